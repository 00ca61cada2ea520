import { schemaErrors } from '../../generated/validator.js';
import type { Format } from '../../parse/document.ts';
import type { Path } from '../../parse/position.ts';
import type { Rubric } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { pointerOf } from '../pointer.ts';
import type { Finding } from '../rule.ts';
import { badId } from './bad-id.ts';
import { badVersion } from './bad-version.ts';
import { type Change, changed } from './changed.ts';
import { missingField } from './missing-field.ts';
import { meantFields } from './misspelt.ts';
import { type Mistake, mistakeOf, type StructureRule } from './mistake.ts';
import { notAllowedValue } from './not-allowed-value.ts';
import { outOfRange } from './out-of-range.ts';
import { pathTree } from './path-tree.ts';
import { pruned } from './pruned.ts';
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

/** A misspelt key may hold others; the format is this deep. */
const mostRounds = 8;

/** Checks a value against the schema: one finding per mistake. Never throws. */
export function checkStructure(value: unknown, format: Format): StructureReport {
  const findings: { rule: StructureRule; finding: Finding }[] = [];
  const misspelt: { readonly path: Path; readonly wrong: string }[] = [];
  const pathInText = (path: Path): Path => {
    let inText: (string | number)[] | undefined;
    for (const one of misspelt) {
      if (!leadsThrough(path, one.path)) continue;
      inText ??= [...path];
      inText[one.path.length - 1] = one.wrong;
    }
    return inText ?? path;
  };
  const report = (mistake: Mistake) => {
    const rule = structureRules.find((one) => one.takes(mistake));
    if (rule) findings.push({ rule, finding: rule.find({ ...mistake, path: pathInText(mistake.path) }) });
  };

  let spelt = value;
  let mistakes = mistakesOf(spelt, format);
  for (let round = 0; round < mostRounds && mistakes.length > 0; round++) {
    const renames = withMeant(mistakes);
    if (renames.length === 0) break;
    for (const mistake of renames) report(mistake);
    const changes = renames.map(({ path, params, meant = '' }) => {
      const wrong = String(params.additionalProperty);
      return { path: [...path, wrong], to: meant };
    });
    spelt = changed(spelt, changes);
    for (const { path, to } of changes) misspelt.push({ path: [...path.slice(0, -1), to], wrong: String(path.at(-1)) });
    // Only what was misspelt has to be checked again, and a long rubric is checked once.
    const objects = renames.map(({ path }) => path);
    const isAgain = isWithin(objects.map(pointerOf));
    mistakes = [
      ...mistakes.filter(({ path }) => !isAgain(pointerOf(path))),
      ...mistakesOf(pruned(spelt, pathTree(objects.map((path) => [path, true]))), format, isAgain),
    ];
  }
  for (const mistake of mistakes) report(mistake);
  const draft = changed(spelt, mistakes.flatMap(unreadable));
  return {
    findings,
    draft: isObject(draft) ? (draft as Draft<Rubric>) : undefined,
    inText: (finding) => (misspelt.length === 0 ? finding : moved(finding, pathInText)),
  };
}

const leadsThrough = (path: Path, part: Path): boolean =>
  path.length >= part.length && part.every((step, index) => path[index] === step);

/** The finding, and its fix, at the paths of the text. */
function moved({ fix, related, ...finding }: Finding, pathInText: (path: Path) => Path): Finding {
  const at = <Placed extends { readonly path: Path }>(placed: Placed): Placed => ({
    ...placed,
    path: pathInText(placed.path),
  });
  return {
    ...at(finding),
    ...(related && { related: related.map(at) }),
    ...(fix && { fix: { ...fix, change: at(fix.change) } }),
  };
}

/** Whether a pointer leads to one of some parts or into it. */
function isWithin(pointers: readonly string[]): (pointer: string) => boolean {
  const parts = new Set(pointers);
  return (pointer) => {
    let end = pointer.length;
    while (end > 0 && !parts.has(pointer.slice(0, end))) end = pointer.lastIndexOf('/', end - 1);
    return end > 0 || parts.has('');
  };
}

/** The errors of a value, one for each part: of several about one part the first tells enough. */
function mistakesOf(value: unknown, format: Format, wants = (_pointer: string) => true): Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const error of schemaErrors(value)) {
    const { keyword, params, instancePath, propertyName } = error;
    if (keyword === 'propertyNames' || !wants(instancePath)) continue; // the error about the name itself came before
    const about = params.missingProperty ?? params.additionalProperty ?? propertyName;
    const key = about === undefined ? instancePath : `${instancePath}\n${String(about)}`;
    const first = mistakes.get(key);
    // Which words there are to choose from says more than that it has to be a text.
    const isChoice = keyword === 'enum' && first?.params.type === 'string' && first.value !== null;
    if (!first || isChoice) mistakes.set(key, mistakeOf(error, value, format));
  }
  return [...mistakes.values()];
}

/** The unknown fields whose meaning can be told, with it. */
function withMeant(mistakes: readonly Mistake[]): Mistake[] {
  const byObject = new Map<unknown, Mistake[]>();
  for (const mistake of mistakes) {
    if (mistake.keyword !== 'additionalProperties') continue;
    const unknown = byObject.get(mistake.value);
    if (unknown) unknown.push(mistake);
    else byObject.set(mistake.value, [mistake]);
  }
  return [...byObject].flatMap(([object, unknown]) => {
    const part = unknown[0]?.part;
    if (!part || !isObject(object)) return [];
    const names = unknown.map(({ params }) => String(params.additionalProperty));
    const meant = meantFields(part, object, names);
    return unknown.flatMap((mistake) => {
      const field = meant.get(String(mistake.params.additionalProperty));
      return field === undefined ? [] : [{ ...mistake, meant: field }];
    });
  });
}

/** What other rules must not see because of a mistake. */
function unreadable({ keyword, params, path }: Mistake): Change[] {
  if (keyword === 'required') return [];
  return [{ path: keyword === 'additionalProperties' ? [...path, String(params.additionalProperty)] : path }];
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
