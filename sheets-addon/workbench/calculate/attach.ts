import {
  type SimulatedCell,
  type SimulatedSheet,
  type SimulatedValue,
  type SimulatedWorkbook,
  touchCell,
} from '../../simulator/workbook.ts';
import { isDateFormat } from '../../src/excel/date-format.ts';
import { atOnce, type Pieces } from '../../src/pieces.ts';
import type { Place } from './compile.ts';
import { type Changed, Engine, type EngineOptions, type Entry } from './engine.ts';
import { dateOf, serialOf } from './functions/date.ts';
import { Fault, faultOf, type Scalar } from './value.ts';

/** The formulas of a spreadsheet, kept worked out. Sheets by their place, rows and columns from 0. */
export interface Calculation {
  readonly engine: Engine;
  /** Reads the whole spreadsheet anew. */
  reload(): void;
  /**
   * The same, with pauses.
   * @param placed called when the engine has the values that the cells of a tab came with, before it works out any formula
   */
  reloading(placed?: (sheet: number) => void): Pieces<void>;
  /** Works out what depends on cells that were written. */
  written(places: readonly Place[]): readonly Changed[];
}

/** Keeps the formulas of a spreadsheet worked out: what comes out is written into its cells. */
export function attachCalculation(workbook: SimulatedWorkbook, options: EngineOptions): Calculation {
  const engine = new Engine(options);
  const show = (changed: readonly Changed[]): readonly Changed[] => {
    for (const one of changed) {
      const tab = workbook.sheets[one.sheet];
      if (!tab) continue;
      const cell = touchCell(tab, one.row + 1, one.column + 1);
      cell.value = shown(one.value, cell);
      if (engine.isSpilled(one) !== Boolean(cell.filled)) cell.filled = !cell.filled;
    }
    return changed;
  };
  const reloading = (placed?: (sheet: number) => void): Pieces<void> => {
    const sheets = workbook.sheets.map(({ name, rows }) => ({ name, rows: entriesOf(rows) }));
    return engine.loading(sheets, show, placed);
  };
  return {
    engine,
    reload: () => atOnce(reloading()),
    reloading,
    written(places) {
      const entries = places.map((place) => {
        const cell = workbook.sheets[place.sheet]?.rows[place.row]?.[place.column];
        return { ...place, entry: cell ? entryOf(cell) : { value: null, formula: '' } };
      });
      const cells = places.map(({ sheet, row, column }) => workbook.sheets[sheet]?.rows[row]?.[column]);
      const written = cells.map((cell) => cell?.value ?? '');
      const changed = show(engine.set(entries));
      cells.forEach((cell, i) => {
        const { sheet, row, column } = places[i] as Place;
        // What was written stays as it was, a date a date. A formula that gives what the one before gave is no change, but
        // its cell was emptied.
        if (cell) cell.value = cell.formula === '' ? (written[i] ?? '') : shown(engine.value(sheet, row, column), cell);
      });
      return changed;
    },
  };
}

function* entriesOf(rows: SimulatedSheet['rows']): Generator<readonly (Entry | undefined)[] | undefined> {
  for (let row = 0; row < rows.length; row++) yield rows[row]?.map((cell) => (cell ? entryOf(cell) : undefined));
}

function entryOf({ value, formula, filled }: SimulatedCell): Entry {
  return { value: filled ? null : scalarOf(value), formula };
}

/** What the engine sees of a cell. */
export function scalarOf(value: SimulatedValue): Scalar {
  if (value === '') return null;
  if (typeof value === 'string') return value.startsWith('#') ? (faultOf(value) ?? value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : serialOf(value);
}

/** What a cell shows of a result: a number under a date format is a date, a fault its code. */
function shown(value: Scalar, { format }: SimulatedCell): SimulatedValue {
  if (value === null) return '';
  if (value instanceof Fault) return value.code;
  const pattern = format.numberFormat;
  if (typeof value === 'number' && value >= 1 && pattern && isDateFormat(164, pattern)) return dateOf(value);
  return value;
}
