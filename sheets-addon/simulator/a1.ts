import type { SimulatedArea, SimulatedSheet } from './workbook.ts';

/** `A`, `B`, … `AA` for columns from 1. */
export function letters(column: number): string {
  let result = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    result = String.fromCharCode(65 + ((rest - 1) % 26)) + result;
  }
  return result;
}

const columnNumber = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2:D9`, or `B2` for one cell. */
export function notation(area: SimulatedArea): string {
  const first = letters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${letters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** Reads `B2`, `B2:D9`, `B:D` and `2:9`; open ends reach to the end of the sheet. */
export function parseNotation(text: string, sheet: SimulatedSheet): SimulatedArea {
  const match = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(text.replace(/^.*!/, ''));
  if (!match || text === '') throw new Error(`Range not found: ${text}`);
  const [, left = '', top = '', right, bottom] = match;
  const single = right === undefined && bottom === undefined;
  const row = top === '' ? 1 : Number(top);
  const column = left === '' ? 1 : columnNumber(left);
  const lastRow = single ? row : bottom ? Number(bottom) : sheet.maxRows;
  const lastColumn = single ? column : right ? columnNumber(right) : sheet.maxColumns;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
