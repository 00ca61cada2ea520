import type { CellRange } from '../read/snapshot.ts';
import { copyFormula, type Shift, shiftFormula } from './shift.ts';

/**
 * The formula (with its `=`) of a format or rule on ranges, after rows or columns of its tab came or went. It is written
 * for the first cell of the first range; where that cell goes, it is written for the first one that stays.
 * @param own the name of the tab on which the formula stands
 * @param ranges none where they are on another tab than the rows or columns
 */
export function shiftRuleFormula(formula: string, own: string, ranges: readonly CellRange[], shift: Shift): string {
  const home = ranges[0];
  const next = firstLeft(ranges, shift);
  if (!home || !next) return shiftFormula(formula, own, shift);
  const [rows, columns] = [next.row - home.top, next.column - home.left];
  return shiftFormula(rows === 0 && columns === 0 ? formula : copyFormula(formula, rows, columns), own, shift);
}

/** The first cell that stays, where it was before. */
function firstLeft(ranges: readonly CellRange[], { axis, at, count }: Shift): { row: number; column: number } | null {
  const end = count < 0 ? at - count : at;
  for (const { top, left, bottom, right } of ranges) {
    const [start, last] = axis === 'row' ? [top, bottom] : [left, right];
    const first = start >= at && start < end ? end : start;
    if (first <= last) return axis === 'row' ? { row: first, column: left } : { row: top, column: first };
  }
  return null;
}
