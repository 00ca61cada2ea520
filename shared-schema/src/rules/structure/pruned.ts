import type { PathTree } from './path-tree.ts';

/**
 * A value with nothing in it but the parts that the tree says something about, and what leads to them. Lists keep their
 * length, so that the paths still lead there.
 */
export function pruned(value: unknown, { below, about }: PathTree<unknown>): unknown {
  if (typeof value !== 'object' || value === null || about !== undefined) return value;
  const parts: object = Array.isArray(value) ? Array(value.length).fill(undefined) : {};
  for (const [step, next] of below) {
    const part = (value as { readonly [step: string | number]: unknown })[step];
    Object.defineProperty(parts, step, { value: pruned(part, next), enumerable: true });
  }
  return parts;
}
