import { type ReferenceList, referencePath } from './each-reference.ts';
import { changeTo, renameTo } from './fix.ts';
import type { Report } from './meaning-rule.ts';
import { nearest } from './nearest.ts';
import { listed, quoted } from './say.ts';

/** A file full of unknown ids must not compare each of them with every known one: after this many, none is proposed. */
const mostComparisons = 20_000;

/**
 * Reports each id in the lists that no item has, with the known one that was probably meant.
 * @param kind what has the ids, for a message
 * @param where the place to add one to, as the end of a sentence
 */
export function reportUnknown(
  kind: string,
  where: string,
  known: ReadonlyMap<string, number>,
  lists: readonly ReferenceList[],
  isExcused: (id: string) => boolean,
  report: Report,
): void {
  let ids: readonly string[] | undefined;
  const meantBy = new Map<string, string | undefined>();
  let comparisons = 0;
  for (const list of lists) {
    for (let index = 0; index < list.ids.length; index++) {
      const id = list.ids[index];
      if (id === undefined || known.has(id) || isExcused(id)) continue;
      ids ??= [...known.keys()];
      if (!meantBy.has(id)) {
        comparisons += ids.length;
        meantBy.set(id, comparisons > mostComparisons ? undefined : nearest(id, ids));
      }
      const meant = meantBy.get(id);
      const choice = ids.length > 0 ? `Use one of ${listed(ids)}, or add it` : 'Add it';
      const advice = meant === undefined ? `${choice}${where}.` : `Did you mean ${quoted(meant)}?`;
      const path = referencePath(list, index);
      const change = list.mark === 'key' ? renameTo : changeTo;
      report(path, `There is no ${kind} ${quoted(id)}. ${advice}`, {
        mark: list.mark,
        // To put it right by an id that the list has already would repeat that.
        fix: meant === undefined || list.ids.includes(meant) ? undefined : change(path, meant),
      });
    }
  }
}
