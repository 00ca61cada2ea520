import type { SimulatedCell, SimulatedSheet } from '../../simulator/workbook.ts';
import type { CellContent, TabContents } from '../../src/excel/contents/contents.ts';
import type { CellWrite } from '../../src/excel/edit/cell-xml.ts';
import { serialOf } from '../calculate/functions/date.ts';

/** What a tab's differences are worked out with. */
export interface DifferenceContext {
  readonly date1904: boolean;
  /** Whether a cell shows a part of the result of a formula in another one: it is written by nobody. */
  isSpilled(row: number, column: number): boolean;
}

/** The cells of a tab that hold something else now than in the file. Rows and columns from 0. */
export function differences(sheet: SimulatedSheet, tab: TabContents, context: DifferenceContext): CellWrite[] {
  const writes: CellWrite[] = [];
  const rows = Math.max(sheet.rows.length, tab.rows.length);
  for (let row = 0; row < rows; row++) {
    const now = sheet.rows[row];
    const before = tab.rows[row];
    const width = Math.max(now?.length ?? 0, before?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (context.isSpilled(row, column)) continue;
      const cell = now?.[column];
      const value = written(cell, context.date1904);
      const formula = cell?.formula ?? '';
      if (!isAsBefore(value, formula, before?.[column])) writes.push({ row, column, value, formula });
    }
  }
  return writes;
}

function written(cell: SimulatedCell | undefined, date1904: boolean): CellWrite['value'] {
  const value = cell?.value ?? '';
  if (value === '') return cell?.formula ? '' : null;
  return typeof value === 'object' ? serialOf(value) - (date1904 ? 1462 : 0) : value;
}

function isAsBefore(value: CellWrite['value'], formula: string, before: CellContent | undefined): boolean {
  if (formula !== (before?.formula ?? '')) return false;
  const old = before?.value ?? null;
  if (value === old) return true;
  if ((value === '' || value === null) && (old === '' || old === null))
    return formula !== '' || value === old || value === null;
  // Another program may have rounded a result in its last digit.
  if (formula === '' || typeof value !== 'number' || typeof old !== 'number') return false;
  return Math.abs(value - old) <= Math.abs(old) * 1e-12;
}
