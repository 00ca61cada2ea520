import type { Book } from './book.ts';
import { type Compiled, compile } from './compile.ts';
import { parseFormula } from './parse.ts';
import { type Pattern, type Program, parametersLike, patternOf } from './patterns.ts';
import { type Template, templateOf } from './template.ts';
import { faults } from './value.ts';

/** Compiled formulas by their shape: thousands of cells share one. */
export class Programs {
  readonly #compiled = new Map<string, Compiled | null>();
  /** The last formula of each column: that of the next row is mostly the same with other numbers. */
  readonly #last = new Map<number, Pattern>();
  readonly #book: Book;
  readonly #sheetOf: (name: string) => number | undefined;

  constructor(book: Book, sheetOf: (name: string) => number | undefined) {
    this.#book = book;
    this.#sheetOf = sheetOf;
  }

  /** The program of a formula, without its `=`, on a tab. A text that is no formula gives `#ERROR!`. */
  of(text: string, sheet: number, column: number): Program {
    const key = sheet * 16_384 + column;
    const last = this.#last.get(key);
    const parameters = last && parametersLike(last, text);
    if (last && parameters) return { compiled: last.compiled, parameters };
    const pattern = this.pattern(text, sheet);
    if (!pattern) return { compiled: broken, parameters: [] };
    this.#last.set(key, pattern);
    return pattern;
  }

  /** The pattern of a formula; `null` where the text is none. */
  pattern(text: string, sheet: number): Pattern | null {
    const template = templateOf(text, sheet);
    return template && patternOf(text, template, this.compiled(template, sheet) ?? broken);
  }

  /** What a template does; `null` where it is no formula. */
  compiled(template: Template, sheet: number): Compiled | null {
    const known = this.#compiled.get(template.key);
    if (known !== undefined) return known;
    const node = parseFormula(template);
    const compiled = node && compile(node, sheet, this.#book, this.#sheetOf);
    this.#compiled.set(template.key, compiled);
    return compiled;
  }

  clear(): void {
    this.#compiled.clear();
    this.#last.clear();
  }
}

/** A text that begins like a formula and is none. */
const broken: Compiled = {
  code: () => faults.error,
  precedents: [],
  picked: [],
  volatile: false,
  unknown: [],
  spills: false,
};
