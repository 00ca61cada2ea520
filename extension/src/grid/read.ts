// A rubric on its way may lack any part of itself: these read what is there and never throw.

/** The parts of a list; none where it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A part of an object by its name; undefined where it has none of its own. */
export function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
    return undefined;
  return (value as { readonly [name: string]: unknown })[name];
}

/** The number in a part of an object; undefined where there is none. */
export function numberOf(value: unknown, name: string): number | undefined {
  const part = partOf(value, name);
  return typeof part === 'number' ? part : undefined;
}

/** A text or number as it is shown; empty for all else. */
export const shownOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The texts in a list. */
export const textsOf = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item): item is string => typeof item === 'string');
