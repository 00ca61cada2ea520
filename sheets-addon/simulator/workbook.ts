/** What a cell holds. An empty cell is `''`, as Google's `getValues` has it. */
export type SimulatedValue = string | number | boolean | Date;

/** The looks that the add-on sets, by the name of the setter's property. Absent: Google's default. */
export interface SimulatedFormat {
  background?: string;
  fontColor?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  fontSize?: number;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrap?: boolean;
  numberFormat?: string;
  border?: boolean;
}

/** Cells of any sheet. */
export interface SimulatedReference extends SimulatedArea {
  /** The sheet's id. */
  sheet: number;
}

export interface SimulatedValidation {
  readonly type: string;
  readonly values: readonly unknown[];
  /** Cells that hold the choices, of a `VALUE_IN_RANGE`. */
  readonly source: SimulatedReference | null;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface SimulatedCell {
  value: SimulatedValue;
  /** With its `=`; the value is what the last calculation gave. */
  formula: string;
  /** The value is a part of what a formula in another cell gave. */
  filled?: boolean;
  note: string;
  validation: SimulatedValidation | null;
  /** Cells share it: another look is another object. */
  format: Readonly<SimulatedFormat>;
}

/** Rows and columns from 1, as Google counts. */
export interface SimulatedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SimulatedConditionalFormat {
  readonly areas: readonly SimulatedArea[];
  readonly formula: string | null;
  readonly gradient: readonly { readonly value: string; readonly color: string }[] | null;
  readonly format: SimulatedFormat;
}

export interface SimulatedChart {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly SimulatedArea[];
  readonly position: { readonly row: number; readonly column: number };
  readonly options: ReadonlyMap<string, unknown>;
}

export interface SimulatedProtection {
  readonly area: SimulatedArea | null;
  readonly editable: boolean;
  readonly warningOnly: boolean;
  readonly description: string;
}

export interface SimulatedMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
}

/** A tab. Cells are sparse: a missing one is empty. */
export interface SimulatedSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  readonly rows: SimulatedCell[][];
  merged: SimulatedArea[];
  conditionalFormats: SimulatedConditionalFormat[];
  charts: SimulatedChart[];
  protections: SimulatedProtection[];
  metadata: SimulatedMetadata[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
}

/** A spreadsheet in memory: the truth that the services show. */
export interface SimulatedWorkbook {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: SimulatedSheet[];
  metadata: SimulatedMetadata[];
  activeSheet: number;
  selection: SimulatedArea;
  /** Ids of sheets, charts and metadata come from here. */
  nextId: number;
  /** Works formulas out after a write. Without one, formula cells keep the value that they have. */
  calculate: ((workbook: SimulatedWorkbook) => void) | null;
}

/** A spreadsheet with one empty tab. */
export function createWorkbook(name = 'Scores'): SimulatedWorkbook {
  const workbook: SimulatedWorkbook = {
    id: 'simulated-workbook',
    name,
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    sheets: [],
    metadata: [],
    activeSheet: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    nextId: 1,
    calculate: null,
  };
  workbook.sheets.push(createSheet(workbook, 'Sheet1'));
  return workbook;
}

/** A tab of Google's initial size, not yet in the workbook. */
export function createSheet(workbook: SimulatedWorkbook, name: string): SimulatedSheet {
  return {
    id: workbook.sheets.length === 0 ? 0 : workbook.nextId++,
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    rows: [],
    merged: [],
    conditionalFormats: [],
    charts: [],
    protections: [],
    metadata: [],
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
  };
}

const usualFormat: Readonly<SimulatedFormat> = Object.freeze({});

/** What stands in a cell in which nobody ever wrote: never changed. */
const nothing: SimulatedCell = Object.freeze({
  value: '',
  formula: '',
  note: '',
  validation: null,
  format: usualFormat,
});

const emptyCell = (): SimulatedCell => ({ value: '', formula: '', note: '', validation: null, format: usualFormat });

/** The cell at a place from 1, for reading only: an empty one when nothing was ever written there. */
export function cellAt(sheet: SimulatedSheet, row: number, column: number): SimulatedCell {
  return sheet.rows[row - 1]?.[column - 1] ?? nothing;
}

/** The cell at a place from 1, for writing. */
export function touchCell(sheet: SimulatedSheet, row: number, column: number): SimulatedCell {
  let cells = sheet.rows[row - 1];
  if (!cells) {
    cells = [];
    sheet.rows[row - 1] = cells;
  }
  let cell = cells[column - 1];
  if (!cell) {
    cell = emptyCell();
    cells[column - 1] = cell;
  }
  return cell;
}

/** Last row and column with content, 0 when there is none. Formats, notes and validations do not count. */
export function contentSize(sheet: SimulatedSheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [index, cells] of sheet.rows.entries()) {
    for (let column = cells?.length ?? 0; column > 0; column--) {
      const cell = cells?.[column - 1];
      if (!cell || (cell.value === '' && cell.formula === '')) continue;
      rows = index + 1;
      columns = Math.max(columns, column);
      break;
    }
  }
  return { rows, columns };
}
