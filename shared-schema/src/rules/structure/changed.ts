import type { Path } from '../../parse/position.ts';

/** A part to leave out, or with `to` a key to call otherwise. */
export interface Change {
  readonly path: Path;
  readonly to?: string;
}

interface Branch {
  readonly branches: Map<string | number, Branch>;
  change?: Change;
}

/**
 * The value with the changes made: what is left out becomes `undefined` in its place, so that a rule can tell a field
 * that cannot be read from one that nobody wrote. Copies only what lies on the
 * way to a change; keys keep their order.
 */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const root: Branch = { branches: new Map() };
  for (const change of changes) {
    let at = root;
    for (const step of change.path) {
      let next = at.branches.get(step);
      if (!next) {
        next = { branches: new Map() };
        at.branches.set(step, next);
      }
      at = next;
    }
    at.change = change;
  }
  return copy(value, root);
}

function copy(value: unknown, branch: Branch): unknown {
  if (branch.change && branch.change.to === undefined) return undefined;
  if (typeof value !== 'object' || value === null || branch.branches.size === 0) return value;
  const renames = [...branch.branches.values()].some(({ change }) => change?.to !== undefined);
  if (renames) return renamed(value, branch);
  const parts: object = Array.isArray(value) ? value.slice() : { ...value };
  for (const [step, next] of branch.branches) {
    if (!Object.hasOwn(value, step)) continue;
    const part = copy((value as { readonly [step: string | number]: unknown })[step], next);
    Object.defineProperty(parts, step, { value: part, enumerable: true, configurable: true, writable: true });
  }
  return parts;
}

/** An object with some keys called otherwise, in the same order. */
function renamed(value: object, { branches }: Branch): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const next = branches.get(key);
      return next ? [next.change?.to ?? key, copy(field, next)] : [key, field];
    }),
  );
}
