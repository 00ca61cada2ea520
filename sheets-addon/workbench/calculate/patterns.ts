import type { Compiled } from './compile.ts';
import type { Template } from './template.ts';

/** A formula of one cell: what it shares with others of its kind, and the numbers of its own. */
export interface Program {
  readonly compiled: Compiled;
  readonly parameters: readonly number[];
}

/** A formula that was taken apart, to recognise others that differ in their numbers only. */
export interface Pattern extends Program {
  /** The text between the numbers, one piece more than there are numbers. */
  readonly pieces: readonly string[];
  /** For each number in the text: its parameter. */
  readonly slots: readonly number[];
  /** What is added to a number to give the parameter: rows count from 0. */
  readonly offsets: readonly number[];
  /** By parameter: what may be added to it from row to row. */
  readonly may: readonly ('row' | 'number' | 'nothing')[];
}

/** Finds the digits of a formula among its parameters; digits that are none of them belong to the text between. */
export function patternOf(text: string, template: Template, compiled: Compiled): Pattern {
  const { tokens, slots, parameters, isRow } = template;
  const pieces: string[] = [];
  const own: number[] = [];
  const offsets: number[] = [];
  const may = parameters.map((_, slot): Pattern['may'][number] => (isRow[slot] ? 'row' : 'nothing'));
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    const last = slots[i + 1] ?? parameters.length;
    const isReference = token.kind === 'reference';
    const mark = isReference ? token.text.lastIndexOf('!') : -1;
    const isWhole = token.kind === 'number' && token.text.length <= mostDigits && /^\d+$/.test(token.text);
    let slot = slots[i] ?? 0;
    for (const { index, 0: digits } of token.text.matchAll(/\d+/g)) {
      if (!isWhole && !(isReference && index > mark)) continue;
      while (isReference && slot < last && !isRow[slot]) slot++;
      if (isWhole) may[slot] = 'number';
      pieces.push(text.slice(end, token.start + index));
      own.push(slot++);
      offsets.push(isReference ? -1 : 0);
      end = token.start + index + digits.length;
    }
  }
  pieces.push(text.slice(end));
  return { compiled, parameters, pieces, slots: own, offsets, may };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Longer numbers are no rows, and are rounded. */
const mostDigits = 15;

/** The parameters of a formula that differs from a pattern in numbers only; `undefined` where it differs in more. */
export function parametersLike({ pieces, slots, offsets, parameters }: Pattern, text: string): number[] | undefined {
  const found = parameters.slice();
  let at = 0;
  for (let i = 0; i < slots.length; i++) {
    const piece = pieces[i] as string;
    if (!text.startsWith(piece, at)) return undefined;
    at += piece.length;
    const begin = at;
    let number = 0;
    for (let digit = text.charCodeAt(at); isDigit(digit); digit = text.charCodeAt(++at)) {
      number = number * 10 + digit - 48;
    }
    if (at === begin || at - begin > mostDigits) return undefined;
    found[slots[i] as number] = number + (offsets[i] as number);
  }
  const end = pieces[slots.length] as string;
  return at + end.length === text.length && text.startsWith(end, at) ? found : undefined;
}

/** Whether a formula (with its `=`) has a pattern, with `first` + `down` times `steps` for its parameters. */
export function hasParameters(
  { pieces, slots, offsets }: Pattern,
  formula: string,
  first: readonly number[],
  steps: readonly number[],
  down: number,
): boolean {
  let at = 1;
  for (let i = 0; i < slots.length; i++) {
    const piece = pieces[i] as string;
    if (!formula.startsWith(piece, at)) return false;
    at += piece.length;
    const slot = slots[i] as number;
    let rest = (first[slot] as number) + (steps[slot] as number) * down - (offsets[i] as number);
    if (rest < 0) return false;
    let digits = 1;
    for (let power = 10; power <= rest; power *= 10) digits++;
    for (let place = at + digits - 1; place >= at; place--) {
      const tens = Math.floor(rest / 10);
      if (formula.charCodeAt(place) !== 48 + rest - tens * 10) return false;
      rest = tens;
    }
    at += digits;
    if (isDigit(formula.charCodeAt(at))) return false;
  }
  const end = pieces[slots.length] as string;
  return at + end.length === formula.length && formula.startsWith(end, at);
}
