import {
  cellAt,
  type SimulatedArea,
  type SimulatedCell,
  type SimulatedFormat,
  type SimulatedSheet,
  type SimulatedValidation,
  type SimulatedWorkbook,
} from '../../simulator/workbook.ts';
import { serialOf } from '../calculate/functions/date.ts';
import type { CellView, ChoicesView, RangeView, TabView } from '../protocol.ts';
import { chartViews } from './chart-view.ts';
import { cellNumber, type Looks } from './conditional-looks.ts';
import type { StyleList } from './styles.ts';

const usual: SimulatedFormat = {};

/** A cell as the grid shows it. */
export function cellView(
  cell: SimulatedCell | undefined,
  row: number,
  column: number,
  looks: Looks,
  styles: StyleList,
): CellView {
  const value = cell?.value ?? '';
  const isDate = typeof value === 'object';
  // Google shows a date that was typed into a plain cell as one.
  const isPlain = (cell?.format.numberFormat ?? 'General') === 'General';
  const format = isDate && isPlain ? { ...cell?.format, numberFormat: 'yyyy-mm-dd' } : cell?.format;
  const style = styles.number(format ?? usual, looks.get(cellNumber(row, column)));
  return {
    r: row,
    c: column,
    ...(value === '' ? {} : { v: isDate ? serialOf(value) : value }),
    ...(cell?.formula ? { f: cell.formula } : {}),
    ...(style === undefined ? {} : { s: style }),
  };
}

/**
 * A tab as the grid shows it.
 * @param kind `away`: all but its cells; `bare`: a hidden tab that is too large to be worth sending
 */
export function tabView(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  looks: () => Looks,
  styles: StyleList,
  kind: 'whole' | 'away' | 'bare',
): TabView {
  const withCells = kind !== 'bare';
  return {
    isAway: kind === 'away',
    ...{ id: sheet.id, name: sheet.name, hidden: sheet.hidden, rows: sheet.maxRows, columns: sheet.maxColumns },
    ...{ frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns },
    cells: kind === 'whole' ? cellsOf(sheet, looks(), styles) : [],
    notes: withCells ? notesOf(sheet) : [],
    merged: sheet.merged.map(rangeView),
    widths: [...sheet.widths].map(([column, size]) => [column - 1, size]),
    heights: [...sheet.heights].map(([row, size]) => [row - 1, size]),
    hiddenRows: [...sheet.hiddenRows].map((row) => row - 1),
    hiddenColumns: [...sheet.hiddenColumns].map((column) => column - 1),
    choices: withCells ? choicesOf(workbook, sheet) : [],
    charts: withCells ? chartViews(sheet) : [],
  };
}

/** How many cells a tab has, empty ones between them included. */
export const sizeOf = ({ rows }: SimulatedSheet): number => rows.reduce((sum, cells) => sum + (cells?.length ?? 0), 0);

export const hasFormulas = ({ rows }: SimulatedSheet): boolean =>
  rows.some((cells) => cells?.some((cell) => cell && cell.formula !== ''));

function cellsOf(sheet: SimulatedSheet, looks: Looks, styles: StyleList): CellView[] {
  const cells: CellView[] = [];
  /** How many of the looks are those of cells that are there. */
  let met = 0;
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      if (looks.has(cellNumber(row, column))) met++;
      const view = cellView(cell, row, column, looks, styles);
      if (view.v !== undefined || view.f !== undefined || view.s !== undefined) cells.push(view);
    });
  });
  if (met === looks.size) return cells;
  for (const key of looks.keys()) {
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    if (!sheet.rows[row]?.[column]) cells.push(cellView(undefined, row, column, looks, styles));
  }
  return cells;
}

function notesOf(sheet: SimulatedSheet): TabView['notes'] {
  const notes: TabView['notes'][number][] = [];
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell && cell.note !== '') notes.push({ r: row, c: column, text: cell.note });
    });
  });
  return notes;
}

export const rangeView = ({ row, column, rows, columns }: SimulatedArea): RangeView => ({
  top: row - 1,
  left: column - 1,
  bottom: row + rows - 2,
  right: column + columns - 2,
});

/** The part of a range that is on a tab. Throws an Error where none is. */
export function areaOn(
  { maxRows, maxColumns }: SimulatedSheet,
  { top, left, bottom, right }: RangeView,
): SimulatedArea {
  const [rows, columns] = [Math.min(bottom + 1, maxRows) - top, Math.min(right + 1, maxColumns) - left];
  if (rows < 1 || columns < 1) throw new Error('The selection is not on the tab.');
  return { row: top + 1, column: left + 1, rows, columns };
}

/** What a list offers; `null` for a rule of another kind. */
export function choices({ sheets }: SimulatedWorkbook, { type, values, source }: SimulatedValidation): string[] | null {
  if (type === 'VALUE_IN_LIST') return Array.isArray(values[0]) ? values[0].map(String) : null;
  const sheet = source && sheets.find(({ id }) => id === source.sheet);
  if (!source || !sheet) return null;
  const found: string[] = [];
  for (let row = source.row; row < source.row + source.rows; row++) {
    for (let column = source.column; column < source.column + source.columns; column++) {
      const { value } = cellAt(sheet, row, column);
      if (value !== '') found.push(String(value));
    }
  }
  return found;
}

/** Cells with the same choices, as runs down a column. */
function choicesOf(workbook: SimulatedWorkbook, sheet: SimulatedSheet): ChoicesView[] {
  const groups = new Map<string, { readonly values: string[]; readonly help: string; readonly ranges: RangeView[] }>();
  const keys = new Map<SimulatedValidation, string | null>();
  const keyOf = (validation: SimulatedValidation): string | null => {
    const known = keys.get(validation);
    if (known !== undefined) return known;
    const values = choices(workbook, validation);
    const help = validation.helpText ?? '';
    const key = values && values.length > 0 ? JSON.stringify([values, help]) : null;
    keys.set(validation, key);
    if (key !== null && values && !groups.has(key)) groups.set(key, { values, help, ranges: [] });
    return key;
  };
  const width = sheet.rows.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  for (let column = 0; column < width; column++) {
    let open: { key: string; top: number } | null = null;
    for (let row = 0; row <= sheet.rows.length; row++) {
      const validation = sheet.rows[row]?.[column]?.validation;
      const key = validation ? keyOf(validation) : null;
      if (open && key !== open.key) {
        groups.get(open.key)?.ranges.push({ top: open.top, left: column, bottom: row - 1, right: column });
        open = null;
      }
      if (key !== null && !open) open = { key, top: row };
    }
  }
  return [...groups.values()];
}
