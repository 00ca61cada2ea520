import { parts } from '../../generated/fields.ts';
import type { SchemaError } from '../../generated/validator.js';
import type { Format } from '../../parse/document.ts';
import type { Path } from '../../parse/position.ts';
import { partAt, pathOf } from '../pointer.ts';
import type { Finding, RuleHead } from '../rule.ts';
import type { Field, PartText } from './part-text.ts';

/** One error against the schema, with what a message about it needs. */
export interface Mistake {
  readonly keyword: string;
  readonly params: SchemaError['params'];
  /** The part that is wrong. For a missing or an unknown field this is the object around it. */
  readonly path: Path;
  readonly value: unknown;
  /** Whether a key is wrong rather than its value; the key is the last step of `path`. */
  readonly ofKey: boolean;
  /** The object that has the part as a field or in a list of its fields; absent where names are free. */
  readonly owner: PartText | undefined;
  /** What the format says of the field that the part is, or is in the list of. */
  readonly field: Field | undefined;
  /** What the part itself has to be, where that is an object of the format. */
  readonly part: PartText | undefined;
  /** The field that an unknown one was most likely meant as. */
  readonly meant?: string;
  readonly format: Format;
}

/** A rule that puts errors against the schema into words. */
export interface StructureRule extends RuleHead {
  readonly group: 'structure';
  readonly severity: 'error';
  /** Whether this error is this rule's to report. */
  takes(mistake: Mistake): boolean;
  find(mistake: Mistake): Finding;
}

/** Reads an error of the validator. */
export function mistakeOf(error: SchemaError, value: unknown, format: Format): Mistake {
  const ofKey = error.propertyName !== undefined;
  const parent = pathOf(error.instancePath, value);
  const path = error.propertyName === undefined ? parent : [...parent, error.propertyName];
  let owner: PartText | undefined;
  let field: Field | undefined;
  let part = parts.get('rubric');
  for (const step of path) {
    if (typeof step === 'number') continue;
    owner = part;
    field = owner?.fields.get(step);
    part = field?.part === undefined ? undefined : parts.get(field.part);
  }
  const { keyword, params } = error;
  return { keyword, params, path, value: partAt(value, path), ofKey, owner, field, part, format };
}
