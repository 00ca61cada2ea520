import { CellTable } from './cell-table.ts';
import type { Compiled, Home, Place } from './compile.ts';
import { Graph, type Id } from './graph.ts';
import { ordered } from './order.ts';
import type { Program } from './patterns.ts';
import { placeIn, type Run, type RunHome, runOf } from './run.ts';
import type { Found } from './run-finder.ts';
import { RunReaders } from './run-readers.ts';
import type { Area } from './value.ts';

/** A cell with a formula. */
export interface Formula extends Home {
  readonly compiled: Compiled;
  /** It reads its own cell. */
  readonly circular: boolean;
}

/** A formula that is in no run. */
export interface Single extends Formula {
  /** What it picked out of ranges when it was last worked out. */
  picks: readonly Area[];
}

/** The formulas of a column. */
export interface Column {
  readonly singles: Id[];
  readonly runs: Run[];
}

interface RunFormula extends RunHome {
  circular: boolean;
  readonly compiled: Compiled;
}

/** The cells with formulas: which reads which, and in what order they are worked out. */
export class Formulas {
  readonly graph = new Graph();
  readonly readers = new RunReaders();
  readonly volatile = new Set<Id>();
  /** By number of the formula. */
  readonly owners: (Single | Run | undefined)[] = [];
  readonly levels: number[] = [];
  /** By sheet and column. */
  readonly columns = new Map<number, Column>();
  readonly #homes = new Map<Run, RunFormula>();
  readonly #singles = new CellTable<Id>();

  /** The formula of a number. That of a run is good until the next one is asked for. */
  at(id: Id): Formula | undefined {
    const owner = this.owners[id];
    if (!owner || !isRun(owner)) return owner;
    const home = this.#homes.get(owner) as RunFormula;
    const down = id - owner.firstId;
    placeIn(owner, down, home);
    const { circular } = owner;
    home.circular = circular !== null && down >= circular[0] && down <= circular[1];
    return home;
  }

  /** The number of a formula that is in no run. */
  singleAt(sheet: number, row: number, column: number): Id | undefined {
    return this.#singles.get(sheet, row, column);
  }

  idAt(sheet: number, row: number, column: number): Id | undefined {
    const single = this.singleAt(sheet, row, column);
    if (single !== undefined) return single;
    for (const run of this.columns.get(columnKey(sheet, column))?.runs ?? []) {
      const id = run.firstId + row - run.top;
      if (row >= run.top && row < run.top + run.count && this.owners[id] === run) return id;
    }
    return undefined;
  }

  add(place: Place, program: Program): Id {
    const id = this.owners.length;
    this.owners.push(undefined);
    this.levels.push(0);
    this.#put(id, place, program);
    return id;
  }

  addRun({ sheet, column, top, count, pattern: { compiled }, first, steps }: Found): void {
    const firstId = this.owners.length;
    const run = steps ? runOf({ sheet, column, top, count, firstId, compiled, first, steps }) : undefined;
    for (let down = 0; down < count; down++) {
      this.owners.push(run);
      this.levels.push(0);
    }
    if (!run) {
      const parameters = (down: number) => first.map((value, i) => value + (steps?.[i] ?? 0) * down);
      for (let down = 0; down < count; down++) {
        this.#put(firstId + down, { sheet, row: top + down, column }, { compiled, parameters: parameters(down) });
      }
      return;
    }
    this.column(sheet, column).runs.push(run);
    this.#homes.set(run, { sheet, column, row: top, parameters: [...first], compiled, circular: false });
    this.readers.add(run);
  }

  /** The formulas of a run are kept one by one from now on. */
  dissolve(run: Run): void {
    const { sheet, column, top, count, firstId, compiled, first, steps } = run;
    this.readers.remove(run);
    const { runs } = this.column(sheet, column);
    runs.splice(runs.indexOf(run), 1);
    this.#homes.delete(run);
    for (let down = 0; down < count; down++) {
      const parameters = first.map((value, i) => value + (steps[i] ?? 0) * down);
      this.#put(firstId + down, { sheet, row: top + down, column }, { compiled, parameters });
    }
  }

  /** Forgets a formula. */
  drop(id: Id): void {
    const owner = this.owners[id];
    this.owners[id] = undefined;
    this.volatile.delete(id);
    if (!owner) return;
    if (isRun(owner)) {
      this.readers.watch(owner, id - owner.firstId, none);
      return;
    }
    for (const area of areasOf(owner, owner.compiled.precedents)) this.graph.remove(id, area);
    for (const area of owner.picks) this.graph.remove(id, area);
    for (const area of areasOf(owner, owner.compiled.picked)) this.graph.range(area).pickers.delete(id);
    this.#singles.set(owner.sheet, owner.row, owner.column, undefined);
    const { singles } = this.column(owner.sheet, owner.column);
    singles.splice(singles.indexOf(id), 1);
  }

  /** Notes what a formula picked out of ranges, each once: it is worked out again when that changes. */
  watch(id: Id, picks: readonly Area[]): void {
    const owner = this.owners[id];
    if (!owner) return;
    if (isRun(owner)) {
      this.readers.watch(owner, id - owner.firstId, picks);
      return;
    }
    const before = owner.picks;
    if (before.length === picks.length && before.every((area, i) => isSame(area, picks[i]))) return;
    for (const area of before) this.graph.remove(id, area);
    owner.picks = picks.slice();
    for (const area of picks) this.graph.add(id, area);
  }

  /** Calls back for every formula that reads a cell; more than once where it does so in several ways. */
  dependents(sheet: number, row: number, column: number, take: (id: Id) => void): void {
    this.graph.dependents(sheet, row, column, take);
    this.readers.visit(sheet, row, column, false, take);
  }

  /** Puts all formulas in order; returns their numbers in it. */
  order(used: (area: Area) => Area): Id[] {
    return ordered(this, used);
  }

  /** Lifts a new formula above what it reads, and whatever reads it above that. */
  raise(id: Id): void {
    const pending = [id];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      const formula = this.at(one);
      if (!formula) continue;
      const { sheet, row, column } = formula;
      const level = 1 + readBy(formula).reduce((most, area) => Math.max(most, this.#levelOf(area)), -1);
      // A circle would rise for ever.
      if ((level <= (this.levels[one] ?? 0) && one !== id) || level > this.owners.length) continue;
      this.levels[one] = level;
      this.graph.rangesOver(sheet, row, column, (range) => {
        range.level = Math.max(range.level, level);
      });
      const lift = (other: Id): void => {
        if ((this.levels[other] ?? 0) <= level) pending.push(other);
      };
      this.graph.readers(sheet, row, column, lift);
      this.readers.visit(sheet, row, column, true, lift);
    }
  }

  clear(): void {
    for (const one of [this.graph, this.readers, this.volatile, this.columns, this.#homes, this.#singles]) one.clear();
    this.owners.length = 0;
    this.levels.length = 0;
  }

  column(sheet: number, column: number): Column {
    const key = columnKey(sheet, column);
    const known = this.columns.get(key);
    if (known) return known;
    const made = { singles: [], runs: [] };
    this.columns.set(key, made);
    return made;
  }

  #put(id: Id, { sheet, row, column }: Place, { compiled, parameters }: Program): void {
    const home = { sheet, row, column, parameters };
    const read = areasOf(home, compiled.precedents);
    const picked = areasOf(home, compiled.picked);
    const circular = read.some((area) => isIn(home, area)) || picked.some((area) => isIn(home, area));
    // Written out: with `...home` this alone took a quarter of opening a large sheet.
    this.owners[id] = { sheet, row, column, parameters, compiled, circular, picks: none };
    this.#singles.set(sheet, row, column, id);
    this.column(sheet, column).singles.push(id);
    for (const area of read) this.graph.add(id, area);
    for (const area of picked) this.graph.range(area).pickers.add(id);
    if (compiled.volatile) this.volatile.add(id);
  }

  #levelOf(area: Area): number {
    if (area.top !== area.bottom || area.left !== area.right) return this.graph.range(area).level;
    const id = this.idAt(area.sheet, area.top, area.left);
    return id === undefined ? -1 : (this.levels[id] ?? -1);
  }
}

const none: readonly never[] = [];

export const isRun = (owner: Single | Run): owner is Run => 'firstId' in owner;

const columnKey = (sheet: number, column: number): number => sheet * 16_384 + column;

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
