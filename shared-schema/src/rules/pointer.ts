import type { Path } from '../parse/position.ts';

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  let pointer = '';
  for (const step of path)
    pointer += `/${typeof step === 'string' && (step.includes('~') || step.includes('/')) ? escaped(step) : step}`;
  return pointer;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A JSON pointer as a path; `value` tells indexes of lists from keys that look like numbers. */
export function pathOf(pointer: string, value: unknown): Path {
  if (pointer === '') return [];
  const path: (string | number)[] = [];
  let part = value;
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = Array.isArray(part) ? Number(key) : key;
    path.push(next);
    part = childOf(part, next);
  }
  return path;
}

/** The part of a value at a path; `undefined` where there is none. */
export const partAt = (value: unknown, path: Path): unknown => path.reduce<unknown>(childOf, value);

/** The part of an object or list at a step; `undefined` where there is none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as { readonly [key: string | number]: unknown })[step];
}
