import { a1, a1Range } from '@rubric-kit/sheets-addon/read/address.ts';
import type { CellRange, CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { packed, smallParts } from '../excel/small-workbook.ts';

/** A tab of the manager's, cell by cell. */
export interface TabOf {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged?: readonly CellRange[];
}

/** The bytes of an .xlsx with these cells. */
export function workbookOf(tabs: readonly TabOf[]): Uint8Array {
  return packed(
    smallParts({
      sheets: tabs.map(({ name, rows, merged = [] }) => ({ name: escaped(name), xml: sheetXml(rows, merged) })),
      styles:
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    }),
  );
}

function sheetXml(rows: readonly (readonly CellValue[])[], merged: readonly CellRange[]): string {
  const data = rows.map((cells, row) => {
    const xml = cells.map((value, column) => cellXml(value, a1(row, column))).join('');
    return `<row r="${row + 1}">${xml}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join('');
  return `<sheetData>${data.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}`;
}

function cellXml(value: CellValue, address: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`;
  if (value instanceof Date) {
    const serial = value.getTime() / 86_400_000 + 25569;
    return `<c r="${address}" s="1"><v>${serial}</v></c>`;
  }
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
