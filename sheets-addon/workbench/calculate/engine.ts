// Why formulas are worked out here and not by a library, with what was measured in November 2026 on 2 busy cores:
// a sheet of 5,000 people has 430,000 formulas once a rubric is applied, and an edit has to show its new average within
// 200 ms (`npm run bench -- --only workbench`; here it takes 15 to 130 ms of processor time).
// - IronCalc (@ironcalc/wasm 0.8.4, MIT) took 1.2 s to take in the applied sheet of 30 people (11,813 cells), 60 s for
//   1,000 people (113,586 cells), and had not worked out the first of them once when it was stopped after a minute.
// - @univerjs/engine-formula 0.25 (Apache-2.0), which the page brings along, answers later and not at once, so that a
//   script that reads after it wrote, as in Google Sheets, would see old values; it was not measured further.
// - fast-formula-parser (MIT) works out one formula and knows of no others: what depends on what would still be ours.
// - HyperFormula is GPL-3.0 and lacks AVERAGEIFS.
import { atOnce, type Pieces } from '../../src/pieces.ts';
import { type Book, Values } from './book.ts';
import type { Home, Place } from './compile.ts';
import { single } from './compile.ts';
import { type Formula, Formulas, isSame } from './formulas.ts';
import type { Id } from './graph.ts';
import { type LooseFormula, looseFormula } from './loose.ts';
import { picker } from './operator.ts';
import type { Program } from './patterns.ts';
import { Programs } from './programs.ts';
import { LevelQueue } from './queue.ts';
import type { RangeIndex } from './range-index.ts';
import { type Found, RunFinder } from './run-finder.ts';
import { Spills } from './spills.ts';
import { templateOf } from './template.ts';
import { type Area, Fault, faults, isMany, type Scalar, same, type Value } from './value.ts';

/** What is done between two pauses. */
const rowsAtOnce = 64;
const formulasAtOnce = 1024;

/** One cell as it was entered: a value, or a formula with its `=` and the value that it came with. */
export interface Entry {
  readonly value: Scalar;
  /** Empty for a value. */
  readonly formula: string;
}

/** A tab for the engine: rows from 0, holes are empty cells. */
export interface EngineSheet {
  readonly name: string;
  readonly rows: Iterable<readonly (Entry | undefined)[] | undefined>;
}

export interface EngineOptions {
  custom(name: string): ((args: readonly unknown[]) => unknown) | undefined;
  /** The serial number of this moment. */
  now(): number;
}

/** A cell whose value is another one now. */
export interface Changed extends Place {
  readonly value: Scalar;
}

/**
 * Works out formulas and keeps them worked out: after a change only what depends on it is worked out again, and nothing
 * behind a value that came out as before.
 */
export class Engine implements Book {
  readonly #values = new Values();
  readonly #formulas = new Formulas();
  readonly #programs: Programs;
  readonly #spills = new Spills();
  readonly #sheets = new Map<string, number>();
  readonly #options: EngineOptions;
  /** What the formula that is being worked out picked until now. */
  #picks: Area[] = [];

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#programs = new Programs(this, (name) => this.#sheets.get(name.toLowerCase()));
  }

  value(sheet: number, row: number, column: number): Scalar {
    return this.#values.value(sheet, row, column);
  }
  index(area: Area): RangeIndex {
    return this.#values.index(area);
  }
  used(area: Area): Area {
    return this.#values.used(area);
  }
  picks(area: Area): void {
    if (!this.#picks.some((one) => isSame(one, area))) this.#picks.push(area);
  }
  custom(name: string): ((args: readonly unknown[]) => unknown) | undefined {
    return this.#options.custom(name);
  }
  now(): number {
    return this.#options.now();
  }

  /** Takes a whole spreadsheet. Returns the cells whose formula gives another value than it came with. */
  load(sheets: readonly EngineSheet[]): Changed[] {
    const all: Changed[] = [];
    atOnce(this.loading(sheets, (changed) => all.push(...changed)));
    return all;
  }

  /**
   * The same, with pauses: the cells are told bit by bit.
   * @param placed called when the cells of a tab have the values that they came with, before any formula is worked out
   */
  *loading(
    sheets: readonly EngineSheet[],
    take: (changed: readonly Changed[]) => void,
    placed: (sheet: number) => void = () => undefined,
  ): Pieces<void> {
    this.#clear();
    for (const { name } of sheets) {
      this.#sheets.set(name.toLowerCase(), this.#sheets.size);
      this.#values.sheets.push([]);
    }
    const finds = {
      run: (found: Found) => this.#formulas.addRun(found),
      single: (place: Place, program: Program) => void this.#formulas.add(place, program),
    };
    for (const [sheet, { rows }] of sheets.entries()) {
      const finder = new RunFinder(sheet, this.#programs, finds);
      let row = 0;
      for (const cells of rows) {
        cells?.forEach((entry, column) => {
          if (!entry) return;
          this.#values.fill(sheet, row, column, entry.value);
          if (entry.formula !== '') finder.take(row, column, entry.formula);
        });
        if (++row % rowsAtOnce === 0) yield;
      }
      finder.end();
      placed(sheet);
      yield;
    }
    const order = this.#formulas.order((area) => this.used(area));
    for (let from = 0; from < order.length; from += formulasAtOnce) {
      const changed: Changed[] = [];
      const end = Math.min(order.length, from + formulasAtOnce);
      for (let i = from; i < end; i++) this.#evaluate(order[i] as Id, changed);
      take(changed);
      yield;
    }
  }

  /** Puts entries into cells. Returns every cell whose value is another one now, those given among them. */
  set(entries: readonly (Place & { readonly entry: Entry })[]): Changed[] {
    const changed: Changed[] = [];
    const queue = new LevelQueue((id) => this.#formulas.levels[id] ?? 0);
    const written: Place[] = [];
    for (const { entry, ...place } of entries) {
      const former = this.#formulas.idAt(place.sheet, place.row, place.column);
      if (former !== undefined) written.push(...this.#drop(former));
      if (entry.formula !== '') {
        const id = this.#add(place, entry.formula);
        this.#formulas.raise(id);
        queue.add(id);
      } else if (!same(this.value(place.sheet, place.row, place.column), entry.value)) {
        this.#values.set(place.sheet, place.row, place.column, entry.value);
        changed.push({ ...place, value: entry.value });
        written.push(place);
      }
      const owner = this.#spills.ownerOf(place);
      if (owner !== undefined) {
        this.#spills.free(place);
        queue.add(owner);
      }
    }
    const add = (id: Id): void => queue.add(id);
    for (const { sheet, row, column } of written) this.#formulas.dependents(sheet, row, column, add);
    for (const id of [...this.#formulas.volatile, ...this.#spills.blocked]) add(id);
    for (let id = queue.take(); id !== undefined; id = queue.take()) {
      let from = changed.length;
      this.#evaluate(id, changed);
      for (; from < changed.length; from++) {
        const { sheet, row, column } = changed[from] as Changed;
        this.#formulas.dependents(sheet, row, column, add);
      }
    }
    return changed;
  }

  /**
   * A formula (with its `=`) that stands nowhere, such as a conditional format's; `null` where it is none. It can be
   * worked out as if copied from a cell of tab `sheet` to one further down or to the right.
   */
  loose(formula: string, sheet: number): LooseFormula | null {
    const template = templateOf(formula.slice(1), sheet);
    const compiled = template && this.#programs.compiled(template, sheet);
    if (!template || !compiled) return null;
    return looseFormula(template, compiled, sheet, this, (code, at) => this.#result(code, at));
  }

  /** Functions and names that formulas use and nobody here knows, with how many formulas use them. */
  unknown(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const owner of this.#formulas.owners) {
      for (const name of new Set(owner?.compiled.unknown)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  /** Whether the cell shows a part of a result that stands in another one. */
  isSpilled(place: Place): boolean {
    return this.#spills.ownerOf(place) !== undefined;
  }

  /** The cells, its own included, that the result of a formula fills. */
  filledBy({ sheet, row, column }: Place): { top: number; left: number; bottom: number; right: number } {
    const id = this.#formulas.idAt(sheet, row, column);
    const last = (id === undefined ? undefined : this.#spills.filled.get(id)?.at(-1)) ?? { row, column };
    return { top: row, left: column, bottom: last.row, right: last.column };
  }

  #clear(): void {
    this.#values.clear();
    this.#formulas.clear();
    this.#programs.clear();
    this.#spills.clear();
    this.#sheets.clear();
  }

  #add(place: Place, text: string): Id {
    return this.#formulas.add(place, this.#programs.of(text.slice(1), place.sheet, place.column));
  }

  /** Forgets a formula; returns the cells that it had filled beside itself. */
  #drop(id: Id): readonly Place[] {
    const spilled = this.#spills.filled.get(id) ?? [];
    this.#spills.filled.delete(id);
    this.#formulas.drop(id);
    for (const place of spilled) {
      this.#spills.free(place);
      this.#values.set(place.sheet, place.row, place.column, null);
    }
    return spilled;
  }

  #evaluate(id: Id, changed: Changed[]): void {
    const formula = this.#formulas.at(id);
    if (!formula) return;
    const { sheet, row, column, compiled } = formula;
    // What nobody here can work out keeps the value that it came with.
    if (compiled.unknown.length > 0 && this.value(sheet, row, column) !== null) return;
    this.#picks.length = 0;
    const result = formula.circular ? faults.ref : this.#result(compiled.code, formula);
    const isSpilling = isMany(result) && compiled.spills;
    const value = isSpilling ? null : (single(result, formula, this) ?? 0);
    if (compiled.picked.length > 0) this.#formulas.watch(id, this.#picks);
    if (isSpilling) {
      this.#spill(id, formula, result, changed);
      return;
    }
    if (this.#spills.filled.has(id)) this.#unspill(id, changed);
    this.#put(formula, value, changed);
  }

  #result(code: (at: Home) => Value, place: Home): Value {
    try {
      return code(place);
    } catch (error) {
      if (error instanceof RangeError) return faults.num;
      return new Fault(`#ERROR! ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #put({ sheet, row, column }: Place, value: Scalar, changed: Changed[]): void {
    if (same(this.value(sheet, row, column), value)) return;
    this.#values.set(sheet, row, column, value);
    changed.push({ sheet, row, column, value });
  }

  /** Fills the cells beside a formula with the rest of its result, unless something stands there. */
  #spill(id: Id, formula: Formula, result: Exclude<Value, Scalar>, changed: Changed[]): void {
    const places = this.#spills.placesBeside(formula, result);
    const isBlocked = places.some((place) => {
      const value = this.value(place.sheet, place.row, place.column);
      return this.#spills.ownerOf(place) !== id && value !== null && value !== '';
    });
    this.#unspill(id, changed, isBlocked ? [] : places);
    const pick = picker(this, result);
    this.#put(formula, isBlocked ? faults.ref : (pick(0) ?? ''), changed);
    if (isBlocked) this.#spills.blocked.add(id);
    else this.#spills.blocked.delete(id);
    if (isBlocked) return;
    places.forEach((place, i) => {
      this.#spills.take(place, id);
      this.#put(place, pick(i + 1), changed);
    });
    this.#spills.filled.set(id, places);
  }

  #unspill(id: Id, changed: Changed[], kept: readonly Place[] = []): void {
    for (const place of this.#spills.without(this.#spills.filled.get(id) ?? [], kept)) {
      // Something else was put there meanwhile.
      if (this.#spills.ownerOf(place) === undefined) continue;
      this.#spills.free(place);
      this.#put(place, null, changed);
    }
    this.#spills.filled.delete(id);
  }
}
