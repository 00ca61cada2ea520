import type { Shift } from '../../src/formula/shift.ts';

/** For each row and column of a tab, from 0, where it was in the file; `null`: it was not there. */
export interface Origin {
  readonly rows: (number | null)[];
  readonly columns: (number | null)[];
}

/** By sheet id. Tabs that are not in the file have none. */
export type LineOrigins = Map<number, Origin>;

/** A tab as the file has it. */
export const unmoved = (rows: number, columns: number): Origin => ({
  rows: Array.from({ length: rows }, (_, i) => i),
  columns: Array.from({ length: columns }, (_, i) => i),
});

export const copyOfOrigins = (origins: LineOrigins): LineOrigins =>
  new Map([...origins].map(([id, { rows, columns }]) => [id, { rows: [...rows], columns: [...columns] }]));

/** Notes that lines came or went. */
export function shiftOrigin(origin: Origin | undefined, { axis, at, count }: Shift): void {
  const lines = axis === 'row' ? origin?.rows : origin?.columns;
  if (count > 0) lines?.splice(at, 0, ...new Array<null>(count).fill(null));
  else lines?.splice(at, -count);
}

/** The changes that lead from the file's lines to these, to be made one after the other. */
export function shiftsBetween(
  { rows, columns }: Origin,
  tab: string,
  size: { rows: number; columns: number },
): Shift[] {
  return [...along(rows, size.rows, tab, 'row'), ...along(columns, size.columns, tab, 'column')];
}

function along(lines: readonly (number | null)[], size: number, tab: string, axis: Shift['axis']): Shift[] {
  const kept = new Set(lines);
  const shifts: Shift[] = [];
  // What went, from the end, so that the numbers before stay right.
  for (let end = size - 1; end >= 0; end--) {
    if (kept.has(end)) continue;
    let start = end;
    while (start > 0 && !kept.has(start - 1)) start--;
    shifts.push({ tab, axis, at: start, count: -(end - start + 1) });
    end = start;
  }
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== null) continue;
    let end = at;
    while (end + 1 < lines.length && lines[end + 1] === null) end++;
    // New lines behind all others are nothing but room.
    if (lines.slice(end + 1).some((line) => line !== null)) shifts.push({ tab, axis, at, count: end - at + 1 });
    at = end;
  }
  return shifts;
}
