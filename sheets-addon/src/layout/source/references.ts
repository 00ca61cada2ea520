import { lastRowOf } from '../../read/extent.ts';
import type { Grid } from '../../read/grid.ts';
import type { Mapping, TableMapping } from '../../read/mapping.ts';
import { down, rangeOn } from '../sheet-reference.ts';
import type { Source } from './source-row.ts';

/**
 * Rows under the last one that formulas, dropdowns and formats reach too, so that adding people is an ordinary day. A
 * long table grows by a row per rating.
 */
const slack = { wide: 200, long: 500, 'person-tab': 15 } as const;

/** A table's rows as formulas refer to them. */
export interface TableRows {
  /** The header row belongs to every range: a row inserted right under it stays inside. */
  readonly top: number;
  readonly bottom: number;
  /** `INDEX('Q2 scores'!$A$4:$A$240,7)` */
  reference(row: number, column: number): string;
  /** A text in a column of the table. */
  source(row: number, column: number): Source;
}

export function tableRows(grid: Grid, table: TableMapping, mapping: Mapping, columns: readonly number[]): TableRows {
  const limit = lastRowOf(table, mapping, grid.tab);
  const filled = lastFilled(grid, table.headerRow, limit, columns);
  const isLast = limit === grid.tab.rows.length - 1;
  const bottom = Math.max(table.headerRow + 1, isLast ? filled + slack[table.shape] : limit);
  const ranges = new Map<number, string>();
  const carrying = new Map<number, boolean>();
  const reference = (row: number, column: number): string => {
    const range = ranges.get(column) ?? rangeOn(grid.tab.name, down(column, table.headerRow, bottom));
    ranges.set(column, range);
    return `INDEX(${range},${row - table.headerRow + 1})`;
  };
  const carriesIn = (column: number): boolean => {
    const known = carrying.get(column) ?? hasTallMerge(grid, column, table.headerRow, bottom);
    carrying.set(column, known);
    return known;
  };
  return {
    top: table.headerRow,
    bottom,
    reference,
    source(row, column) {
      const value = grid.shown(row, column);
      // A blank cell outside the merges of its column is blank indeed: whose scores stand there is not known.
      const carries = carriesIn(column) && (value !== null || row > filled);
      return { kind: 'cell', reference: reference(row, column), value, carries };
    },
  };
}

function lastFilled(grid: Grid, top: number, limit: number, columns: readonly number[]): number {
  for (let row = limit; row > top; row--) {
    if (columns.some((column) => grid.shown(row, column) !== null)) return row;
  }
  return top;
}

const hasTallMerge = (grid: Grid, column: number, top: number, bottom: number): boolean =>
  grid.tab.merged.some(
    (merge) =>
      merge.left === column &&
      merge.right >= column &&
      merge.bottom > merge.top &&
      merge.bottom > top &&
      merge.top <= bottom,
  );
