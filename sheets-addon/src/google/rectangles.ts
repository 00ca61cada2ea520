import type { CellRange } from '../read/snapshot.ts';

/** More rectangles than this are written as one instead. */
const most = 12;

/** What stands in a cell: to be written, free to be written along, or somebody else's. */
export type Standing = 'write' | 'free' | 'theirs';

/**
 * The cells to be written as few rectangles without a cell of somebody else's. One that holds some of theirs comes out only
 * where it would take more than a dozen otherwise: its caller writes theirs as they were read.
 * @param rows, columns size of the grid
 * @param apart whole columns may not be bridged: what lies between is protected
 */
export function rectanglesOf(
  rows: number,
  columns: number,
  standing: (row: number, column: number) => Standing,
  apart = false,
): CellRange[] {
  const runs: CellRange[] = [];
  let theirs = false;
  for (let column = 0; column < columns; column++) runs.push(...runsIn(rows, column, standing));
  const box = boxAround(runs);
  if (!box) return [];
  for (let row = box.top; row <= box.bottom && !theirs; row++) {
    for (let column = box.left; column <= box.right && !theirs; column++) theirs = standing(row, column) === 'theirs';
  }
  if (!theirs && !apart) return [box];
  const few = runs.length <= most * most ? joined(runs) : runs;
  return few.length <= most ? few : joined(columnBoxes(runs));
}

/** Stretches of one column from a cell to be written to another, without a cell of theirs. */
function runsIn(rows: number, column: number, standing: (row: number, column: number) => Standing): CellRange[] {
  const runs: { top: number; bottom: number }[] = [];
  let open: { top: number; bottom: number } | undefined;
  for (let row = 0; row < rows; row++) {
    const one = standing(row, column);
    if (one === 'theirs') open = undefined;
    if (one !== 'write') continue;
    if (open) open.bottom = row;
    else {
      open = { top: row, bottom: row };
      runs.push(open);
    }
  }
  return runs.map(({ top, bottom }) => ({ top, bottom, left: column, right: column }));
}

/** Neighbouring columns with the same rows become one. */
function joined(runs: readonly CellRange[]): CellRange[] {
  const result: CellRange[] = [];
  for (const run of runs) {
    const at = result.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const left = result[at];
    if (left) result[at] = { ...left, right: run.right };
    else result.push(run);
  }
  return result;
}

function columnBoxes(runs: readonly CellRange[]): CellRange[] {
  const columns = new Map<number, CellRange>();
  for (const run of runs) {
    const known = columns.get(run.left);
    columns.set(run.left, known ? { ...run, top: Math.min(known.top, run.top), bottom: run.bottom } : run);
  }
  return [...columns.values()];
}

function boxAround(ranges: readonly CellRange[]): CellRange | undefined {
  const [first] = ranges;
  if (!first) return undefined;
  return ranges.reduce(
    (box, one) => ({
      top: Math.min(box.top, one.top),
      left: Math.min(box.left, one.left),
      bottom: Math.max(box.bottom, one.bottom),
      right: Math.max(box.right, one.right),
    }),
    first,
  );
}
