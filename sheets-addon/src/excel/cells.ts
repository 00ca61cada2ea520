import { notCalculated } from '@rubric-kit/shared-schema/score/rating.ts';
import type { CellRange, CellValue } from '../read/snapshot.ts';
import { decodeText } from './cell-text.ts';
import { dateOf } from './date-format.ts';
import { limits } from './limits.ts';
import { parseCell, parseRange } from './reference.ts';
import { WorkbookError } from './workbook-error.ts';
import { scanXml, type XmlTag } from './xml.ts';

/** What a cell's number or text is looked up in. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly CellRange[];
}

/**
 * The values of a sheet: of a formula the result that was saved with it, or that there is none; of a merged range only the
 * top left.
 */
export function readCells(xml: string, part: string, context: CellContext): SheetCells {
  const rows: CellValue[][] = [];
  const merged: CellRange[] = [];
  let row = -1;
  let column = -1;
  let cell: XmlTag | undefined;
  let text: string | null = null;
  let hasFormula = false;
  let inText = false;
  let phonetic = false;
  let count = 0;
  scanXml(xml, part, {
    open(local, tag) {
      if (local === 'c') {
        const place = tag.attributes.r === undefined ? null : parseCell(tag.attributes.r);
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        cell = tag;
        text = null;
        hasFormula = false;
      } else if (local === 'row') {
        row = tag.attributes.r === undefined ? row + 1 : Number(tag.attributes.r) - 1;
        column = -1;
      } else if (cell !== undefined && (local === 'v' || local === 't')) {
        inText = !phonetic;
        text ??= '';
      } else if (local === 'f') {
        hasFormula = true;
      } else if (local === 'rPh') {
        phonetic = true;
      } else if (local === 'mergeCell') {
        const range = parseRange(tag.attributes.ref ?? '');
        if (range !== null) merged.push(range);
      }
    },
    close(local) {
      if (local === 'v' || local === 't') inText = false;
      else if (local === 'rPh') phonetic = false;
      else if (local === 'c') {
        const saved = cell === undefined || text === null ? null : cellValue(cell, text, context);
        const value = saved === null && hasFormula && cell?.attributes.t !== 'str' ? notCalculated : saved;
        cell = undefined;
        if (value !== null && row >= 0 && row < limits.rows && column < limits.columns)
          count += place(rows, row, column, value);
        if (count > limits.cells)
          throw new WorkbookError(
            `The workbook has more than ${limits.cells} cells; remove those that hold no scores.`,
          );
      }
    },
    text(more) {
      if (inText) text += more;
    },
  });
  clearCovered(rows, merged);
  return { rows, merged };
}

/** Puts a value in place, with `null` before it, and returns by how many cells the rows grew. */
function place(rows: CellValue[][], row: number, column: number, value: CellValue): number {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  const before = cells.length;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  return cells.length - before;
}

function cellValue(cell: XmlTag, text: string, context: CellContext): CellValue {
  const { t = 'n', s } = cell.attributes;
  if (t === 's') return context.sharedStrings[Number(text)] ?? null;
  if (t === 'str' || t === 'inlineStr' || t === 'e') return decodeText(text);
  if (t === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (t === 'd') return dayOf(text);
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(number)) return null;
  return context.dateStyles[Number(s ?? 0)] ? (dateOf(number, context.date1904) ?? number) : number;
}

/** An ISO 8601 date as strict workbooks hold it; text that is none stays text. */
function dayOf(text: string): CellValue {
  const day = new Date(`${text.trim().slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? text : day;
}

/** Programs may keep values under a merge; nobody sees them. */
function clearCovered(rows: CellValue[][], merged: readonly CellRange[]): void {
  for (const { top, left, bottom, right } of merged) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = rows[row] ?? [];
      for (let column = row === top ? left + 1 : left; column <= Math.min(right, cells.length - 1); column++)
        cells[column] = null;
    }
  }
}
