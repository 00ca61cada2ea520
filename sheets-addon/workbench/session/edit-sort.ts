import { cellAt, type SimulatedSheet } from '../../simulator/workbook.ts';
import { copyFormula } from '../../src/formula/shift.ts';
import { scalarOf } from '../calculate/attach.ts';
import { compare } from '../calculate/operator.ts';
import { Fault } from '../calculate/value.ts';
import type { Edit } from '../protocol.ts';

const empty = { value: '', formula: '', note: '' } as const;

type SortEdit = Extract<Edit, { kind: 'sort' }>;

/** Why a range cannot be sorted; `null` where it can. */
export function sortRefusal(sheet: SimulatedSheet, { range, column }: SortEdit): string | null {
  const { top, left, bottom, right } = range;
  if (column < left || column > right || top < 0 || bottom >= sheet.maxRows || right >= sheet.maxColumns)
    return 'Choose a range to sort first.';
  if (sheet.protections.length > 0) return `The tab ${sheet.name} is protected.`;
  const hasMerge = sheet.merged.some(({ row, rows }) => row - 1 <= bottom && row + rows - 2 >= top);
  return hasMerge ? 'A range with merged cells cannot be sorted. Choose the rows under them.' : null;
}

/**
 * Sorts the rows of a range by one of its columns. Values, formulas, notes and looks move with their row; rows that are
 * alike keep their order, empty cells come last. Whether that can be was asked before.
 */
export function editSort(sheet: SimulatedSheet, { range, column, rising }: SortEdit): void {
  const { top, left, bottom, right } = range;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const key = (row: number) => scalarOf(cellAt(sheet, row + 1, column + 1).value);
  const sorted = [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    if (x instanceof Fault || y instanceof Fault) return Number(x instanceof Fault) - Number(y instanceof Fault);
    return rising ? compare(x, y) : compare(y, x);
  });
  const cells = sorted.map((row) => sheet.rows[row]?.slice(left, right + 1) ?? []);
  rows.forEach((row, i) => {
    let line = sheet.rows[row];
    if (!line) {
      line = [];
      sheet.rows[row] = line;
    }
    const from = sorted[i] ?? row;
    for (let at = left; at <= right; at++) {
      // What a cell may hold is a matter of its place, as in Excel.
      const validation = line[at]?.validation ?? null;
      const cell = cells[i]?.[at - left] ?? (validation ? { ...empty, format: {} } : undefined);
      if (!cell) delete line[at];
      else line[at] = { ...cell, validation, formula: cell.formula && copyFormula(cell.formula, row - from, 0) };
    }
  });
}
