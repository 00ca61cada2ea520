import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { once } from './once.ts';
import { partAt } from './pointer.ts';
import { slug } from './slug.ts';

type Named = { readonly id?: string | undefined; readonly name?: string | undefined };

/** A list whose items have ids of one kind. */
export interface IdList {
  /** One item of it, for a message: `competency`. */
  readonly kind: string;
  readonly path: Path;
  readonly items: readonly (Named | undefined)[];
}

/** One item of each list whose items have ids, and the way to the list. */
const lists = [
  'competency competencies',
  'profile profiles',
  'quality qualities',
  'diagnosis diagnoses',
  'remedy team remedies',
  'outcome outcomes',
  'pitfall pitfalls',
  'background backgrounds',
].map((line) => line.split(' '));

/** Every list of the rubric whose items have ids. An id is unique within its list. */
export const idLists = (rubric: Draft<Rubric>): IdList[] =>
  lists.flatMap(([kind = '', ...path]) => {
    const items = partAt(rubric, path) as IdList['items'] | undefined;
    return items ? [{ kind, path, items }] : [];
  });

/** The ids of a list, each with the index of the first item that has it. */
export const indexById = (items: readonly (Named | undefined)[] | undefined): ReadonlyMap<string, number> =>
  items ? indexed(items) : new Map();

const indexed = once((items: readonly (Named | undefined)[]): ReadonlyMap<string, number> => {
  const indexes = new Map<string, number>();
  for (let index = 0; index < items.length; index++) {
    const id = items[index]?.id;
    if (id !== undefined && !indexes.has(id)) indexes.set(id, index);
  }
  return indexes;
});

/**
 * The ids that items without an id of their own were probably meant to have, by their names. An item lost its id when
 * it shares one with another, or when it has none that can be read. That is one mistake, and the references that now
 * lead nowhere are not another one each. Absent when no item lost its id.
 */
export function lostIds(items: readonly (Named | undefined)[] | undefined): Set<string> | undefined {
  if (!items || indexById(items).size === items.length) return undefined;
  let lost: Set<string> | undefined;
  const first = new Map<string, Named>();
  for (const item of items) {
    const namesake = item?.id === undefined ? undefined : first.get(item.id);
    if (item?.id !== undefined && !namesake) {
      first.set(item.id, item);
      continue;
    }
    lost ??= new Set();
    for (const name of [item?.name, namesake?.name]) if (name !== undefined) lost.add(slug(name));
  }
  return lost;
}
