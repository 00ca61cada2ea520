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
  if (Array.isArray(value))
    return value.map((item, index) => {
      const next = branch.branches.get(index);
      return next ? copy(item, next) : item;
    });
  const fields: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value)) {
    const next = branch.branches.get(key);
    fields.push(next ? [next.change?.to ?? key, copy(field, next)] : [key, field]);
  }
  return Object.fromEntries(fields);
}
