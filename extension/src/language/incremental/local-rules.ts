import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Draft } from '@rubric-kit/shared-schema/rules/draft.ts';
import { rules } from '@rubric-kit/shared-schema/rules/index.ts';
import type { Finding, Rule } from '@rubric-kit/shared-schema/rules/rule.ts';
import type { Steps } from '../steps.ts';
import { differOnly, isList, isObject, type List, lists } from './lists.ts';
import { movedBy } from './moved.ts';

/** Rules that judge each part of a list at the top by itself, by the scale and by the bands, and by nothing else. */
export const local: ReadonlySet<string> = new Set([
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

/** Texts of an item at which only the rules look that look at every text. */
export const prose: ReadonlySet<string> = new Set([
  'summary',
  'whenMissing',
  'differs',
  'finding',
  'action',
  'sign',
  'fix',
  'activity',
]);

/** The rules that look at every text. */
export const textRules: ReadonlySet<string> = new Set(['blank-text', 'placeholder-text']);

type Judged = readonly (readonly [rule: Rule, finding: Finding])[];

/** What was found in a part, as long as the scale and the bands are these. */
interface Found {
  readonly scale: unknown;
  readonly bands: unknown;
  /** As if the part were the first in its list. */
  readonly alone: Judged;
  /** Where it stood last, and the findings there. */
  index: number;
  there: Judged;
}

const localRules = rules.filter(({ id }) => local.has(id));

/** What rules found that judge each part by itself: parts that are the same objects as before are not judged again. */
export function rememberingLocal(): (rubric: Draft<Rubric>) => Steps<Judged> {
  const known = new WeakMap<object, Found>();
  let before: Draft<Rubric> | undefined;
  let knownHead: { readonly fields: readonly (readonly [key: string, value: unknown])[]; readonly found: Judged };

  function findingsIn(item: object, index: number, list: List, { scale, bands }: Draft<Rubric>): Judged {
    let found = known.get(item);
    if (!found || found.scale !== scale || found.bands !== bands) {
      const rubric = { scale, bands, [list]: [item] } as Draft<Rubric>;
      const old = before?.[list]?.[index];
      const same = isObject(old) && isObject(item) && differOnly(old, item, prose) ? known.get(old) : undefined;
      const isKnown = same !== undefined && same.scale === scale && same.bands === bands;
      const alone = localRules.flatMap((rule) => {
        if (isKnown && !textRules.has(rule.id)) return same.alone.filter(([by]) => by === rule);
        return [...rule.check(rubric)]
          .filter(({ path }) => path[0] === list)
          .map((finding) => [rule, finding] as const);
      });
      found = { scale, bands, alone, index: 0, there: alone };
      known.set(item, found);
    }
    if (found.index !== index) {
      const moved = movedBy((path) => path.with(1, index));
      found.index = index;
      found.there = found.alone.map(([rule, finding]) => [rule, moved(finding)]);
    }
    return found.there;
  }

  /** What stands in no list: the scale, the bands, the team, titles. */
  function findingsInHead(head: Draft<Rubric>): Judged {
    const fields = Object.entries(head);
    const isSame =
      knownHead?.fields.length === fields.length &&
      fields.every(
        ([key, value], index) => knownHead.fields[index]?.[0] === key && knownHead.fields[index]?.[1] === value,
      );
    if (!isSame) {
      const found = localRules.flatMap((rule) => [...rule.check(head)].map((finding) => [rule, finding] as const));
      knownHead = { fields, found };
    }
    return knownHead.found;
  }

  return function* (rubric) {
    const head = Object.fromEntries(Object.entries(rubric).filter(([key]) => !isList(key))) as Draft<Rubric>;
    const all = [...findingsInHead(head)];
    yield;
    for (const list of lists) {
      const { [list]: items = [] } = rubric;
      for (let index = 0; index < items.length; index++) {
        const { [index]: item } = items;
        if (typeof item !== 'object' || item === null) continue;
        for (const one of findingsIn(item, index, list, head)) all.push(one);
        yield;
      }
    }
    before = rubric;
    return all;
  };
}
