import { CellTable } from './cell-table.ts';
import type { Area } from './value.ts';

/** A formula's number. */
export type Id = number;

/** Ranges this high or less are found by the block of rows that they touch; higher ones by column only. */
const blockRows = 64;
const tallest = 4 * blockRows;

/** A range that formulas read. */
export interface RangeNode {
  readonly area: Area;
  /** Formulas that read all of it, with in how many ways. */
  readonly dependents: Map<Id, number>;
  /** Formulas that may pick cells out of it. */
  readonly pickers: Set<Id>;
  /** The highest level of a formula in it; -1 without one. */
  level: number;
}

/** Which formulas read which cells. */
export class Graph {
  readonly #cells = new CellTable<Id[]>();
  readonly #ranges = new Map<string, RangeNode>();
  /** By sheet and column: ranges that are too high for blocks. */
  readonly #tall = new Map<number, RangeNode[]>();
  /** By sheet, column and block of rows. */
  readonly #short = new Map<number, RangeNode[]>();
  /** By sheet: ranges too wide to be listed by column. */
  readonly #wide = new Map<number, RangeNode[]>();

  add(id: Id, area: Area): void {
    if (area.top === area.bottom && area.left === area.right) {
      const list = this.#cells.get(area.sheet, area.top, area.left);
      if (list) list.push(id);
      else this.#cells.set(area.sheet, area.top, area.left, [id]);
      return;
    }
    const { dependents } = this.range(area);
    dependents.set(id, (dependents.get(id) ?? 0) + 1);
  }

  /** The node of a range of more than one cell. */
  range(area: Area): RangeNode {
    const key = rangeKey(area);
    const known = this.#ranges.get(key);
    if (known) return known;
    const node: RangeNode = { area, dependents: new Map(), pickers: new Set(), level: -1 };
    this.#ranges.set(key, node);
    this.#list(node);
    return node;
  }

  remove(id: Id, area: Area): void {
    if (area.top === area.bottom && area.left === area.right) {
      const list = this.#cells.get(area.sheet, area.top, area.left);
      const at = list?.indexOf(id) ?? -1;
      if (list && at >= 0) list.splice(at, 1);
      return;
    }
    const dependents = this.#ranges.get(rangeKey(area))?.dependents;
    const ways = dependents?.get(id) ?? 0;
    if (ways > 1) dependents?.set(id, ways - 1);
    else dependents?.delete(id);
  }

  /** Calls back for every formula that reads a cell; more than once where it does so in several ways. */
  dependents(sheet: number, row: number, column: number, take: (id: Id) => void): void {
    for (const id of this.#cells.get(sheet, row, column) ?? []) take(id);
    this.rangesOver(sheet, row, column, ({ dependents }) => {
      for (const id of dependents.keys()) take(id);
    });
  }

  /** Calls back for every formula that reads a cell or may come to pick it. */
  readers(sheet: number, row: number, column: number, take: (id: Id) => void): void {
    this.dependents(sheet, row, column, take);
    this.rangesOver(sheet, row, column, ({ pickers }) => {
      for (const id of pickers) take(id);
    });
  }

  /** Calls back for every range that a cell lies in. */
  rangesOver(sheet: number, row: number, column: number, take: (node: RangeNode) => void): void {
    const visit = (nodes: readonly RangeNode[] | undefined): void => {
      for (const node of nodes ?? []) {
        const { top, left, bottom, right } = node.area;
        if (row >= top && row <= bottom && column >= left && column <= right) take(node);
      }
    };
    visit(this.#tall.get(columnKey(sheet, column)));
    visit(this.#short.get(blockKey(sheet, column, row)));
    visit(this.#wide.get(sheet));
  }

  clear(): void {
    for (const map of [this.#cells, this.#ranges, this.#tall, this.#short, this.#wide]) map.clear();
  }

  #list(node: RangeNode): void {
    const { sheet, top, left, bottom, right } = node.area;
    if (right - left > 255) {
      push(this.#wide, sheet, node);
      return;
    }
    for (let column = left; column <= right; column++) {
      if (bottom - top >= tallest) push(this.#tall, columnKey(sheet, column), node);
      else {
        const last = Math.floor(bottom / blockRows);
        for (let block = Math.floor(top / blockRows); block <= last; block++) {
          push(this.#short, blockKey(sheet, column, block * blockRows), node);
        }
      }
    }
  }
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

const rangeKey = ({ sheet, top, left, bottom, right }: Area): string => `${sheet}:${top}:${left}:${bottom}:${right}`;
export const cellKey = (sheet: number, row: number, column: number): number =>
  (sheet * 1_048_576 + row) * 16_384 + column;
const columnKey = (sheet: number, column: number): number => sheet * 16_384 + column;
const blockKey = (sheet: number, column: number, row: number): number =>
  (sheet * 16_384 + column) * 16_384 + Math.floor(row / blockRows);
