/** The lists at the top of a rubric whose items are read and judged each by itself. */
export const lists = [
  'competencies',
  'profiles',
  'qualities',
  'diagnoses',
  'cadence',
  'outcomes',
  'pitfalls',
  'backgrounds',
] as const;

export type List = (typeof lists)[number];

export const isList = (key: unknown): key is List => (lists as readonly unknown[]).includes(key);

export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Whether two values of JSON are alike. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/** Whether two objects have the same fields, and are alike in all but some of them. */
export function differOnly(
  one: { readonly [key: string]: unknown },
  other: { readonly [key: string]: unknown },
  fields: ReadonlySet<string>,
): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && (fields.has(key) || isSame(one[key], other[key])))
  );
}
