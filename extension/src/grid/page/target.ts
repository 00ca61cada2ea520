import type { Cell, GridView } from '../view.ts';

/** A cell of the table. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a competency is now, wherever the text has moved it to; undefined where it is gone. */
export function rowIn(now: GridView, before: GridView | undefined, row: number): number | undefined {
  const old = before?.rows[row];
  if (!old || now.rows[row]?.id === old.id) return row;
  const found = now.rows.flatMap(({ id }, index) => (id === old.id && id !== '' ? [index] : []));
  // Only the one whose id was changed stands where it stood.
  const isRenamed = found.length === 0 && now.rows.length === before?.rows.length;
  return isRenamed ? row : found[0];
}

/** A cell of the view before in the one now, for somebody may have changed the text beside the grid. */
export function targetOf(
  now: GridView,
  before: GridView,
  row: number,
  { kind, score }: Cell,
): (Place & { readonly cell: Cell }) | undefined {
  const to = rowIn(now, before, row) ?? -1;
  const cells = now.rows[to]?.cells ?? [];
  const column = cells.findIndex((one) => one.kind === kind && one.score === score);
  const cell = cells[column];
  return cell && { cell, row: to, column };
}
