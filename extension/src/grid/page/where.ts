import { host } from '../../page/host.ts';
import type { GridView, Pane } from '../view.ts';

/** Where the person is; kept while the tab is hidden. */
export const where: { row: number; column: number; pane: Pane['id'] } = {
  row: 0,
  column: 0,
  pane: 'competency',
  ...(host.getState() as object | undefined),
};

/** Remembers the place, as near to it as the view reaches. */
export function moveTo(row: number, column: number, { rows, levels }: GridView): void {
  where.row = clamp(row, rows.length);
  where.column = clamp(column, levels.length + 4);
  host.setState(where);
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));
