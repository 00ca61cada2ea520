import { cellKey, type Id } from './graph.ts';
import type { Edge, Run } from './run.ts';
import type { Area } from './value.ts';

interface Reading {
  readonly run: Run;
  readonly edge: Edge;
}

/** Which formulas of a run picked which cells. */
interface Picks {
  /** By row of the run: the numbers of cells. There are hundreds of thousands. */
  readonly cells: (readonly number[] | undefined)[];
  /** Rows of the run by the cell that they picked; made when it is asked for. */
  byCell: Map<number, number[]> | null;
  /** What rows of the run picked that picked more than a cell at once. */
  readonly wide: Map<number, readonly Area[]>;
}

/** Which formulas of runs read which cells. */
export class RunReaders {
  /** By sheet and column. */
  readonly #readings = new Map<number, Reading[]>();
  /** By sheet: what is too wide to be listed by column. */
  readonly #wide = new Map<number, Reading[]>();
  readonly #picks = new Map<Run, Picks>();

  add(run: Run): void {
    for (const edge of run.edges) {
      const reading = { run, edge };
      if (edge.right - edge.left > 255) push(this.#wide, edge.sheet, reading);
      else
        for (let column = edge.left; column <= edge.right; column++)
          push(this.#readings, key(edge.sheet, column), reading);
    }
    if (run.edges.some(({ picked }) => picked)) {
      this.#picks.set(run, { cells: new Array(run.count), byCell: null, wide: new Map() });
    }
  }

  remove(run: Run): void {
    for (const { sheet, left, right } of run.edges) {
      const lists = [this.#wide.get(sheet)];
      if (right - left <= 255)
        for (let column = left; column <= right; column++) lists.push(this.#readings.get(key(sheet, column)));
      for (const list of lists) list?.splice(0, list.length, ...list.filter((one) => one.run !== run));
    }
    this.#picks.delete(run);
  }

  /** Notes what a formula picked when it was worked out. */
  watch(run: Run, down: number, areas: readonly Area[]): void {
    const picks = this.#picks.get(run);
    if (!picks) return;
    const { byCell, cells, wide } = picks;
    const before = cells[down];
    const now = areas.some(isWide) ? none : areas.map(keyOf);
    // A score changes what is added up, hardly ever where: thousands of rows pick the cells that they picked before.
    if (now.length === areas.length && !wide.has(down) && before && isSame(before, now)) return;
    if (now.length < areas.length) wide.set(down, areas.slice());
    else wide.delete(down);
    cells[down] = now;
    if (!byCell) return;
    for (const cell of before ?? none) {
      const rows = byCell.get(cell);
      const at = rows?.indexOf(down) ?? -1;
      if (at >= 0) rows?.splice(at, 1);
    }
    for (const cell of now) push(byCell, cell, down);
  }

  /**
   * Calls back for every formula that reads a cell; more than once where it does so in several ways.
   * @param all also for those that may come to pick it
   */
  visit(sheet: number, row: number, column: number, all: boolean, take: (id: Id) => void): void {
    for (const list of [this.#readings.get(key(sheet, column)), this.#wide.get(sheet)]) {
      for (const { run, edge } of list ?? []) {
        if (column < edge.left || column > edge.right) continue;
        const to = edge.topMoves ? Math.min(run.count - 1, row - edge.top) : row < edge.top ? -1 : run.count - 1;
        const from = edge.bottomMoves ? Math.max(0, row - edge.bottom) : row > edge.bottom ? run.count : 0;
        if (from > to) continue;
        if (all || !edge.picked) for (let down = from; down <= to; down++) take(run.firstId + down);
        else this.#visitPickers(run, sheet, row, column, take);
      }
    }
  }

  clear(): void {
    for (const map of [this.#readings, this.#wide, this.#picks]) map.clear();
  }

  #visitPickers(run: Run, sheet: number, row: number, column: number, take: (id: Id) => void): void {
    const picks = this.#picks.get(run);
    if (!picks) return;
    picks.byCell ??= byCellOf(picks.cells);
    for (const down of picks.byCell.get(cellKey(sheet, row, column)) ?? []) take(run.firstId + down);
    for (const [down, areas] of picks.wide) {
      if (areas.some((area) => isIn(area, sheet, row, column))) take(run.firstId + down);
    }
  }
}

function byCellOf(cells: Picks['cells']): Map<number, number[]> {
  const found = new Map<number, number[]>();
  cells.forEach((list, down) => {
    for (const cell of list ?? none) push(found, cell, down);
  });
  return found;
}

const isSame = (cells: readonly number[], others: readonly number[]): boolean =>
  cells.length === others.length && cells.every((cell, index) => cell === others[index]);

const none: readonly number[] = [];

function push<Key, Item>(map: Map<Key, Item[]>, place: Key, item: Item): void {
  const list = map.get(place);
  if (list) list.push(item);
  else map.set(place, [item]);
}

const key = (sheet: number, column: number): number => sheet * 16_384 + column;
const keyOf = (area: Area): number => cellKey(area.sheet, area.top, area.left);
const isWide = (area: Area): boolean => area.top !== area.bottom || area.left !== area.right;
const isIn = (area: Area, sheet: number, row: number, column: number): boolean =>
  sheet === area.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
