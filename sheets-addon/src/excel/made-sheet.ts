import type { PlanCell, TabPlan } from '../layout/plan.ts';
import { a1, a1Range } from '../read/address.ts';
import { cutText, encodeText } from './cell-text.ts';
import { colourScalesXml, formatsXml } from './conditional-format.ts';
import type { Namespaces } from './namespaces.ts';
import { rowHeight } from './row-height.ts';
import { escapeText } from './splice.ts';
import type { StyleWriter } from './style-writer.ts';

/** `xl/worksheets/sheetN.xml` of a tab that we make, without its dropdowns, charts and notes. */
export function madeSheetXml(tab: TabPlan, styles: StyleWriter, { main, relationships }: Namespaces): string {
  const rows = tab.rows.map((cells, row) => rowXml(tab, cells, row, styles));
  const merged = tab.merged.map((range) => `<mergeCell ref="${a1Range(range)}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    '<sheetPr><tabColor rgb="FF4F46E5"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `${viewXml(tab)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(tab.widths)}<sheetData>${rows.join('')}</sheetData>` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '') +
    formatsXml(tab.formats, styles, 0) +
    colourScalesXml(tab.colourScales, tab.formats.length) +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function viewXml({ frozenRows, frozenColumns }: TabPlan): string {
  const start = '<sheetViews><sheetView showGridLines="0" workbookViewId="0">';
  if (frozenRows + frozenColumns === 0) return `${start}</sheetView></sheetViews>`;
  const pane = `${frozenRows > 0 ? 'bottom' : 'top'}${frozenColumns > 0 ? 'Right' : 'Left'}`;
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const corner = a1(frozenRows, frozenColumns);
  return (
    `${start}<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(tab: TabPlan, cells: TabPlan['rows'][number], row: number, styles: StyleWriter): string {
  const height = rowHeight(tab, row, styles.base.size);
  // A row that Excel cannot fit by itself, because of merged cells, keeps its height when somebody edits it.
  const fixed = tab.heights?.some((one) => one.row === row) ? ' customHeight="1"' : '';
  const ht = height === undefined ? '' : ` ht="${height}"${fixed}`;
  const content = cells.map((cell, column) => (cell === null ? '' : cellXml(cell, a1(row, column), styles)));
  return `<row r="${row + 1}"${ht}>${content.join('')}</row>`;
}

function cellXml(cell: PlanCell, address: string, styles: StyleWriter): string {
  if (!('text' in cell || 'number' in cell || 'formula' in cell))
    return `<c r="${address}" s="${styles.cell(cell.look)}"/>`;
  const { look, numberFormat } = cell;
  if ('text' in cell) {
    // Text is never read as a formula from here; the quote keeps it text when somebody opens the cell and presses Enter.
    const quoted = /^[=+\-@\t\r]/.test(cell.text);
    const text = escapeText(encodeText(cutText(cell.text)));
    return `<c r="${address}" s="${styles.cell(look, { numberFormat, quoted })}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const s = styles.cell(look, { numberFormat });
  if ('number' in cell)
    return Number.isFinite(cell.number)
      ? `<c r="${address}" s="${s}"><v>${cell.number}</v></c>`
      : `<c r="${address}" s="${s}"/>`;
  const formula = `<f>${escapeText(encodeText(cell.formula.replace(/^=/, '')))}</f>`;
  const { value } = cell;
  if (value === undefined) return `<c r="${address}" s="${s}">${formula}</c>`;
  if (typeof value === 'number') return `<c r="${address}" s="${s}">${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" s="${s}" t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" s="${s}" t="str">${formula}<v>${escapeText(encodeText(cutText(value)))}</v></c>`;
}
