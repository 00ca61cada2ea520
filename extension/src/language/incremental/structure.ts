import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Draft } from '@rubric-kit/shared-schema/rules/draft.ts';
import type { Finding } from '@rubric-kit/shared-schema/rules/rule.ts';
import { checkStructure, type StructureReport } from '@rubric-kit/shared-schema/rules/structure/index.ts';
import { isObject, type List, lists } from './lists.ts';
import { movedBy } from './moved.ts';

type Check = (value: unknown, format: Format) => StructureReport;

/** For each list that is left out in part, which of its items are kept. */
type Kept = ReadonlyMap<unknown, readonly number[]>;

/**
 * Stands in for `checkStructure`: of the lists only the items are checked that are not the same objects as some without
 * a mistake before. The schema says nothing of a list that more items of the same kind could break.
 */
export function rememberingStructure(): Check {
  const sound = new WeakSet<object>();
  return (value, format) => {
    if (!isObject(value) || Array.isArray(value)) return checkStructure(value, format);
    const kept = new Map<unknown, number[]>();
    const some: { [key: string]: unknown } = { ...value };
    for (const list of lists) {
      const { [list]: items } = value;
      if (!Array.isArray(items) || items.length === 0) continue;
      const news: number[] = [];
      for (let index = 0; index < items.length; index++) {
        const item: unknown = items[index];
        if (!isObject(item) || !sound.has(item)) news.push(index);
      }
      // One at least, for a list may not be empty.
      const indexes = news.length > 0 ? news : [0];
      kept.set(list, indexes);
      some[list] = indexes.map((index) => items[index]);
    }
    const report = checkStructure(some, format);
    if (report.findings.length === 0) {
      for (const [list, indexes] of kept) {
        for (const index of indexes) sound.add((value[list as List] as readonly object[])[index] ?? {});
      }
      return { findings: [], draft: value as Draft<Rubric>, inText: (finding) => finding };
    }
    return whole(report, value, kept);
  };
}

/** What was found in some of the items, as found in the whole. */
function whole({ findings, draft, inText }: StructureReport, value: object, kept: Kept): StructureReport {
  const outward = movedBy((path) => step(path, (index) => kept.get(path[0])?.[index]));
  const inward = movedBy((path) => step(path, (index) => kept.get(path[0])?.indexOf(index)));
  const isKept = ({ path, related }: Finding): boolean =>
    [path, ...(related ?? []).map((one) => one.path)].every(
      ([list, index]) => typeof index !== 'number' || !kept.has(list) || kept.get(list)?.includes(index),
    );
  return {
    findings: findings.map(({ rule, finding }) => ({ rule, finding: outward(finding) })),
    draft: draft && filled(draft, value as Draft<Rubric>, kept),
    inText: (finding) => (isKept(finding) ? outward(inText(inward(finding))) : finding),
  };
}

/** The draft with the items that were left out. */
function filled(draft: Draft<Rubric>, value: Draft<Rubric>, kept: Kept): Draft<Rubric> {
  const full: { [list: string]: unknown } = { ...draft };
  for (const list of lists) {
    const indexes = kept.get(list);
    const { [list]: some } = draft;
    const { [list]: all } = value;
    if (!indexes || !Array.isArray(some) || !Array.isArray(all)) continue;
    const items: unknown[] = [...all];
    for (const [at, index] of indexes.entries()) items[index] = some[at];
    full[list] = items;
  }
  return full as Draft<Rubric>;
}

/** A path into a list with another index there; the same path where there is none. */
function step(path: Path, of: (index: number) => number | undefined): Path {
  const [, index] = path;
  const to = typeof index === 'number' ? of(index) : undefined;
  return to === undefined || to < 0 ? path : path.with(1, to);
}
