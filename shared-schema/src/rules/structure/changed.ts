import type { Path } from '../../parse/position.ts';
import { type PathTree, pathTree } from './path-tree.ts';

/** A part to leave out, or with `to` a key to call otherwise. */
export interface Change {
  readonly path: Path;
  readonly to?: string;
}

/**
 * The value with the changes made: what is left out becomes `undefined` in its place, so that a rule can tell a field
 * that cannot be read from one that nobody wrote. Copies only what lies on the way to a change; keys keep their order.
 */
export const changed = (value: unknown, changes: readonly Change[]): unknown =>
  copy(value, pathTree(changes.map((change) => [change.path, change])));

function copy(value: unknown, { below, about }: PathTree<Change>): unknown {
  if (about && about.to === undefined) return undefined;
  if (typeof value !== 'object' || value === null || below.size === 0) return value;
  if ([...below.values()].some((next) => next.about?.to !== undefined)) return renamed(value, below);
  const parts: object = Array.isArray(value) ? value.slice() : { ...value };
  for (const [step, next] of below) {
    if (!Object.hasOwn(value, step)) continue;
    const part = copy((value as { readonly [step: string | number]: unknown })[step], next);
    Object.defineProperty(parts, step, { value: part, enumerable: true, configurable: true, writable: true });
  }
  return parts;
}

/** An object with some keys called otherwise, in the same order. */
function renamed(value: object, below: PathTree<Change>['below']): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const next = below.get(key);
      return next ? [next.about?.to ?? key, copy(field, next)] : [key, field];
    }),
  );
}
