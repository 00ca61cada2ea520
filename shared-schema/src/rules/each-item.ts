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
