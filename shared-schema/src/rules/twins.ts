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
  const twins: Twin<Key>[] = [];
  if (!items || items.length < 2) return twins;
  const keys = items.map(keyOf);
  const firsts = keys.length > few ? new Map<Key | undefined, number>() : undefined;
  keys.forEach((key, index) => {
    if (key === undefined || key === '') return;
    const first = firsts ? firsts.get(key) : keys.indexOf(key);
    if (first === undefined) firsts?.set(key, index);
    else if (first < index) twins.push({ index, first, key });
  });
  return twins;
}

/** So many keys are looked through faster than a map of them is made. */
const few = 16;

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
