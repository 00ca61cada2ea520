import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { GridAction } from '../action.ts';
import type { GridView } from '../view.ts';
import { rowIn } from './target.ts';

/** A change that is asked for, and where the person wants to be when it has been made: a cell or a key. */
export interface Asked {
  readonly action: GridAction;
  readonly goal?: string | undefined;
}

/**
 * What was asked for in one view, in the view that the changes before it have led to: who holds Alt+Down means the same
 * competency each time. Undefined where what was meant is gone, or is not known in the other view.
 */
export function followed({ action, goal }: Asked, from: GridView, now: GridView): Asked | undefined {
  if (from === now) return { action, goal };
  const rowOf = (row: number) => rowIn(now, from, row);
  const pathOf = (path: Path): Path | undefined => {
    const [list, row, ...rest] = path;
    if (list !== 'competencies' || typeof row !== 'number') return path;
    const to = rowOf(row);
    return to === undefined ? undefined : [list, to, ...rest];
  };
  switch (action.kind) {
    case 'fix':
      return undefined;
    case 'anchor': {
      const competency = rowOf(action.competency);
      return competency === undefined ? undefined : { action: { ...action, competency }, goal };
    }
    case 'remove-competency': {
      const index = rowOf(action.index);
      return index === undefined ? undefined : { action: { ...action, index }, goal };
    }
    case 'set':
    case 'remove': {
      const path = pathOf(action.path);
      return path && { action: { ...action, path }, goal };
    }
    case 'move': {
      const list = pathOf(action.list);
      if (!list) return undefined;
      if (list.length > 1) return { action: { ...action, list }, goal };
      const row = rowOf(action.from);
      if (row === undefined) return undefined;
      const to = Math.max(0, Math.min(now.rows.length - 1, row + action.to - action.from));
      return { action: { ...action, from: row, to }, goal: goal?.replace(/^\d+(?=\/)/, String(to)) };
    }
    default:
      return { action, goal };
  }
}
