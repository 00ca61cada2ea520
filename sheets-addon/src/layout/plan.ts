import type { CellRange } from '../read/snapshot.ts';
import type { Look } from './look.ts';

/**
 * The mark by which everything added to a manager's own tab is known again: notes and dropdown help start with it, and a
 * conditional format's formula contains `N("Rubric Kit")`, which is 0 in every spreadsheet.
 */
export const mark = 'Rubric Kit';

/** A cell of a tab that we make. Text is data: a writer never reads a formula out of it. */
export type PlanCell =
  | { readonly text: string; readonly look?: Look; readonly note?: string }
  | { readonly number: number; readonly look?: Look; readonly note?: string }
  /** Starts with `=`; English function names, comma-separated, classic functions only. */
  | { readonly formula: string; readonly look?: Look; readonly note?: string }
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
}

/** A note on one cell; starts with `mark` on a manager's tab. */
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

/** A tab that we make: written whole, and never anything else than this. */
export interface TabPlan {
  /** Known again by this, whatever the manager renames the tab to. */
  readonly key: 'team' | 'people' | 'rubric' | 'scorecard';
  /** The wished-for name; where a manager's tab has it, ` (Rubric Kit)` is appended. Formulas use the final name. */
  readonly name: string;
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: readonly CellRange[];
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
