import { hasParameters, type Pattern, type Program, parametersLike } from './patterns.ts';
import type { Programs } from './programs.ts';
import { stepsBetween } from './run.ts';

/** Shorter runs are kept cell by cell. */
const shortest = 16;

/** Formulas one under the other that may be a run. */
export interface Found {
  readonly sheet: number;
  readonly column: number;
  readonly top: number;
  count: number;
  readonly pattern: Pattern;
  readonly first: readonly number[];
  /** Known from the second formula on. */
  steps: readonly number[] | null;
}

/** Where the found formulas go. */
export interface Finds {
  run(found: Found): void;
  single(place: { readonly sheet: number; readonly row: number; readonly column: number }, program: Program): void;
}

/** Finds runs among the formulas of a tab, which are given row by row. */
export class RunFinder {
  readonly #open: (Found | undefined)[] = [];
  readonly #sheet: number;
  readonly #programs: Programs;
  readonly #finds: Finds;

  constructor(sheet: number, programs: Programs, finds: Finds) {
    this.#sheet = sheet;
    this.#programs = programs;
    this.#finds = finds;
  }

  /** @param formula with its `=` */
  take(row: number, column: number, formula: string): void {
    const open = this.#open[column];
    if (open && open.top + open.count === row && this.#continues(open, formula)) {
      open.count++;
      return;
    }
    if (open) this.#close(open);
    const sheet = this.#sheet;
    const text = formula.slice(1);
    const first = open && parametersLike(open.pattern, text);
    const pattern = first ? open.pattern : this.#programs.pattern(text, sheet);
    this.#open[column] = undefined;
    if (pattern) {
      this.#open[column] = {
        sheet,
        column,
        top: row,
        count: 1,
        pattern,
        first: first ?? pattern.parameters,
        steps: null,
      };
    } else this.#finds.single({ sheet, row, column }, this.#programs.of(text, sheet, column));
  }

  end(): void {
    for (const open of this.#open) if (open) this.#close(open);
    this.#open.length = 0;
  }

  #continues(open: Found, formula: string): boolean {
    if (open.steps) return hasParameters(open.pattern, formula, open.first, open.steps, open.count);
    const second = parametersLike(open.pattern, formula.slice(1));
    open.steps = (second && stepsBetween(open.first, second, open.pattern.may)) ?? null;
    return open.steps !== null;
  }

  #close(found: Found): void {
    if (found.count >= shortest) {
      this.#finds.run(found);
      return;
    }
    const { sheet, column, top, pattern, first, steps } = found;
    for (let down = 0; down < found.count; down++) {
      const parameters = first.map((value, i) => value + (steps?.[i] ?? 0) * down);
      this.#finds.single({ sheet, row: top + down, column }, { compiled: pattern.compiled, parameters });
    }
  }
}
