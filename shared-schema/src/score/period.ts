import { foldName } from '../fold.ts';

/** A period that was understood: days of its year, from 1 to 366; `year` is absent in `Q1` or `W12`. */
export interface PeriodSpan {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly year?: number;
  readonly start: number;
  readonly end: number;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Day of the year before each month of a leap year; the one day too many keeps every order. */
const daysBefore = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

/**
 * Understands `2026-Q1`, `Q1 2026`, `1Q26`, `2026 H1`, `2026-03`, `03/2026`, `Mar 2026`, `2026-03-31`, `31/03/2026`,
 * `31 March 2026`, `2026`, `FY26`, `FY26 Q3`, `W12`, `2026-W12`. Where a year starts is not known: a fiscal year counts
 * as the calendar year of its number. `undefined` for anything else, also for `03/04/2026`, which is two dates.
 */
export function readPeriod(text: string): PeriodSpan | undefined {
  const folded = foldName(text);
  if (/[^a-z0-9\s\-_/.,'’()]/.test(folded)) return undefined;
  const tokens = (folded.match(/[a-z]+|\d+/g) ?? []).map((token) => (token === 'sept' ? 'sep' : token));
  const numbers = tokens.map(Number);
  if (numbers.length > 0 && numbers.every((number) => !Number.isNaN(number))) return fromNumbers(tokens, numbers);
  return fromWords(tokens);
}

function fromNumbers(tokens: readonly string[], numbers: readonly number[]): PeriodSpan | undefined {
  const [a = 0, b = 0, c = 0] = numbers;
  if (tokens.length === 1) return isYear(tokens[0]) ? year(a) : undefined;
  if (tokens.length === 2) return isYear(tokens[0]) ? month(b, a) : isYear(tokens[1]) ? month(a, b) : undefined;
  if (tokens.length !== 3) return undefined;
  if (isYear(tokens[0])) return day(c, b, a);
  if (!isYear(tokens[2])) return undefined;
  if (a > 12 || a === b) return day(a, b, c);
  return b > 12 ? day(b, a, c) : undefined;
}

function fromWords(tokens: readonly string[]): PeriodSpan | undefined {
  let rest = tokens;
  let yearNumber: number | undefined;
  const take = (index: number, count: number) => {
    rest = rest.filter((_, at) => at < index || at >= index + count);
  };
  const fiscal = rest.findIndex(
    (token, at) => /^(?:fy|cy)$/.test(token) && /^\d{2}(?:\d{2})?$/.test(rest[at + 1] ?? ''),
  );
  const plain = rest.findIndex(isYear);
  if (fiscal >= 0) {
    yearNumber = century(rest[fiscal + 1] ?? '');
    take(fiscal, 2);
  } else if (plain >= 0) {
    yearNumber = Number(rest[plain]);
    take(plain, 1);
  }
  if (rest.length === 3 && yearNumber === undefined && /^\d{2}$/.test(rest[2] ?? '')) {
    yearNumber = century(rest[2] ?? '');
    take(2, 1);
  }
  if (rest.length === 0) return yearNumber === undefined ? undefined : year(yearNumber);
  return within(rest, yearNumber);
}

/** What is left when the year is taken out: `q 1`, `1 q`, `mar`, `31 mar`, `w 12`, `mar 26`. */
function within(rest: readonly string[], yearNumber: number | undefined): PeriodSpan | undefined {
  const [first = '', second = ''] = rest;
  if (rest.length > 2) return undefined;
  const [word, figure] = /^\d+$/.test(first) ? [second, first] : [first, second];
  const number = Number(figure);
  const monthNumber = Math.max(monthNames.indexOf(word), longMonthNames.indexOf(word)) + 1;
  if (monthNumber > 0) {
    if (figure === '') return month(monthNumber, yearNumber);
    if (yearNumber !== undefined) return day(number, monthNumber, yearNumber);
    return /^\d{2}$/.test(second) ? month(monthNumber, century(second)) : undefined;
  }
  if (figure === '' || !Number.isInteger(number) || number < 1) return undefined;
  if (/^(?:q|quarter)$/.test(word) && number <= 4) return months('quarter', number * 3 - 2, number * 3, yearNumber);
  if (/^(?:h|half)$/.test(word) && number <= 2) return months('half', number * 6 - 5, number * 6, yearNumber);
  if (/^(?:w|wk|week|kw)$/.test(word) && number <= 53) return span('week', number * 7 - 6, number * 7, yearNumber);
  return undefined;
}

const isYear = (token: string | undefined): boolean => /^(?:19|20)\d\d$/.test(token ?? '');
const century = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const year = (number: number) => months('year', 1, 12, number);

function month(number: number, yearNumber: number | undefined): PeriodSpan | undefined {
  return number >= 1 && number <= 12 ? months('month', number, number, yearNumber) : undefined;
}

function day(number: number, monthNumber: number, yearNumber: number): PeriodSpan | undefined {
  const before = daysBefore[monthNumber - 1];
  const after = daysBefore[monthNumber];
  if (before === undefined || after === undefined || number < 1 || before + number > after) return undefined;
  return span('day', before + number, before + number, yearNumber);
}

function months(unit: PeriodSpan['unit'], first: number, last: number, yearNumber: number | undefined): PeriodSpan {
  return span(unit, (daysBefore[first - 1] ?? 0) + 1, daysBefore[last] ?? 366, yearNumber);
}

function span(unit: PeriodSpan['unit'], start: number, end: number, yearNumber: number | undefined): PeriodSpan {
  return { unit, ...(yearNumber === undefined ? {} : { year: yearNumber }), start, end };
}

/**
 * Earlier periods first. No period comes before all; words that mean no date (`Pilot`, `Cycle 2`) next, in natural order
 * (2 before 10); then periods without a year; then dated ones by their end, the narrower first (`2026-03` before
 * `2026-Q1`). 0 for two spellings of one period. A total order: sorting gives the same whatever the order before.
 */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return 0;
  const [spanA, spanB] = [readPeriod(left), readPeriod(right)];
  const ranks = rank(left, spanA) - rank(right, spanB);
  if (ranks !== 0) return ranks;
  if (!spanA || !spanB) return natural(left, right);
  return (spanA.year ?? 0) - (spanB.year ?? 0) || spanA.end - spanB.end || spanB.start - spanA.start;
}

function rank(folded: string, period: PeriodSpan | undefined): number {
  if (folded === '') return 0;
  if (!period) return 1;
  return period.year === undefined ? 2 : 3;
}

/** Figures by their size, everything else by its characters. Intl is not at hand in Apps Script. */
function natural(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]];
    const byFigure = /^\d/.test(x) && /^\d/.test(y) ? figure(x).length - figure(y).length : 0;
    if (byFigure !== 0) return byFigure;
    if (figure(x) !== figure(y)) return figure(x) < figure(y) ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const figure = (chunk: string): string => chunk.replace(/^0+(?=\d)/, '');
