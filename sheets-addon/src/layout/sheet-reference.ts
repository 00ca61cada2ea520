import { a1, columnLetters, quotedTab } from '../read/address.ts';
import type { CellRange } from '../read/snapshot.ts';

/** `$D$7`, from numbers from 0. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `$D$7` on another tab: `'Q2 scores'!$D$7`. */
export const cellOn = (tab: string, row: number, column: number): string =>
  `${quotedTab(tab)}!${fixedCell(row, column)}`;

/** `'Q2 scores'!$D$5:$D$300`. A range that is one cell is still written as a range, so that it grows with its rows. */
export const rangeOn = (tab: string, { top, left, bottom, right }: CellRange): string =>
  `${quotedTab(tab)}!${fixedCell(top, left)}:${fixedCell(bottom, right)}`;

/** Cells of one column. */
export const down = (column: number, top: number, bottom: number): CellRange => ({
  top,
  bottom,
  left: column,
  right: column,
});

/** Cells of one row. */
export const across = (row: number, left: number, right: number): CellRange => ({
  top: row,
  bottom: row,
  left,
  right,
});

/** `D7`: a cell of the same tab that moves along when the formula is copied. */
export const looseCell = a1;
