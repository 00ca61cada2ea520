import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { renameTo } from './fix.ts';
import { nearest } from './nearest.ts';
import type { Finding, Fix, RuleHead, RuleWords, Severity } from './rule.ts';

export const aboutUnknownRule: RuleWords = {
  why: 'A severity under a misspelt id changes nothing.',
  bad: `rules:
  vauge-quantifier: off # here
`,
  good: `rules: {}
`,
};

export const unknownRule: RuleHead = {
  id: 'unknown-rule',
  group: 'meaning',
  severity: 'warning',
};

export const aboutFixedRule: RuleWords = {
  why: 'A rubric that cannot be read cannot be used either: what breaks its syntax or structure is always an error.',
  bad: `rules:
  missing-field: off # here
`,
  good: `rules: {}
`,
};

export const fixedRule: RuleHead = {
  id: 'fixed-rule',
  group: 'meaning',
  severity: 'warning',
};

type Overrides = Draft<Rubric>['rules'];

/** How severe a rule is in this rubric. */
export function severityOf(rule: RuleHead, overrides: Overrides): Severity | 'off' {
  if (!isAdjustable(rule) || !overrides || !Object.hasOwn(overrides, rule.id)) return rule.severity;
  return overrides[rule.id] ?? rule.severity;
}

/** The author's severities that hold. */
export const overridesOf = (
  overrides: Overrides,
  catalogue: readonly RuleHead[],
): ReadonlyMap<string, Severity | 'off'> =>
  new Map(
    overrides &&
      catalogue
        .filter((rule) => isAdjustable(rule) && Object.hasOwn(overrides, rule.id))
        .map((rule) => [rule.id, severityOf(rule, overrides)]),
  );

const isAdjustable = ({ group }: RuleHead) => group !== 'syntax' && group !== 'structure';

/** What is wrong with the author's overrides, given every rule there is. */
export function checkOverrides(
  overrides: Overrides,
  catalogue: readonly RuleHead[],
): { rule: RuleHead; finding: Finding }[] {
  if (!overrides) return [];
  const known = new Map(catalogue.map((rule) => [rule.id, rule]));
  return Object.keys(overrides).flatMap((id) => {
    const rule = known.get(id);
    if (rule && isAdjustable(rule)) return [];
    const path = ['rules', id];
    const found = (head: RuleHead, message: string, fix?: Fix) => [
      { rule: head, finding: { path, mark: 'key', message, ...(fix && { fix }) } as const },
    ];
    if (rule) return found(fixedRule, `"${id}" is always an error. Remove this line.`);
    const near = nearest(id, known.keys());
    const unknown = `There is no rule "${id}".`;
    return near === undefined
      ? found(unknownRule, `${unknown} Remove this line.`)
      : found(unknownRule, `${unknown} Did you mean "${near}"?`, renameTo(path, near));
  });
}
