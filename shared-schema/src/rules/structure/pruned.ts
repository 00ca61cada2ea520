import type { Path } from '../../parse/position.ts';

/**
 * A value with nothing in it but the parts at these paths and what leads to them. Lists keep their length, so that the
 * paths still lead there.
 */
export function pruned(value: unknown, paths: readonly Path[], depth = 0): unknown {
  if (typeof value !== 'object' || value === null || paths.some((path) => path.length === depth)) return value;
  const parts: object = Array.isArray(value) ? Array(value.length).fill(undefined) : {};
  for (const step of new Set(paths.flatMap((path) => path.slice(depth, depth + 1)))) {
    const part = (value as { readonly [step: string | number]: unknown })[step];
    const inside = paths.filter((path) => path[depth] === step);
    Object.defineProperty(parts, step, { value: pruned(part, inside, depth + 1), enumerable: true });
  }
  return parts;
}
