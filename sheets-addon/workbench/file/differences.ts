import type { SimulatedCell, SimulatedSheet } from '../../simulator/workbook.ts';
import type { CellContent, TabContents } from '../../src/excel/contents/contents.ts';
import type { CellWrite } from '../../src/excel/edit/cell-xml.ts';
import type { CellRange } from '../../src/read/snapshot.ts';
import { serialOf } from '../calculate/functions/date.ts';

/** What a tab's differences are worked out with. */
export interface DifferenceContext {
  readonly date1904: boolean;
  /** The cells, its own included, that the result of a formula fills. */
  filledBy(row: number, column: number): CellRange;
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
      const cell = now?.[column];
      // A part of the result of a formula in another cell is written by nobody.
      if (cell?.filled) continue;
      const value = written(cell, context.date1904);
      const formula = cell?.formula ?? '';
      if (isAsBefore(value, formula, before?.[column])) continue;
      const [, inner] = /^=ARRAYFORMULA\((.*)\)$/is.exec(formula) ?? [];
      if (inner === undefined) writes.push({ row, column, value, formula });
      else if (formula !== before?.[column]?.formula) {
        writes.push({ row, column, value, formula: `=${inner}`, array: context.filledBy(row, column) });
      }
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
