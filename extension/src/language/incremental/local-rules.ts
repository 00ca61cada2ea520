import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Draft } from '@rubric-kit/shared-schema/rules/draft.ts';
import { rules } from '@rubric-kit/shared-schema/rules/index.ts';
import type { Finding, Rule } from '@rubric-kit/shared-schema/rules/rule.ts';

/** Rules that judge each part of a list at the top by itself, by the scale and by the bands, and by nothing else. */
const local = new Set([
  'anchor-duplicate',
  'anchor-missing',
  'anchor-off-scale',
  'target-on-scale',
  'target-weak',
  'floor-on-scale',
  'coaching-on-scale',
  'coaching-duplicate',
  'coaching-missing',
  'coaching-short-of-target',
  'repeated-reference',
  'empty-condition',
  'blank-text',
  'diagnosis-impossible',
  'redundant-alias',
  'reserved-heading',
  'anchors-alike',
  'can-instead-of-does',
  'inner-state',
  'judgement-word',
  'long-sentence',
  'negative-only',
  'placeholder-text',
  'too-many-words',
  'two-behaviours',
  'vague-quantifier',
]);

const lists = [
  'competencies',
  'profiles',
  'qualities',
  'diagnoses',
  'cadence',
  'outcomes',
  'pitfalls',
  'backgrounds',
] as const;

type List = (typeof lists)[number];
type Check = (rule: Rule, rubric: Draft<Rubric>) => Iterable<Finding>;

/** What was found in a part, as long as the scale and the bands are these. */
interface Found {
  readonly scale: unknown;
  readonly bands: unknown;
  readonly findings: readonly (readonly [rule: string, finding: Finding])[];
}

const localRules = rules.filter(({ id }) => local.has(id));

/** Stands in for `rule.check`: parts that are the same objects as before are not judged again. */
export function remembering(): Check {
  const known = new WeakMap<object, Found>();
  let knownHead:
    | {
        readonly fields: readonly (readonly [key: string, value: unknown])[];
        readonly found: readonly (readonly [rule: string, findings: readonly Finding[]])[];
      }
    | undefined;
  let judged: { readonly rubric: Draft<Rubric>; readonly byRule: Map<string, Finding[]> } | undefined;

  function findingsIn(item: object, list: List, head: Draft<Rubric>): Found['findings'] {
    const { scale, bands } = head;
    const before = known.get(item);
    if (before && before.scale === scale && before.bands === bands) return before.findings;
    const alone = { ...head, [list]: [item] } as Draft<Rubric>;
    const findings = localRules.flatMap((rule) =>
      [...rule.check(alone)].filter(({ path }) => path[0] === list).map((finding) => [rule.id, finding] as const),
    );
    known.set(item, { scale, bands, findings });
    return findings;
  }

  /** What stands in no list: the scale, the bands, the team, titles. */
  function findingsInHead(head: Draft<Rubric>): readonly (readonly [rule: string, findings: readonly Finding[]])[] {
    const fields = Object.entries(head);
    const isSame =
      knownHead?.fields.length === fields.length &&
      fields.every(
        ([key, value], index) => knownHead?.fields[index]?.[0] === key && knownHead.fields[index]?.[1] === value,
      );
    if (!isSame) knownHead = { fields, found: localRules.map((rule) => [rule.id, [...rule.check(head)]] as const) };
    return knownHead?.found ?? [];
  }

  function judgeAll(rubric: Draft<Rubric>): Map<string, Finding[]> {
    const head = Object.fromEntries(Object.entries(rubric).filter(([key]) => !isList(key))) as Draft<Rubric>;
    const byRule = new Map(findingsInHead(head).map(([rule, findings]) => [rule, [...findings]]));
    for (const list of lists) {
      for (const [index, item] of (rubric[list] ?? []).entries()) {
        if (typeof item !== 'object' || item === null) continue;
        for (const [rule, finding] of findingsIn(item, list, head)) byRule.get(rule)?.push(moved(finding, index));
      }
    }
    return byRule;
  }

  return (rule, rubric) => {
    if (!local.has(rule.id)) return rule.check(rubric);
    if (judged?.rubric !== rubric) judged = { rubric, byRule: judgeAll(rubric) };
    return judged.byRule.get(rule.id) ?? [];
  };
}

const isList = (key: string): boolean => (lists as readonly string[]).includes(key);

/** The finding about the first item of a list as one about another. */
function moved(finding: Finding, index: number): Finding {
  const at = <Placed extends { readonly path: Finding['path'] }>(placed: Placed): Placed => ({
    ...placed,
    path: placed.path.with(1, index),
  });
  const { related, fix } = finding;
  return {
    ...at(finding),
    ...(related && { related: related.map(at) }),
    ...(fix && { fix: { ...fix, change: at(fix.change) } }),
  };
}
