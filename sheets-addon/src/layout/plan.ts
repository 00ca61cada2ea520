import type { CellRange } from '../read/snapshot.ts';
import type { Look } from './look.ts';
import type { Shown } from './shown.ts';

/**
 * The mark by which everything added to a manager's own tab is known again: a conditional format's formula contains
 * `N("Rubric Kit")`, which is 0 in every spreadsheet, dropdown help starts with `textMark`, and a note is signed.
 */
export const mark = 'Rubric Kit';

/** With its colon, for a manager's own note may well start with the bare name. */
export const textMark = `${mark}:`;

/** What every cell with content can have beside it. */
export interface CellDress {
  readonly look?: Look;
  readonly note?: string;
  /** In place of the look's own; may hold two conditions, such as `[<2.5]0.00" ▼";[>=4]0.00" ▲";0.00`. */
  readonly numberFormat?: string;
  /** What the cell says about whom; writers have no use for it. */
  readonly shows?: Shown;
}

/** What a formula shows. */
export type CalculatedValue = string | number | boolean;

/** A cell of a tab that we make. Text is data: a writer never reads a formula out of it. */
export type PlanCell =
  | ({ readonly text: string } & CellDress)
  | ({ readonly number: number } & CellDress)
  /**
   * `formula` starts with `=`; English function names, comma-separated, classic functions only. `value` is what it shows,
   * for programs that show a file without calculating it.
   */
  | ({ readonly formula: string; readonly value?: CalculatedValue } & CellDress)
  | { readonly look: Look };

/** Numbers under, around and over a middle, as colours. Cells also show the number, so that colour is not alone. */
export interface ColourScale {
  readonly range: CellRange;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A look for the cells of a range in which a formula is true. */
export interface ConditionalFormat {
  readonly range: CellRange;
  /** Starts with `=`, written for the range's top left cell, `$` as usual. */
  readonly formula: string;
  readonly look: Look;
}

/** A choice of values in each cell of a range. */
export interface Dropdown {
  readonly range: CellRange;
  readonly values: readonly (string | number)[];
  /** Shown beside the cell; starts with `mark`. */
  readonly help: string;
  /**
   * Cells of a tab that we make with the same values, one under the other. A dropdown that refers to them has no limit
   * of length (a list inside an .xlsx rule ends at 255 characters) and keeps 2.5 a number where the decimal mark is a comma.
   */
  readonly source?: { readonly key: TabKey; readonly range: CellRange };
}

/** A note on one cell; signed on a manager's tab. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A bar chart over cells of the same tab, a group of bars per category. */
export interface Chart {
  readonly title: string;
  /** Its top left cell. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** Ends of the value axis. */
  readonly minimum: number;
  readonly maximum: number;
}

/** `workings` holds the steps between the manager's cells and the numbers shown, a row per row of the manager's. */
export type TabKey = 'team' | 'people' | 'rubric' | 'scorecard' | 'workings';

/** A tab that we make: written whole, and never anything else than this. */
export interface TabPlan {
  /** Known again by this, whatever the manager renames the tab to. */
  readonly key: TabKey;
  /**
   * The final name, which the formulas use: what the manager renamed our tab to; else the usual name, with
   * ` (Rubric Kit)` appended where a tab of the manager's has it.
   */
  readonly name: string;
  /** Not shown until somebody unhides it. */
  readonly hidden?: boolean;
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: readonly CellRange[];
  /** Rows whose height no spreadsheet finds by itself, since their text is in merged cells: in lines of text. */
  readonly heights?: readonly { readonly row: number; readonly lines: number }[];
  readonly dropdowns: readonly Dropdown[];
  readonly formats: readonly ConditionalFormat[];
  readonly colourScales: readonly ColourScale[];
  readonly charts: readonly Chart[];
}

/** What is added to one of the manager's tabs. Never a value. */
export interface TabAdditions {
  /** The tab's id. */
  readonly tab: string;
  readonly dropdowns: readonly Dropdown[];
  readonly notes: readonly Note[];
  readonly formats: readonly ConditionalFormat[];
}

/** All that applying a rubric does to a spreadsheet. */
export interface Plan {
  readonly tabs: readonly TabPlan[];
  readonly additions: readonly TabAdditions[];
}
