import type { SimulatedCell, SimulatedSheet } from '../../simulator/workbook.ts';
import type { CellContent, TabContents } from '../../src/excel/contents/contents.ts';
import type { CellWrite } from '../../src/excel/edit/cell-xml.ts';
import type { CellRange } from '../../src/read/snapshot.ts';
import { serialOf } from '../calculate/functions/date.ts';
import type { StyleFinder } from './style-finder.ts';

/** What a tab's differences are worked out with. */
export interface DifferenceContext {
  readonly date1904: boolean;
  /** The cells, its own included, that the result of a formula fills. */
  filledBy(row: number, column: number): CellRange;
  readonly styleOf: StyleFinder;
  /** A style like another one that shows dates. */
  dateStyle(like: number): number;
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
      const was = before?.[column]?.style ?? 0;
      const hasLook = cell && (before?.[column] !== undefined || Object.keys(cell.format).length > 0);
      const found = hasLook ? context.styleOf(cell.format, was) : was;
      const style = found ?? (typeof cell?.value === 'object' ? context.dateStyle(was) : was);
      if (style === was && isAsBefore(value, formula, before?.[column])) continue;
      const look = style === was ? {} : { style };
      const [, inner] = /^=ARRAYFORMULA\((.*)\)$/is.exec(formula) ?? [];
      if (inner === undefined) writes.push({ row, column, value, formula, ...look });
      else if (formula !== before?.[column]?.formula) {
        writes.push({ row, column, value, formula: `=${inner}`, ...look, array: context.filledBy(row, column) });
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
