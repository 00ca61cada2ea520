import { foldHeader } from '../fold.ts';

/** An item that has what an earlier one has, by their indexes. */
export interface Twin<Key> {
  readonly index: number;
  readonly first: number;
  readonly key: Key;
}

/** Every item whose key an earlier one has already. Items without a key, or with an empty one, are like no other. */
export function twinsOf<T, Key extends string | number>(
  items: readonly T[] | undefined,
  keyOf: (item: T, index: number) => Key | undefined,
): Twin<Key>[] {
  if (!items || items.length < 2) return [];
  const firsts = new Map<Key, number>();
  const twins: Twin<Key>[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key === undefined || key === '') return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else twins.push({ index, first, key });
  });
  return twins;
}

/**
 * Every item that is called as an earlier one, and what it is called. An item that has the number of an earlier one too
 * is one mistake, of its number.
 */
export function namesakes<T>(
  items: readonly T[] | undefined,
  numberOf: (item: T) => number | undefined,
  nameOf: (item: T) => string | undefined,
): { readonly index: number; readonly first: number; readonly name: string }[] {
  const pasted = new Set(twinsOf(items, numberOf).map(({ index }) => index));
  const folded = (item: T, index: number) => (pasted.has(index) ? '' : foldHeader(nameOf(item) ?? ''));
  return twinsOf(items, folded).map(({ index, first }) => ({
    index,
    first,
    name: nameOf((items as readonly T[])[index] as T) ?? '',
  }));
}
