import { parts } from '@rubric-kit/shared-schema/generated/fields.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Draft } from '@rubric-kit/shared-schema/rules/draft.ts';
import { rules } from '@rubric-kit/shared-schema/rules/index.ts';
import type { Finding, Rule } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Steps } from '../steps.ts';
import { isList, isObject, isSame, lists } from './lists.ts';
import { local } from './local-rules.ts';

/**
 * The rules that look at a field of an item, besides those that judge each item by itself. A field that does not stand
 * here may concern any rule.
 */
export const readers: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'summary',
    'develop',
    'whenMissing',
    'coaching',
    'differs',
    'finding',
    'action',
    'sign',
    'fix',
    'day',
    'activity',
  ].map((field): [string, string[]] => [field, []]),
  ['anchors', ['anchor-copied', 'activity-anchor']],
  ['interview', ['interview-missing']],
  ['weight', ['weights-sum']],
  ['floor', ['floor-above-target']],
]);

/** Names that are fields somewhere: no rule looks at any other. */
const fields: ReadonlySet<string> = new Set([...parts.values()].flatMap((part) => [...part.fields.keys()]));

/** More items than this that changed at once concern every rule: it costs less than to tell which. */
const mostChanged = 4;

export const sharedRules: readonly Rule[] = rules.filter(({ id }) => !local.has(id));

/** What rules found that look at several parts; after a change only those look again that it may concern. */
export function rememberingShared(): (
  rubric: Draft<Rubric>,
) => Steps<readonly (readonly [rule: Rule, finding: Finding])[]> {
  let before: { readonly rubric: Draft<Rubric>; readonly found: ReadonlyMap<Rule, readonly Finding[]> } | undefined;
  return function* (rubric) {
    const last = before;
    const concerned = last && concernedBy(last.rubric, rubric);
    const found = new Map<Rule, readonly Finding[]>();
    for (const rule of sharedRules) {
      const known = !concerned || concerned.has(rule.id) ? undefined : last?.found.get(rule);
      found.set(rule, known ?? [...rule.check(rubric)]);
      if (!known) yield;
    }
    // Only what all rules have seen counts for the next version.
    before = { rubric, found };
    return sharedRules.flatMap((rule) => (found.get(rule) ?? []).map((finding) => [rule, finding] as const));
  };
}

/** The ids of the rules that may find something else now; `undefined`: any. */
export function concernedBy(before: Draft<Rubric>, after: Draft<Rubric>): ReadonlySet<string> | undefined {
  const heads = [before, after].map((rubric) => Object.entries(rubric).filter(([key]) => !isList(key)));
  const [one = [], other = []] = heads;
  if (one.length !== other.length || one.some(([key, value], at) => other[at]?.[0] !== key || other[at]?.[1] !== value))
    return undefined;
  const concerned = new Set<string>();
  let changed = 0;
  for (const list of lists) {
    const { [list]: old } = before;
    const { [list]: now } = after;
    if (old === now) continue;
    if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return undefined;
    for (let index = 0; index < now.length; index++) {
      if (old[index] === now[index]) continue;
      const rulesOf = ++changed <= mostChanged ? readersOf(old[index], now[index]) : undefined;
      if (!rulesOf) return undefined;
      for (const rule of rulesOf) concerned.add(rule);
    }
  }
  return concerned;
}

/** The rules that look at a field in which two versions of an item differ. */
function readersOf(before: unknown, after: unknown): readonly string[] | undefined {
  if (!isObject(before) || !isObject(after)) return undefined;
  const concerned: string[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const isThere = Object.hasOwn(before, field) && Object.hasOwn(after, field);
    if (isThere && isSame(before[field], after[field])) continue;
    const some = fields.has(field) ? readers.get(field) : [];
    if (!some) return undefined;
    concerned.push(...some);
  }
  return concerned;
}
