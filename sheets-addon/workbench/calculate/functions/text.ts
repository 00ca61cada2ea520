import { single } from '../compile.ts';
import { formatNumber } from '../format-number.ts';
import { Fault, faults, numberInText, numberOf, type Scalar, textOf, truthOf } from '../value.ts';
import { any, type Definition, eachValue, many, scalar } from './definition.ts';

/** A function of texts; a number or truth value is taken as its text. */
const of = (least: number, most: number, run: (texts: readonly string[]) => Scalar): Definition =>
  scalar(least, most, (args) => run(args.map((arg) => textOf(arg) as string)));

/** A function of a text and a number, which is 1 where it is left out. */
const part = (run: (text: string, count: number) => string): Definition =>
  scalar(1, 2, ([text, count]) => {
    const number = count === undefined ? 1 : numberOf(count);
    if (number instanceof Fault) return number;
    return number < 0 ? faults.value : run(textOf(text ?? null) as string, Math.trunc(number));
  });

const find = (prepare: (text: string) => string): Definition =>
  scalar(2, 3, ([wanted, text, start]) => {
    const from = start === undefined ? 1 : numberOf(start);
    if (from instanceof Fault) return from;
    if (from < 1) return faults.value;
    const place = prepare(textOf(text ?? null) as string).indexOf(
      prepare(textOf(wanted ?? null) as string),
      Math.trunc(from) - 1,
    );
    return place < 0 ? faults.value : place + 1;
  });

/** A text of all values, in order. */
const joined: Definition = many(1, any, (args, { book }) => {
  let text = '';
  let fault: Fault | undefined;
  eachValue(args, book, (value) => {
    const one = textOf(value);
    if (one instanceof Fault) fault ??= one;
    else text += one;
  });
  return fault ?? text;
});

function substitute([text = null, old = null, replacement = null, which]: readonly Scalar[]): Scalar {
  const [whole, gone, put] = [textOf(text) as string, textOf(old) as string, textOf(replacement) as string];
  if (gone === '') return whole;
  if (which === undefined) return whole.includes(gone) ? whole.split(gone).join(put) : whole;
  const number = numberOf(which);
  if (number instanceof Fault) return number;
  const pieces = whole.split(gone);
  if (number < 1 || number >= pieces.length) return whole;
  return pieces.slice(0, number).join(gone) + put + pieces.slice(number).join(gone);
}

export const text: Readonly<Record<string, Definition>> = {
  LEFT: part((whole, count) => whole.slice(0, count)),
  RIGHT: part((whole, count) => (count === 0 ? '' : whole.slice(-count))),
  MID: scalar(3, 3, ([whole, start, count]) => {
    const [from, length] = [numberOf(start ?? null), numberOf(count ?? null)];
    if (from instanceof Fault) return from;
    if (length instanceof Fault) return length;
    if (from < 1 || length < 0) return faults.value;
    return (textOf(whole ?? null) as string).substr(Math.trunc(from) - 1, Math.trunc(length));
  }),
  LEN: of(1, 1, ([whole = '']) => whole.length),
  LOWER: of(1, 1, ([whole = '']) => whole.toLowerCase()),
  UPPER: of(1, 1, ([whole = '']) => whole.toUpperCase()),
  PROPER: of(1, 1, ([whole = '']) =>
    whole
      .toLowerCase()
      .replaceAll(/(^|\P{L})(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: of(1, 1, ([whole = '']) => {
    const isTrim = !whole.includes('  ') && !whole.startsWith(' ') && !whole.endsWith(' ');
    return isTrim ? whole : whole.replaceAll(/ +/g, ' ').replace(/^ | $/g, '');
  }),
  CLEAN: of(1, 1, ([whole = '']) => whole.replaceAll(/[^\P{Cc}\u0080-\u009f]/gu, '')),
  EXACT: of(2, 2, ([a, b]) => a === b),
  REPT: part((whole, count) => whole.repeat(Math.min(count, 32_767))),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, ([whole, start, count, put]) => {
    const [from, length] = [numberOf(start ?? null), numberOf(count ?? null)];
    if (from instanceof Fault) return from;
    if (length instanceof Fault) return length;
    const before = textOf(whole ?? null) as string;
    return before.slice(0, from - 1) + (textOf(put ?? null) as string) + before.slice(from - 1 + length);
  }),
  FIND: find((whole) => whole),
  SEARCH: find((whole) => whole.toLowerCase()),
  CONCATENATE: joined,
  CONCAT: joined,
  TEXTJOIN: many(3, any, ([between = null, skip = null, ...values], { book, at }) => {
    const texts: string[] = [];
    const separator = textOf(single(between, at, book));
    let fault: Fault | undefined = separator instanceof Fault ? separator : undefined;
    const skips = truthOf(single(skip, at, book)) === true;
    eachValue(values, book, (value) => {
      const one = textOf(value);
      if (one instanceof Fault) fault ??= one;
      else if (one !== '' || !skips) texts.push(one);
    });
    return fault ?? texts.join(String(separator));
  }),
  CHAR: scalar(1, 1, ([code]) => {
    const number = numberOf(code ?? null);
    if (number instanceof Fault) return number;
    return number >= 1 && number < 0x110000 ? String.fromCodePoint(Math.trunc(number)) : faults.value;
  }),
  CODE: of(1, 1, ([whole = '']) => whole.codePointAt(0) ?? faults.value),
  VALUE: scalar(1, 1, ([value]) => {
    if (typeof value !== 'string') return numberOf(value ?? null);
    return numberInText(value) ?? faults.value;
  }),
  TEXT: scalar(2, 2, ([value, format]) => {
    if (typeof value !== 'number') return textOf(value ?? null);
    return formatNumber(value, textOf(format ?? null) as string);
  }),
};
