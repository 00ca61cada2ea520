import { RangeIndex } from './range-index.ts';
import { Area, Fault, type Scalar } from './value.ts';

/** What functions may ask of the spreadsheet. */
export interface Book {
  /** A cell's value; `null` for an empty one. Numbers from 0. */
  value(sheet: number, row: number, column: number): Scalar;
  /** What is known of an area until one of its cells changes. */
  index(area: Area): RangeIndex;
  /** The area cut to what has content. */
  used(area: Area): Area;
  /** Told while a formula is worked out: it picked these cells out of a range. */
  picks(area: Area): void;
  /** Calls a custom function of the add-on; `undefined` where there is none of that name. */
  custom(name: string): ((args: readonly unknown[]) => unknown) | undefined;
  /** The number of today, and of this moment. */
  now(): number;
}

/** The values of all tabs, with what was found out about ranges of them until one of their cells changes. */
export class Values {
  readonly sheets: Scalar[][][] = [];
  readonly #indexes = new Map<string, RangeIndex>();
  /** Indexes by sheet and column, to be forgotten when a cell there changes. */
  readonly #byColumn = new Map<number, Set<string>>();

  value(sheet: number, row: number, column: number): Scalar {
    return this.sheets[sheet]?.[row]?.[column] ?? null;
  }

  /** Sets a cell while nothing is known of any range. */
  fill(sheet: number, row: number, column: number, value: Scalar): void {
    const rows = this.sheets[sheet];
    if (!rows) return;
    let cells = rows[row];
    if (!cells) {
      cells = [];
      rows[row] = cells;
    }
    cells[column] = value;
  }

  set(sheet: number, row: number, column: number, value: Scalar): void {
    this.fill(sheet, row, column, value);
    const stale = this.#byColumn.get(columnKey(sheet, column));
    if (!stale || stale.size === 0) return;
    for (const key of stale) {
      const index = this.#indexes.get(key);
      if (!index?.covers(row)) continue;
      this.#indexes.delete(key);
      stale.delete(key);
    }
  }

  index(area: Area): RangeIndex {
    const key = `${area.sheet}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    const known = this.#indexes.get(key);
    if (known) return known;
    const index = new RangeIndex(this, area);
    this.#indexes.set(key, index);
    for (let column = area.left; column <= area.right; column++) {
      const place = columnKey(area.sheet, column);
      const keys = this.#byColumn.get(place);
      if (keys) keys.add(key);
      else this.#byColumn.set(place, new Set([key]));
    }
    return index;
  }

  /** Rows and columns with content. */
  used(area: Area): Area {
    const rows = this.sheets[area.sheet] ?? [];
    const bottom = Math.min(area.bottom, Math.max(area.top, rows.length - 1));
    let width = 0;
    if (area.right > 255) for (const cells of rows) width = Math.max(width, cells?.length ?? 0);
    const right = area.right > 255 ? Math.min(area.right, Math.max(area.left, width - 1)) : area.right;
    return bottom === area.bottom && right === area.right
      ? area
      : new Area(area.sheet, area.top, area.left, bottom, right);
  }

  clear(): void {
    this.sheets.length = 0;
    this.#indexes.clear();
    this.#byColumn.clear();
  }
}

const columnKey = (sheet: number, column: number): number => sheet * 16_384 + column;

export const isFault = (value: Scalar): value is Fault => value instanceof Fault;
