/** What a cell shows as data. Dates are UTC midnight; an error value is its text, such as `#REF!`. */
export type CellValue = string | number | boolean | Date | null;

/** A rectangle of cells, rows and columns from 0, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A tab as it was read. */
export interface TabSnapshot {
  /** Stable while the file is open, whatever the tab is called. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** The tab that the add-on made, by its key in the plan; absent on the manager's own tabs. */
  readonly made?: string;
  /** Row by row from A1; rows may be shorter than the widest. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged cells; all but the top left are `null` in `rows`. */
  readonly merged: readonly CellRange[];
  /** The file knows no types, as a .csv: a text that is a plain number is a number, with a decimal comma where told. */
  readonly untyped?: { readonly decimalComma: boolean };
}

/** A spreadsheet as it was read, tabs in their order. */
export interface Snapshot {
  readonly tabs: readonly TabSnapshot[];
}
