import { type Book, Values } from './book.ts';
import { type Compiled, compile, type Home, type Place, single } from './compile.ts';
import { cellKey, Graph, type Id } from './graph.ts';
import { isCell, levelled } from './levels.ts';
import { picker } from './operator.ts';
import { parseFormula } from './parse.ts';
import { LevelQueue } from './queue.ts';
import { type Template, templateOf } from './template.ts';
import { type Area, Fault, faults, isMany, type Scalar, same, type Value } from './value.ts';

/** One cell as it was entered: a value, or a formula with its `=` and the value that it came with. */
export interface Entry {
  readonly value: Scalar;
  /** Empty for a value. */
  readonly formula: string;
}

/** A tab for the engine: rows from 0, holes are empty cells. */
export interface EngineSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Entry | undefined)[] | undefined)[];
}

interface Formula extends Home {
  readonly compiled: Compiled;
  level: number;
  /** Cells beside it that it fills. */
  spilled: readonly Place[];
}

/** A formula that can be worked out for any cell. */
export interface LooseFormula {
  /** Its value at `home` when it was copied `down` rows and `right` columns. */
  value(home: Place, down: number, right: number): Scalar;
  /** The rectangles that it reads then. */
  areas(home: Place, down: number, right: number): readonly Area[];
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
  readonly #graph = new Graph();
  readonly #formulas: (Formula | undefined)[] = [];
  readonly #idAt = new Map<number, Id>();
  readonly #compiled = new Map<string, Compiled | null>();
  readonly #sheets = new Map<string, number>();
  readonly #options: EngineOptions;
  readonly #volatile = new Set<Id>();
  readonly #spilledBy = new Map<number, Id>();

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  value(sheet: number, row: number, column: number): Scalar {
    return this.#values.value(sheet, row, column);
  }
  placesOf(area: Area, value: Scalar): readonly number[] {
    return this.#values.index(area).places(value);
  }
  hasFault(area: Area): boolean {
    return this.#values.index(area).hasFault;
  }
  onlyNumbers(area: Area): boolean {
    return this.#values.index(area).onlyNumbers;
  }
  used(area: Area): Area {
    return this.#values.used(area);
  }
  custom(name: string): ((args: readonly unknown[]) => unknown) | undefined {
    return this.#options.custom(name);
  }
  now(): number {
    return this.#options.now();
  }

  /**
   * Takes a whole spreadsheet. Returns the cells whose formula gives another value than it came with.
   * @param trusted formulas came with values that are right: they are only worked out when something changes
   */
  load(sheets: readonly EngineSheet[], trusted = false): Changed[] {
    this.#clear();
    for (const { name } of sheets) {
      this.#sheets.set(name.toLowerCase(), this.#sheets.size);
      this.#values.sheets.push([]);
    }
    sheets.forEach(({ rows }, sheet) => {
      rows.forEach((cells, row) => {
        cells?.forEach((entry, column) => {
          if (!entry) return;
          this.#values.set(sheet, row, column, entry.value);
          if (entry.formula !== '') this.#add({ sheet, row, column }, entry.formula);
        });
      });
    });
    const order = levelled({
      formulas: this.#formulas,
      graph: this.#graph,
      areas: (formula) => this.#areas(formula),
      idAt: (sheet, row, column) => this.#idAt.get(cellKey(sheet, row, column)),
      used: (area) => this.used(area),
    });
    if (trusted) return [];
    const changed: Changed[] = [];
    for (const id of order) this.#evaluate(id, changed);
    return changed;
  }

  /** Puts entries into cells. Returns every cell whose value is another one now, those given among them. */
  set(entries: readonly (Place & { readonly entry: Entry })[]): Changed[] {
    const changed: Changed[] = [];
    const queue = new LevelQueue((id) => this.#formulas[id]?.level ?? 0);
    const written: Place[] = [];
    for (const { entry, ...place } of entries) {
      const key = cellKey(place.sheet, place.row, place.column);
      const former = this.#idAt.get(key);
      if (former !== undefined) written.push(...this.#drop(former));
      if (entry.formula !== '') {
        const id = this.#add(place, entry.formula);
        this.#raise(id);
        queue.add(id);
      } else if (!same(this.value(place.sheet, place.row, place.column), entry.value)) {
        this.#values.set(place.sheet, place.row, place.column, entry.value);
        changed.push({ ...place, value: entry.value });
        written.push(place);
      }
      const blocked = this.#spilledBy.get(key);
      if (blocked !== undefined) queue.add(blocked);
    }
    for (const { sheet, row, column } of written) this.#graph.dependents(sheet, row, column, (id) => queue.add(id));
    for (const id of this.#volatile) queue.add(id);
    for (let id = queue.take(); id !== undefined; id = queue.take()) {
      const before = changed.length;
      this.#evaluate(id, changed);
      for (const { sheet, row, column } of changed.slice(before)) {
        this.#graph.dependents(sheet, row, column, (one) => queue.add(one));
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
    const compiled = template && this.#compile(template, sheet);
    if (!template || !compiled) return null;
    const at = (home: Place, down: number, right: number): Home => ({
      ...home,
      parameters: template.parameters.map((number, i) => {
        const how = template.moves[i];
        return how === 'row' ? number + down : how === 'column' ? number + right : number;
      }),
    });
    return {
      value: (home, down, right) => {
        const place = at(home, down, right);
        return single(this.#result(compiled, place), place, this);
      },
      areas: (home, down, right) => this.#areas({ ...at(home, down, right), compiled }),
    };
  }

  /** Functions and names that formulas use and nobody here knows, with how many formulas use them. */
  unknown(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const formula of this.#formulas) {
      for (const name of new Set(formula?.compiled.unknown)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  }

  /** Whether the cell shows a part of a result that stands in another one. */
  isSpilled({ sheet, row, column }: Place): boolean {
    return this.#spilledBy.has(cellKey(sheet, row, column));
  }

  #clear(): void {
    this.#values.clear();
    this.#graph.clear();
    this.#formulas.length = 0;
    for (const map of [this.#idAt, this.#compiled, this.#sheets, this.#spilledBy]) map.clear();
    this.#volatile.clear();
  }

  #compile(template: Template, sheet: number): Compiled | null {
    const known = this.#compiled.get(template.key);
    if (known !== undefined) return known;
    const node = parseFormula(template);
    const compiled = node && compile(node, sheet, this, (name) => this.#sheets.get(name.toLowerCase()));
    this.#compiled.set(template.key, compiled);
    return compiled;
  }

  #add(place: Place, text: string): Id {
    const id = this.#formulas.length;
    const { sheet, row, column } = place;
    const template = templateOf(text.slice(1), sheet);
    const compiled = (template && this.#compile(template, sheet)) ?? broken;
    const parameters = template?.parameters ?? [];
    const formula = { sheet, row, column, compiled, parameters, level: 0, spilled: none };
    this.#formulas.push(formula);
    this.#idAt.set(cellKey(sheet, row, column), id);
    for (const area of this.#areas(formula)) this.#graph.add(id, area);
    if (compiled.volatile) this.#volatile.add(id);
    return id;
  }

  /** Forgets a formula; returns the cells that it had filled beside itself. */
  #drop(id: Id): readonly Place[] {
    const formula = this.#formulas[id];
    if (!formula) return [];
    for (const area of this.#areas(formula)) this.#graph.remove(id, area);
    this.#formulas[id] = undefined;
    this.#idAt.delete(cellKey(formula.sheet, formula.row, formula.column));
    this.#volatile.delete(id);
    for (const { sheet, row, column } of formula.spilled) {
      this.#spilledBy.delete(cellKey(sheet, row, column));
      this.#values.set(sheet, row, column, null);
    }
    return formula.spilled;
  }

  /** Lifts a new formula above what it reads, and whatever reads it above that. */
  #raise(id: Id): void {
    const pending = [id];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      const formula = this.#formulas[one];
      if (!formula) continue;
      const level = 1 + Math.max(-1, ...this.#areas(formula).map((area) => this.#levelOf(area)));
      // A circle would rise for ever.
      if ((level <= formula.level && one !== id) || level > this.#formulas.length) continue;
      formula.level = level;
      const { sheet, row, column } = formula;
      this.#graph.rangesOver(sheet, row, column, (range) => {
        range.level = Math.max(range.level, level);
      });
      this.#graph.dependents(sheet, row, column, (other) => {
        if ((this.#formulas[other]?.level ?? 0) <= level) pending.push(other);
      });
    }
  }

  #levelOf(area: Area): number {
    if (!isCell(area)) return this.#graph.range(area).level;
    const id = this.#idAt.get(cellKey(area.sheet, area.top, area.left));
    return id === undefined ? -1 : (this.#formulas[id]?.level ?? -1);
  }

  /** What a formula reads, each once. */
  #areas(formula: Home & { readonly compiled: Compiled }): Area[] {
    const found: Area[] = [];
    for (const precedent of formula.compiled.precedents) {
      const area = precedent(formula);
      if (area && !found.some((one) => isSame(one, area))) found.push(area);
    }
    return found;
  }

  #evaluate(id: Id, changed: Changed[]): void {
    const formula = this.#formulas[id];
    if (!formula) return;
    const { sheet, row, column, compiled } = formula;
    const before = this.value(sheet, row, column);
    // What nobody here can work out keeps the value that it came with.
    if (compiled.unknown.length > 0 && before !== null) return;
    const result = this.#isCircular(formula) ? faults.ref : this.#result(compiled, formula);
    if (isMany(result) && compiled.spills) {
      this.#spill(id, formula, result, changed);
      return;
    }
    if (formula.spilled.length > 0) this.#unspill(formula, changed);
    this.#put(formula, single(result, formula, this) ?? 0, changed);
  }

  #result(compiled: Compiled, place: Home): Value {
    try {
      return compiled.code(place);
    } catch (error) {
      if (error instanceof RangeError) return faults.num;
      return new Fault(`#ERROR! ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** A formula that reads its own cell. */
  #isCircular(formula: Formula): boolean {
    const { sheet, row, column } = formula;
    return this.#areas(formula).some(
      (area) =>
        area.sheet === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  #put({ sheet, row, column }: Place, value: Scalar, changed: Changed[]): void {
    if (same(this.value(sheet, row, column), value)) return;
    this.#values.set(sheet, row, column, value);
    changed.push({ sheet, row, column, value });
  }

  /** Fills the cells beside a formula with the rest of its result, unless something stands there. */
  #spill(id: Id, formula: Formula, result: Exclude<Value, Scalar>, changed: Changed[]): void {
    const { sheet, row, column } = formula;
    const places: Place[] = [];
    for (let down = 0; down < result.rows; down++) {
      for (let right = 0; right < result.columns; right++) {
        if (down + right > 0) places.push({ sheet, row: row + down, column: column + right });
      }
    }
    const own = (place: Place) => this.#spilledBy.get(cellKey(sheet, place.row, place.column)) === id;
    const blocked = places.some((place) => {
      const value = this.value(sheet, place.row, place.column);
      return !own(place) && value !== null && value !== '';
    });
    this.#unspill(formula, changed, blocked ? [] : places);
    const pick = picker(this, result);
    this.#put(formula, blocked ? faults.ref : (pick(0) ?? ''), changed);
    if (blocked) return;
    places.forEach((place, i) => {
      this.#spilledBy.set(cellKey(sheet, place.row, place.column), id);
      this.#put(place, pick(i + 1), changed);
    });
    formula.spilled = places;
  }

  #unspill(formula: Formula, changed: Changed[], kept: readonly Place[] = []): void {
    const keys = new Set(kept.map(({ sheet, row, column }) => cellKey(sheet, row, column)));
    for (const place of formula.spilled) {
      const key = cellKey(place.sheet, place.row, place.column);
      if (keys.has(key)) continue;
      this.#spilledBy.delete(key);
      this.#put(place, null, changed);
    }
    formula.spilled = [];
  }
}

const none: readonly Place[] = [];

const isSame = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** A text that begins like a formula and is none. */
const broken: Compiled = {
  code: () => faults.error,
  precedents: [],
  volatile: false,
  unknown: [],
  spills: false,
};
