import { notation } from './a1.ts';
import { accepts, validationModel, validationObject } from './data-validation.ts';
import type { Host } from './host.ts';
import { meets, mergeCells } from './merge.ts';
import { canEdit, requireEditable } from './protection.ts';
import { strict } from './strict.ts';
import { textStyleModel } from './text-style.ts';
import { type Entry, typedEntry } from './typed-entry.ts';
import {
  cellAt,
  type SimulatedArea,
  type SimulatedCell,
  type SimulatedFormat,
  type SimulatedReference,
  type SimulatedSheet,
  touchCell,
} from './workbook.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid<T> = readonly (readonly T[])[];

/** A rectangle of cells as Google's `Range`. The sheet has checked that it lies inside. */
export function rangeObject(
  host: Host,
  sheet: SimulatedSheet,
  area: SimulatedArea,
  sheetFor: (sheet: SimulatedSheet) => Sheet,
): Range {
  const { log, workbook } = host;

  const read = <T>(name: string, pick: (cell: SimulatedCell) => T): T[][] => {
    log.note('read', `Range.${name}`);
    return Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_column, right) =>
        pick(cellAt(sheet, area.row + down, area.column + right)),
      ),
    );
  };

  const checkSize = (grid: Grid<unknown>): void => {
    if (grid.length !== area.rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${area.rows}.`,
      );
    }
    for (const cells of grid) {
      if (cells.length === area.columns) continue;
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${area.columns}.`,
      );
    }
  };

  /**
   * Checks everything before the first cell changes: a call takes effect whole or not at all. What is `idle` would leave a
   * cell in which nobody ever wrote as it is.
   */
  const write = <T>(
    name: string,
    grid: Grid<T>,
    put: (cell: SimulatedCell, value: T) => void,
    idle: (value: T) => boolean = () => false,
  ): Range => {
    log.note('write', `Range.${name}`);
    checkSize(grid);
    requireEditable(sheet, area);
    grid.forEach((cells, down) => {
      const line = sheet.rows[area.row + down - 1];
      cells.forEach((value, right) => {
        if (line?.[area.column + right - 1] === undefined && idle(value)) return;
        put(touchCell(sheet, area.row + down, area.column + right), value);
      });
    });
    return object;
  };

  const setFormat = <Key extends keyof SimulatedFormat>(name: string, key: Key) => ({
    [`${name}s`]: (grid: Grid<SimulatedFormat[Key] | null>) =>
      write(`${name}s`, grid, withFormat(key), (value) => value === null || value === undefined),
    [name]: (value: SimulatedFormat[Key] | null) => write(name, filled(value), withFormat(key)),
  });

  const rangeIn = ({ sheet: id, ...inside }: SimulatedReference): Range => {
    const target = workbook.sheets.find((one) => one.id === id);
    if (!target) throw new Error(`Sheet ${id} not found`);
    return rangeObject(host, target, inside, sheetFor);
  };

  const filled = <T>(value: T): T[][] => Array.from({ length: area.rows }, () => Array(area.columns).fill(value));

  const writeValues = (name: string, grid: Grid<unknown>): Range => {
    const entries = grid.map((cells, down) =>
      cells.map((value, right) => {
        const { format, validation } = cellAt(sheet, area.row + down, area.column + right);
        const entry = typedEntry(value, format.numberFormat, workbook);
        if (validation === null || accepts(workbook, validation, entry.value)) return entry;
        const place = notation({ row: area.row + down, column: area.column + right, rows: 1, columns: 1 });
        throw new Error(`The data you entered in cell ${place} violates the data validation rules set on this cell.`);
      }),
    );
    const put = (cell: SimulatedCell, { value, formula }: Entry): void => {
      cell.value = value;
      cell.formula = formula;
    };
    const result = write(name, entries, put, ({ value, formula }) => value === '' && formula === '');
    workbook.calculate?.(workbook);
    return result;
  };

  const clear = (name: string, wipe: (cell: SimulatedCell) => void): Range => {
    log.note('write', `Range.${name}`);
    requireEditable(sheet, area);
    for (const cells of sheet.rows.slice(area.row - 1, area.row - 1 + area.rows)) {
      for (const cell of cells?.slice(area.column - 1, area.column - 1 + area.columns) ?? []) if (cell) wipe(cell);
    }
    return object;
  };

  const part = {
    getSheet: () => sheetFor(sheet),
    getRow: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getA1Notation: () => notation(area),
    canEdit() {
      log.note('read', 'Range.canEdit');
      return canEdit(sheet, area);
    },
    getValue: () => read('getValue', (cell) => cell.value)[0]?.[0],
    getValues: () => read('getValues', (cell) => cell.value),
    getDisplayValues: () => read('getDisplayValues', (cell) => String(cell.value)),
    getFormulas: () => read('getFormulas', (cell) => cell.formula),
    getNotes: () => read('getNotes', (cell) => cell.note),
    getDataValidations: () =>
      read('getDataValidations', (cell) => (cell.validation ? validationObject(cell.validation, rangeIn) : null)),
    getNumberFormats: () => read('getNumberFormats', (cell) => cell.format.numberFormat ?? 'General'),
    getMergedRanges() {
      log.note('read', 'Range.getMergedRanges');
      return sheet.merged.filter((one) => meets(one, area)).map((one) => rangeObject(host, sheet, one, sheetFor));
    },
    setValue: (value: unknown) => writeValues('setValue', filled(value)),
    setValues: (grid: Grid<unknown>) => writeValues('setValues', grid),
    setNotes: (grid: Grid<string | null>) =>
      write(
        'setNotes',
        grid,
        (cell, note) => {
          cell.note = note ?? '';
        },
        (note) => (note ?? '') === '',
      ),
    setNote: (text: string | null) =>
      write('setNote', filled(text), (cell, note) => {
        cell.note = note ?? '';
      }),
    setDataValidations: (grid: Grid<unknown>) => {
      const models = grid.map((cells) => cells.map(validationModel));
      const put = (cell: SimulatedCell, validation: SimulatedCell['validation']): void => {
        cell.validation = validation;
      };
      return write('setDataValidations', models, put, (model) => model === null);
    },
    setDataValidation: (rule: unknown) =>
      write('setDataValidation', filled(validationModel(rule)), (cell, validation) => {
        cell.validation = validation;
      }),
    setTextStyles: (grid: Grid<unknown>) => {
      const styles = grid.map((cells) => cells.map(textStyleModel));
      return write('setTextStyles', styles, (cell, style) => {
        cell.format = { ...cell.format, ...style };
      });
    },
    merge() {
      log.note('write', 'Range.merge');
      requireEditable(sheet, area);
      mergeCells(sheet, area);
      return object;
    },
    breakApart() {
      log.note('write', 'Range.breakApart');
      requireEditable(sheet, area);
      sheet.merged = sheet.merged.filter((one) => !meets(one, area));
      return object;
    },
    setBorder: () =>
      write('setBorder', filled(true), (cell, border) => {
        cell.format = { ...cell.format, border };
      }),
    clearContent: () =>
      clear('clearContent', (cell) => {
        Object.assign(cell, { value: '', formula: '' });
      }),
    clearNote: () =>
      clear('clearNote', (cell) => {
        cell.note = '';
      }),
    clearDataValidations: () =>
      clear('clearDataValidations', (cell) => {
        cell.validation = null;
      }),
    activate() {
      log.note('free', 'Range.activate');
      workbook.activeSheet = workbook.sheets.indexOf(sheet);
      workbook.selection = area;
      return object;
    },
    ...setFormat('setBackground', 'background'),
    ...setFormat('setFontColor', 'fontColor'),
    ...setFormat('setFontWeight', 'fontWeight'),
    ...setFormat('setFontStyle', 'fontStyle'),
    ...setFormat('setFontLine', 'fontLine'),
    ...setFormat('setFontSize', 'fontSize'),
    ...setFormat('setHorizontalAlignment', 'horizontalAlignment'),
    ...setFormat('setVerticalAlignment', 'verticalAlignment'),
    ...setFormat('setWrap', 'wrap'),
    ...setFormat('setNumberFormat', 'numberFormat'),
  };
  const object: Range = strict<Range>('Range', part);
  return object;
}

/** Gives cells a part of their look. Looks are shared by cells and never changed: cells that are alike stay alike. */
function withFormat<Key extends keyof SimulatedFormat>(key: Key) {
  const made = new Map<SimulatedFormat, Map<SimulatedFormat[Key] | null, SimulatedFormat>>();
  return (cell: SimulatedCell, value: SimulatedFormat[Key] | null): void => {
    const likeIt = made.get(cell.format) ?? new Map<SimulatedFormat[Key] | null, SimulatedFormat>();
    made.set(cell.format, likeIt);
    let format = likeIt.get(value);
    if (!format) {
      const { [key]: _, ...rest } = cell.format;
      format = value === null || value === undefined ? (rest as SimulatedFormat) : { ...rest, [key]: value };
      likeIt.set(value, format);
    }
    cell.format = format;
  };
}
