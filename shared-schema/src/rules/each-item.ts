/** The readable items of a list with their indexes in the text. */
export function eachItem<T>(list: readonly (T | undefined)[] | undefined): { index: number; item: T }[] {
  const items: { index: number; item: T }[] = [];
  list?.forEach((item, index) => {
    if (item !== undefined) items.push({ index, item });
  });
  return items;
}

/** Whether a list was written and every item of it can be read. */
export function isWhole<T>(list: readonly (T | undefined)[] | undefined): list is readonly T[] {
  return list?.every((item) => item !== undefined) ?? false;
}

/**
 * Whether a field was written with a value that cannot be read. Its own problem is shown already, so a rule that misses
 * the field keeps quiet.
 */
export const isUnreadable = <T extends object>(item: T, field: keyof T): boolean =>
  Object.hasOwn(item, field) && item[field] === undefined;
