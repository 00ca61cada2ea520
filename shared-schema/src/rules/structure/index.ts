import { type SchemaError, schemaErrors } from '../../generated/validator.js';
import type { Format } from '../../parse/document.ts';
import type { Path } from '../../parse/position.ts';
import type { Rubric } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { pointerOf } from '../pointer.ts';
import type { Finding } from '../rule.ts';
import { badId } from './bad-id.ts';
import { badVersion } from './bad-version.ts';
import { draftOf } from './draft-of.ts';
import { missingField } from './missing-field.ts';
import { meantFields, spelt } from './misspelt.ts';
import { type Mistake, mistakeOf, type StructureRule } from './mistake.ts';
import { notAllowedValue } from './not-allowed-value.ts';
import { outOfRange } from './out-of-range.ts';
import { tooLong } from './too-long.ts';
import { tooShort } from './too-short.ts';
import { unknownField } from './unknown-field.ts';
import { wrongType } from './wrong-type.ts';

/** Every rule about structure; the first that takes an error reports it. */
export const structureRules: readonly StructureRule[] = [
  unknownField,
  missingField,
  badVersion,
  badId,
  wrongType,
  notAllowedValue,
  outOfRange,
  tooLong,
  tooShort,
];

/** What the schema says of a value, in plain words. */
export interface StructureReport {
  readonly findings: readonly { readonly rule: StructureRule; readonly finding: Finding }[];
  /**
   * The value as the other rules see it: misspelt keys put right, parts with a mistake left out. `undefined` where
   * nothing is readable.
   */
  readonly draft: Draft<Rubric> | undefined;
  /** A finding about the draft as one about the text, where some key around it may be misspelt. */
  inText(finding: Finding): Finding;
}

/** Checks a value against the schema: one finding per mistake. Never throws. */
export function checkStructure(value: unknown, format: Format): StructureReport {
  const spelling = new Map<unknown, ReadonlyMap<string, string>>();
  const errors = schemaErrors(value, (object, unknown, known) => {
    const meant = meantFields(object, unknown, known);
    if (meant.size > 0) spelling.set(object, meant);
    return meant;
  });
  const mistakes = mistakesOf(errors, (error) => mistakeOf(error, value, spelling, format));
  const strays = mistakes.filter(({ keyword, meant }) => keyword === 'additionalProperties' && meant === undefined);
  const draft = draftOf(value, mistakes, spelling);
  return {
    findings: mistakes.flatMap((mistake) => {
      if (strays.some((stray) => isLeftBy(stray, mistake))) return [];
      for (const rule of structureRules) {
        const finding = rule.find(mistake);
        if (finding) return [{ rule, finding }];
      }
      return [];
    }),
    draft: isObject(draft) ? draft : undefined,
    inText: (finding) => (spelling.size === 0 ? finding : moved(finding, (path) => spelt(path, value, spelling))),
  };
}

/** Whether a part lacks a field, or is empty, since the field stands in an object around it or inside it: one mistake. */
const isLeftBy = ({ about = '', path }: Mistake, left: Mistake): boolean | undefined =>
  (left.keyword === 'required' ? left.about === about : left.value === null && left.part?.fields.has(about)) &&
  path.every((step, index) => index >= left.path.length || left.path[index] === step);

/** The finding, and its fix, at the paths of the text. */
function moved(finding: Finding, pathInText: (path: Path) => Path): Finding {
  const { fix, related } = finding;
  const at = <Placed extends { readonly path: Path }>(placed: Placed): Placed => {
    const path = pathInText(placed.path);
    return path === placed.path ? placed : { ...placed, path };
  };
  const there = at(finding);
  if (there === finding && !fix && !related) return finding;
  return {
    ...there,
    ...(related && { related: related.map(at) }),
    ...(fix && { fix: { ...fix, change: at(fix.change) } }),
  };
}

/** The mistakes that errors tell of, one for each part: of several about one part the first tells enough. */
function mistakesOf(errors: readonly SchemaError[], read: (error: SchemaError) => Mistake): Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const error of errors) {
    if (error.keyword === 'propertyNames') continue; // the error about the name itself came before
    const mistake = read(error);
    const key = `${pointerOf(mistake.path)}\n${mistake.about ?? mistake.ofKey}`;
    const first = mistakes.get(key);
    // Which words there are to choose from says more than that it has to be a text.
    const isChoice = error.keyword === 'enum' && first?.params.type === 'string' && first.value !== null;
    if (!first || isChoice) mistakes.set(key, mistake);
  }
  return [...mistakes.values()];
}

const isObject = (value: unknown): value is Draft<Rubric> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
