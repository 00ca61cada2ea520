import { parts } from '../../generated/fields.ts';
import type { SchemaError } from '../../generated/validator.js';
import type { Format } from '../../parse/document.ts';
import type { Path } from '../../parse/position.ts';
import { childOf } from '../pointer.ts';
import type { Finding, RuleHead } from '../rule.ts';
import type { Spelling } from './misspelt.ts';
import type { Field, PartText } from './part-text.ts';

/** One error against the schema, with what a message about it needs. */
export interface Mistake {
  readonly keyword: string;
  readonly params: SchemaError['params'];
  /** The part that is wrong. For a missing or an unknown field this is the object around it. */
  readonly path: Path;
  readonly value: unknown;
  /** The key of the part; absent of items and of the whole. */
  readonly key: string | undefined;
  /** Whether the key is wrong rather than the value. */
  readonly ofKey: boolean;
  /** The field that is missing or unknown. */
  readonly about: string | undefined;
  /** The field that an unknown one was most likely meant as. */
  readonly meant: string | undefined;
  /** What the format says of the field that the part is, or is in the list of. */
  readonly field: Field | undefined;
  /** What the part itself has to be, where that is an object of the format. */
  readonly part: PartText | undefined;
  readonly format: Format;
}

/** What a rule says of a mistake; without a path of its own it is about the part that is wrong. */
type Said = Omit<Finding, 'path'> & Partial<Pick<Finding, 'path'>>;

/** A rule that puts errors against the schema into words. */
export interface StructureRule extends RuleHead {
  readonly group: 'structure';
  readonly severity: 'error';
  /** The finding about an error; absent where the error is not this rule's to report. */
  find(mistake: Mistake): Finding | undefined;
}

/** A rule on errors of some keywords, of those for which it has words. */
export const structureRule = (
  id: string,
  keywords: readonly string[],
  say: (mistake: Mistake) => Said | undefined,
): StructureRule => ({
  id,
  group: 'structure',
  severity: 'error',
  find(mistake) {
    const said = keywords.includes(mistake.keyword) ? say(mistake) : undefined;
    return said && { path: mistake.path, ...said };
  },
});

/** Reads an error of the validator. */
export function mistakeOf(error: SchemaError, whole: unknown, spelling: Spelling, format: Format): Mistake {
  const { keyword, params, propertyName } = error;
  const path = propertyName === undefined ? error.path : [...error.path, propertyName];
  let field: Field | undefined;
  let part = parts.get('rubric');
  let value = whole;
  for (const step of path) {
    if (typeof step === 'string') {
      field = part?.fields.get(spelling.get(value)?.get(step) ?? step);
      part = parts.get(field?.part ?? '');
    }
    value = childOf(value, step);
  }
  const key = path[path.length - 1];
  const about = (params.missingProperty ?? params.additionalProperty) as string | undefined;
  return {
    keyword,
    params,
    path,
    value,
    key: typeof key === 'string' ? key : undefined,
    ofKey: propertyName !== undefined,
    about,
    meant: about === undefined ? undefined : spelling.get(value)?.get(about),
    field,
    part,
    format,
  };
}
