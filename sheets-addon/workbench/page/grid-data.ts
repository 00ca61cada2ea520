import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellView, StyleView, TabView } from '../protocol.ts';
import { hasChoices } from './choices.ts';
import type { Model } from './model.ts';
import { defaultHeight, defaultWidth, fittedHeights, type Measure } from './row-heights.ts';

const measure = browserMeasure();

export const unit = 'workbook';
export const sheetKey = (id: number): string => `s${id}`;
export const tabOfKey = (key: string): number => Number(key.slice(1));

/** The spreadsheet as Univer takes it. */
export function workbookData(model: Model): IWorkbookData {
  const sheets = model.tabs.map((tab) => [sheetKey(tab.id), worksheetData(tab, model)] as const);
  return {
    id: unit,
    name: model.state.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries([
      ...model.styles.flatMap((style, i) => [
        [String(i), styleData(style)],
        [`${i}${list}`, { ...styleData(style), ...inList }],
      ]),
      [list, inList],
    ]),
    sheetOrder: sheets.map(([key]) => key),
    sheets: Object.fromEntries(sheets),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(Object.fromEntries(model.tabs.map(validations))) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(Object.fromEntries(model.tabs.map(notes))) },
    ],
  };
}

function worksheetData(tab: TabView, model: Model): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of model.cells.get(tab.id)?.values() ?? []) {
    const row = cellData[cell.r] ?? {};
    cellData[cell.r] = row;
    row[cell.c] = cellContent(cell, hasChoices(tab, cell));
  }
  const lines = (sizes: TabView['widths'], hidden: readonly number[], size: 'w' | 'h') => {
    const result: Record<number, { w?: number; h?: number; ia?: BooleanNumber; hd?: BooleanNumber }> = {};
    for (const [at, pixels] of sizes)
      result[at] = size === 'w' ? { w: pixels } : { h: pixels, ia: BooleanNumber.FALSE };
    for (const at of hidden) result[at] = { ...result[at], hd: BooleanNumber.TRUE };
    return result;
  };
  const fitted = fittedHeights(tab, model.cells.get(tab.id)?.values() ?? [], model.styles, measure);
  return {
    id: sheetKey(tab.id),
    name: tab.name,
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultColumnWidth: defaultWidth,
    defaultRowHeight: defaultHeight,
    freeze: {
      xSplit: tab.frozenColumns,
      ySplit: tab.frozenRows,
      startRow: tab.frozenRows > 0 ? tab.frozenRows : -1,
      startColumn: tab.frozenColumns > 0 ? tab.frozenColumns : -1,
    },
    mergeData: tab.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    cellData,
    columnData: lines(tab.widths, tab.hiddenColumns, 'w'),
    rowData: lines([...fitted, ...tab.heights], tab.hiddenRows, 'h'),
  };
}

/**
 * Texts that would be read as something else if they were typed: formulas, numbers, dates, truth values, marked texts. Not
 * a quarter or half of a year.
 */
const isReadAgain = /^(?!\d{4}[- ]?[QH]\d$)\s*(['=+@\d-]|[.,]\d|[$€£¥]|true$|false$)/i;

/** The grid draws cells with choices lower than others, and cuts them off in rows as low as Excel's. */
const inList: IStyleData = { pd: { t: -3, b: 1, l: 2, r: 2 } };
/** After the number of a style that is for cells with choices. */
const list = 'list';

/** A cell with its value; a formula is for the formula bar only, it is worked out by the server. */
function cellContent({ v, f, s }: CellView, isList: boolean): ICellData {
  const type = typeOf(v, f !== undefined);
  const style = `${s ?? ''}${isList ? list : ''}`;
  return {
    ...(v === undefined ? {} : { v: typeof v === 'boolean' ? Number(v) : v }),
    ...(type === null ? {} : { t: type }),
    ...(f === undefined ? {} : { f }),
    ...(style === '' ? {} : { s: style }),
  };
}

/** `null` for a plain text: the grid would try to read each one that is said to be a text as a date whenever it draws it. */
function typeOf(v: CellView['v'], isFormula: boolean): CellValueType | null {
  if (typeof v === 'number') return CellValueType.NUMBER;
  if (typeof v === 'boolean') return CellValueType.BOOLEAN;
  if (v === undefined || !isReadAgain.test(v)) return null;
  return isFormula ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

/** Every part of a look; the grid lays a new look over the old one, and `null` takes a part away. */
const noStyle = { bg: null, cl: null, bl: null, it: null, ul: null, fs: null, ht: null, vt: null, tb: null };

/** A cell that replaces whatever the grid has there. */
export function cellUpdate(cell: CellView, tab: TabView, styles: readonly StyleView[]): ICellData {
  const isList = hasChoices(tab, cell);
  const data = cellContent(cell, isList);
  const style = cell.s === undefined ? undefined : styles[cell.s];
  const look = { ...noStyle, bd: null, n: null, pd: null, ...(style && styleData(style)), ...(isList ? inList : {}) };
  return { v: null, f: null, si: null, p: null, t: null, ...data, s: look as IStyleData };
}

const aligns = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);
const verticals = new Map([
  ['top', VerticalAlign.TOP],
  ['middle', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);

function styleData(style: StyleView): IStyleData {
  const edge = { s: BorderStyleTypes.THIN, cl: { rgb: '#d1d5db' } };
  return {
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.size ? { fs: style.size } : {}),
    ...(style.align ? { ht: aligns.get(style.align) ?? HorizontalAlign.UNSPECIFIED } : {}),
    ...(style.vertical ? { vt: verticals.get(style.vertical) ?? VerticalAlign.UNSPECIFIED } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.border ? { bd: { t: edge, r: edge, b: edge, l: edge } } : {}),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
  };
}

/** Choices open a list; what is not among them is refused by the server, with the reason. */
function validations(tab: TabView): readonly [string, unknown] {
  const rules = tab.choices.map(({ ranges, values }, i) => ({
    uid: `choices-${tab.id}-${i}`,
    type: 'list',
    formula1: JSON.stringify(values),
    formula2: '',
    allowBlank: true,
    showDropDown: true,
    errorStyle: 2,
    showErrorMessage: false,
    showInputMessage: false,
    renderMode: 1,
    ranges: ranges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  }));
  return [sheetKey(tab.id), rules];
}

function notes(tab: TabView): readonly [string, unknown] {
  const rows: Record<number, Record<number, unknown>> = {};
  for (const { r, c, text } of tab.notes) {
    const row = rows[r] ?? {};
    rows[r] = row;
    const height = Math.min(
      320,
      40 + 18 * text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / 44), 0),
    );
    row[c] = { id: `note-${tab.id}-${r}-${c}`, row: r, col: c, width: 300, height, note: text };
  }
  return [sheetKey(tab.id), rows];
}

/** Measures as the browser draws. */
function browserMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
}
