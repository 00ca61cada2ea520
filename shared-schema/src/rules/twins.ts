/** An item that has what an earlier one has, by their indexes. */
export interface Twin {
  readonly index: number;
  readonly first: number;
}

/** Every item whose key an earlier one has already. Items without a key are like no other. */
export function twinsOf<T>(
  items: readonly T[] | undefined,
  keyOf: (item: T, index: number) => string | number | undefined,
): Twin[] {
  const firsts = new Map<string | number, number>();
  const twins: Twin[] = [];
  items?.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key === undefined || key === '') return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else twins.push({ index, first });
  });
  return twins;
}
