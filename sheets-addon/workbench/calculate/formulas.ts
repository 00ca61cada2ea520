import { CellTable } from './cell-table.ts';
import type { Compiled, Home, Place } from './compile.ts';
import { Graph, type Id } from './graph.ts';
import { isCell, levelled } from './levels.ts';
import type { Program } from './programs.ts';
import type { Area } from './value.ts';

/** A cell with a formula. */
export interface Formula extends Home {
  readonly compiled: Compiled;
  /** It reads its own cell. */
  readonly circular: boolean;
  level: number;
  /** What it picked out of ranges when it was last worked out. */
  picks: readonly Area[];
  /** Cells beside it that it fills. */
  spilled: readonly Place[];
}

/** The cells with formulas: which reads which, and in what order they are worked out. */
export class Formulas {
  readonly graph = new Graph();
  readonly list: (Formula | undefined)[] = [];
  readonly volatile = new Set<Id>();
  readonly #idAt = new CellTable<Id>();

  idAt(sheet: number, row: number, column: number): Id | undefined {
    return this.#idAt.get(sheet, row, column);
  }

  add({ sheet, row, column }: Place, { compiled, parameters }: Program): Id {
    const id = this.list.length;
    const home = { sheet, row, column, parameters };
    const read = areasOf(home, compiled.precedents);
    const picked = areasOf(home, compiled.picked);
    const circular = read.some((area) => isIn(home, area)) || picked.some((area) => isIn(home, area));
    // Written out: with `...home` this alone took a quarter of opening a large sheet.
    this.list.push({ sheet, row, column, parameters, compiled, circular, level: 0, picks: none, spilled: none });
    this.#idAt.set(sheet, row, column, id);
    for (const area of read) this.graph.add(id, area);
    for (const area of picked) this.graph.range(area).pickers.add(id);
    if (compiled.volatile) this.volatile.add(id);
    return id;
  }

  /** Forgets a formula; returns the cells that it had filled beside itself. */
  drop(id: Id): readonly Place[] {
    const formula = this.list[id];
    if (!formula) return none;
    for (const area of areasOf(formula, formula.compiled.precedents)) this.graph.remove(id, area);
    for (const area of formula.picks) this.graph.remove(id, area);
    for (const area of areasOf(formula, formula.compiled.picked)) this.graph.range(area).pickers.delete(id);
    this.list[id] = undefined;
    this.#idAt.set(formula.sheet, formula.row, formula.column, undefined);
    this.volatile.delete(id);
    return formula.spilled;
  }

  /** Notes what a formula picked out of ranges, each once: it is worked out again when that changes. */
  watch(id: Id, formula: Formula, picks: readonly Area[]): void {
    const before = formula.picks;
    if (before.length === picks.length && before.every((area, i) => isSame(area, picks[i]))) return;
    for (const area of before) this.graph.remove(id, area);
    formula.picks = picks.slice();
    for (const area of picks) this.graph.add(id, area);
  }

  /** Puts all formulas in order; returns their numbers in it. */
  order(used: (area: Area) => Area): Id[] {
    return levelled<Formula>({
      formulas: this.list,
      graph: this.graph,
      areas: readBy,
      idAt: (sheet, row, column) => this.idAt(sheet, row, column),
      used,
    });
  }

  /** Lifts a new formula above what it reads, and whatever reads it above that. */
  raise(id: Id): void {
    const pending = [id];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      const formula = this.list[one];
      if (!formula) continue;
      const level = 1 + readBy(formula).reduce((most, area) => Math.max(most, this.#levelOf(area)), -1);
      // A circle would rise for ever.
      if ((level <= formula.level && one !== id) || level > this.list.length) continue;
      formula.level = level;
      const { sheet, row, column } = formula;
      this.graph.rangesOver(sheet, row, column, (range) => {
        range.level = Math.max(range.level, level);
      });
      this.graph.readers(sheet, row, column, (other) => {
        if ((this.list[other]?.level ?? 0) <= level) pending.push(other);
      });
    }
  }

  clear(): void {
    this.graph.clear();
    this.list.length = 0;
    this.#idAt.clear();
    this.volatile.clear();
  }

  #levelOf(area: Area): number {
    if (!isCell(area)) return this.graph.range(area).level;
    const id = this.idAt(area.sheet, area.top, area.left);
    return id === undefined ? -1 : (this.list[id]?.level ?? -1);
  }
}

const none: readonly never[] = [];

/** All that a formula may read, each once. */
export const readBy = (formula: Home & { readonly compiled: Compiled }): Area[] =>
  areasOf(formula, [...formula.compiled.precedents, ...formula.compiled.picked]);

function areasOf(at: Home, precedents: Compiled['precedents']): Area[] {
  const found: Area[] = [];
  for (const precedent of precedents) {
    const area = precedent(at);
    if (area && !found.some((one) => isSame(one, area))) found.push(area);
  }
  return found;
}

const isIn = ({ sheet, row, column }: Place, area: Area): boolean =>
  sheet === area.sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const isSame = (a: Area, b: Area | undefined): boolean =>
  b !== undefined &&
  a.sheet === b.sheet &&
  a.top === b.top &&
  a.left === b.left &&
  a.bottom === b.bottom &&
  a.right === b.right;
