import type { Book } from '../book.ts';
import { broadcast } from '../operator.ts';
import { Fault, faults, type Scalar, type Value } from '../value.ts';
import { any, type Definition, eachValue, leftOut, many, numbersIn } from './definition.ts';

const of = (run: (numbers: number[]) => Scalar): Definition =>
  many(1, any, (args, { book }) => {
    const numbers = numbersIn(args, book);
    return numbers instanceof Fault ? numbers : run(numbers);
  });

/** A function of numbers and of one more number that comes last. */
const withLast = (run: (numbers: number[], last: number) => Scalar): Definition =>
  many(2, 2, ([values = null, last = null], { book }) => {
    const numbers = numbersIn([values], book);
    const number = numbersIn([last], book);
    if (numbers instanceof Fault) return numbers;
    if (number instanceof Fault) return number;
    return number[0] === undefined ? faults.value : run(numbers, number[0]);
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function variance(numbers: readonly number[], less: number): number | Fault {
  if (numbers.length - less < 1) return faults.div;
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}

const root = (square: number | Fault): number | Fault => (square instanceof Fault ? square : Math.sqrt(square));

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function percentile(numbers: readonly number[], part: number): Scalar {
  if (numbers.length === 0 || part < 0 || part > 1) return faults.num;
  const place = part * (numbers.length - 1);
  const rising = sorted(numbers);
  const low = rising[Math.floor(place)] ?? 0;
  return low + ((rising[Math.ceil(place)] ?? 0) - low) * (place % 1);
}

const counting = (counts: (value: Scalar) => boolean): Definition =>
  many(1, any, (args, { book }) => {
    let count = 0;
    eachValue(args, book, (value) => {
      if (counts(value)) count++;
    });
    if (counts(0)) for (const arg of args) count += Math.max(0, leftOut(arg) - 1);
    return count;
  });

/** The sum of products. A text counts as 0, unless it went through an operator and is a fault there. */
function sumProduct(args: readonly Value[], book: Book): Scalar {
  const product =
    args.length === 1
      ? (args[0] ?? null)
      : args.map((arg) => onlyNumbers(arg, book)).reduce((a, b) => broadcast(book, '*', a, b));
  const numbers = numbersIn([product], book);
  return numbers instanceof Fault ? numbers : total(numbers);
}

function onlyNumbers(value: Value, book: Book): Value {
  return broadcast(book, 'number', value, 0);
}

const standard = of((numbers) => root(variance(numbers, 1)));
const population = of((numbers) => root(variance(numbers, 0)));
const rankOf: Definition = many(2, 3, ([value = null, range = null, order = null], { book }) => {
  const numbers = numbersIn([range], book);
  const one = numbersIn([value], book);
  if (numbers instanceof Fault) return numbers;
  if (one instanceof Fault) return one;
  const number = one[0];
  if (number === undefined || !numbers.includes(number)) return faults.na;
  const rising = numbersIn([order], book);
  const up = !(rising instanceof Fault) && (rising[0] ?? 0) !== 0;
  return numbers.filter((other) => (up ? other < number : other > number)).length + 1;
});

export const statistics: Readonly<Record<string, Definition>> = {
  SUM: of(total),
  PRODUCT: of((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  SUMSQ: of((numbers) => total(numbers.map((number) => number ** 2))),
  MIN: of((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: of((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  AVERAGE: many(1, any, (args, { book }) => {
    const numbers = numbersIn(args, book);
    if (numbers instanceof Fault) return numbers;
    const zeros = args.reduce((count: number, arg) => count + Math.max(0, leftOut(arg) - 1), 0);
    return numbers.length === 0 ? faults.div : total(numbers) / (numbers.length + zeros);
  }),
  MEDIAN: of((numbers) => percentile(numbers, 0.5)),
  MODE: of((numbers) => {
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return most < 2 ? faults.na : ([...counts].find(([, count]) => count === most)?.[0] ?? faults.na);
  }),
  COUNT: counting((value) => typeof value === 'number'),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: counting((value) => value === null || value === ''),
  STDEV: standard,
  'STDEV.S': standard,
  STDEVP: population,
  'STDEV.P': population,
  VAR: of((numbers) => variance(numbers, 1)),
  'VAR.S': of((numbers) => variance(numbers, 1)),
  VARP: of((numbers) => variance(numbers, 0)),
  'VAR.P': of((numbers) => variance(numbers, 0)),
  LARGE: withLast((numbers, place) => sorted(numbers)[numbers.length - Math.trunc(place)] ?? faults.num),
  SMALL: withLast((numbers, place) => sorted(numbers)[Math.trunc(place) - 1] ?? faults.num),
  PERCENTILE: withLast(percentile),
  QUARTILE: withLast((numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4)),
  RANK: rankOf,
  'RANK.EQ': rankOf,
  SUMPRODUCT: many(1, any, (args, { book }) => sumProduct(args, book), { array: true }),
};
