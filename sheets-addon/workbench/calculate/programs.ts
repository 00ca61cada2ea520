import type { Book } from './book.ts';
import { type Compiled, compile } from './compile.ts';
import { parseFormula } from './parse.ts';
import { type Template, templateOf } from './template.ts';
import { faults } from './value.ts';

/** A formula of one cell: what it shares with others of its kind, and the numbers of its own. */
export interface Program {
  readonly compiled: Compiled;
  readonly parameters: readonly number[];
}

/** A formula that was taken apart, to recognise others that differ in their numbers only. */
interface Pattern extends Program {
  readonly text: string;
  /** For each run of digits in the text: its parameter, or -1 where the digits have to be the same. */
  readonly slots: readonly number[];
  /** What is added to a run's number to give the parameter: rows count from 0. */
  readonly offsets: readonly number[];
}

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
    const template = templateOf(text, sheet);
    const compiled = (template && this.compiled(template, sheet)) ?? broken;
    if (!template) return { compiled, parameters: [] };
    this.#last.set(key, patternOf(text, template, compiled));
    return { compiled, parameters: template.parameters };
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

/** Finds the digits of a formula among its parameters. */
function patternOf(text: string, template: Template, compiled: Compiled): Pattern {
  const { tokens, slots, parameters, isRow } = template;
  const runs: number[] = [];
  const offsets: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const first = slots[i] ?? 0;
    const last = slots[i + 1] ?? parameters.length;
    const isReference = token.kind === 'reference';
    const mark = isReference ? token.text.lastIndexOf('!') : -1;
    let slot = first;
    for (const { index } of token.text.matchAll(/\d+/g)) {
      let found = -1;
      if (isReference && index > mark) {
        while (slot < last && !isRow[slot]) slot++;
        found = slot++;
      } else if (token.kind === 'number' && /^\d+$/.test(token.text)) found = first;
      runs.push(found);
      offsets.push(isReference ? -1 : 0);
    }
  }
  return { text, compiled, parameters, slots: runs, offsets };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Longer runs are no rows, and as numbers they are rounded. */
const mostDigits = 15;

/** The parameters of a formula that differs from a pattern in numbers only; `undefined` where it differs in more. */
function parametersLike({ text: known, slots, offsets, parameters: own }: Pattern, text: string): number[] | undefined {
  const parameters = own.slice();
  let at = 0;
  let run = 0;
  for (let i = 0; i < known.length; ) {
    const code = known.charCodeAt(i);
    if (!isDigit(code)) {
      if (text.charCodeAt(at) !== code) return undefined;
      i++;
      at++;
      continue;
    }
    const [start, begin] = [i, at];
    let number = 0;
    while (isDigit(known.charCodeAt(i))) i++;
    for (let digit = text.charCodeAt(at); isDigit(digit); digit = text.charCodeAt(++at))
      number = number * 10 + digit - 48;
    if (at === begin || at - begin > mostDigits) return undefined;
    const slot = slots[run] ?? -1;
    if (slot >= 0) parameters[slot] = number + (offsets[run] ?? 0);
    else if (known.slice(start, i) !== text.slice(begin, at)) return undefined;
    run++;
  }
  return at === text.length ? parameters : undefined;
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
