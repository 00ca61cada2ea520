import { cellKey, type Id } from './graph.ts';
import type { Edge, Run } from './run.ts';
import type { Area } from './value.ts';

interface Reading {
  readonly run: Run;
  readonly edge: Edge;
}

/** Which formulas of a run picked which cells. */
interface Picks {
  /** By row of the run. */
  readonly areas: (readonly Area[] | undefined)[];
  /** Rows of the run by the cell that they picked; made when it is asked for. */
  byCell: Map<number, number[]> | null;
  /** Rows of the run that picked more than a cell. */
  readonly wide: Set<number>;
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
      this.#picks.set(run, { areas: new Array(run.count), byCell: null, wide: new Set() });
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
    const before = picks.areas[down];
    picks.areas[down] = areas;
    if (areas.some(isWide)) picks.wide.add(down);
    else picks.wide.delete(down);
    const { byCell } = picks;
    if (!byCell) return;
    for (const area of before ?? []) {
      const rows = byCell.get(keyOf(area));
      const at = rows?.indexOf(down) ?? -1;
      if (at >= 0) rows?.splice(at, 1);
    }
    for (const area of areas) push(byCell, keyOf(area), down);
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
    picks.byCell ??= byCellOf(picks.areas);
    for (const down of picks.byCell.get(cellKey(sheet, row, column)) ?? []) take(run.firstId + down);
    for (const down of picks.wide) {
      if (picks.areas[down]?.some((area) => isIn(area, sheet, row, column))) take(run.firstId + down);
    }
  }
}

function byCellOf(areas: Picks['areas']): Map<number, number[]> {
  const found = new Map<number, number[]>();
  areas.forEach((list, down) => {
    for (const area of list ?? []) push(found, keyOf(area), down);
  });
  return found;
}

function push<Key, Item>(map: Map<Key, Item[]>, place: Key, item: Item): void {
  const list = map.get(place);
  if (list) list.push(item);
  else map.set(place, [item]);
}

const key = (sheet: number, column: number): number => sheet * 16_384 + column;
/** A wide one by its first cell: that is asked for by itself. */
const keyOf = (area: Area): number => cellKey(area.sheet, area.top, area.left);
const isWide = (area: Area): boolean => area.top !== area.bottom || area.left !== area.right;
const isIn = (area: Area, sheet: number, row: number, column: number): boolean =>
  sheet === area.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
