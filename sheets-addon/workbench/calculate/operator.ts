import type { Book } from './book.ts';
import { Area, Fault, faults, Grid, isMany, numberOf, type Scalar, Sparse, textOf, type Value } from './value.ts';

/** What an operator makes of two single values; `number` makes 0 of whatever is none, as SUMPRODUCT does. */
export function combine(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  switch (operator) {
    case 'number':
      return typeof left === 'number' ? left : 0;
    case '&':
      return (textOf(left) as string) + (textOf(right) as string);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return calculate(operator, numberOf(left), numberOf(right));
  }
}

/** The same for an operator that is known beforehand: nearly always it stands between two numbers. */
export function operation(operator: string): (left: Scalar, right: Scalar) => Scalar {
  const ofNumbers = numberOperations.get(operator);
  if (!ofNumbers) return (left, right) => combine(operator, left, right);
  return (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? ofNumbers(left, right) : combine(operator, left, right);
}

const finite = (result: number): Scalar => (Number.isFinite(result) ? result : faults.num);

const numberOperations: ReadonlyMap<string, (a: number, b: number) => Scalar> = new Map([
  ['=', (a, b) => a === b],
  ['<>', (a, b) => a !== b],
  ['<', (a, b) => a < b],
  ['>', (a, b) => a > b],
  ['<=', (a, b) => a <= b],
  ['>=', (a, b) => a >= b],
  ['+', (a, b) => finite(sum(a, b))],
  ['-', (a, b) => finite(sum(a, -b))],
  ['*', (a, b) => finite(a * b)],
]);

function calculate(operator: string, a: number | Fault, b: number | Fault): Scalar {
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  const result = arithmetic(operator, a, b);
  return typeof result === 'number' && !Number.isFinite(result) ? faults.num : result;
}

function arithmetic(operator: string, a: number, b: number): number | Fault {
  switch (operator) {
    case '+':
      return sum(a, b);
    case '-':
      return sum(a, -b);
    case '*':
      return a * b;
    case '/':
      return b === 0 ? faults.div : a / b;
    default:
      return a === 0 && b === 0 ? faults.num : a ** b;
  }
}

/** As spreadsheets do, a sum that is nothing but a rounding error of its parts is 0. */
function sum(a: number, b: number): number {
  const result = a + b;
  return result !== 0 && Math.abs(result) < Math.abs(a) * 2 ** -48 ? 0 : result;
}

const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Numbers before texts before truth values; texts without regard to case; an empty cell is like 0, "" or FALSE. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), (b as string).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const emptyLike = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** An operator over whole ranges, cell by cell; a single value, row or column serves for all. */
export function broadcast(book: Book, operator: string, left: Value, right: Value): Value {
  if (!isMany(left) && !isMany(right)) return combine(operator, left, right);
  return (
    sparseEqual(book, operator, left, right) ??
    sparseProduct(book, operator, left, right) ??
    dense(book, operator, left, right)
  );
}

/** `range=value`, by the places at which the range has the value. */
function sparseEqual(book: Book, operator: string, left: Value, right: Value): Sparse | undefined {
  if (operator !== '=' || !(left instanceof Area) || isMany(right)) return undefined;
  if (right === null || right === '' || right === 0 || right === false || right instanceof Fault) return undefined;
  if (left.columns !== 1 || left.rows < 64 || book.index(left).hasFault) return undefined;
  const at = book.index(left).places(right);
  return new Sparse(
    left.rows,
    1,
    at,
    at.map(() => true),
  );
}

/** Zeros times anything are zeros, as long as there is no fault among the others. */
function sparseProduct(book: Book, operator: string, left: Value, right: Value): Sparse | undefined {
  if (operator !== '*') return undefined;
  const [few, other] = left instanceof Sparse ? [left, right] : right instanceof Sparse ? [right, left] : [];
  if (!few || other === undefined || !isMany(other)) return undefined;
  if (other.rows !== few.rows || other.columns !== few.columns) return undefined;
  if (!isClean(book, other, true)) return undefined;
  const pick = picker(book, other);
  return new Sparse(
    few.rows,
    few.columns,
    few.at,
    few.at.map((place, i) => combine('*', few.values[i] ?? 0, pick(place))),
  );
}

function dense(book: Book, operator: string, left: Value, right: Value): Grid {
  const size = (value: Value, axis: 'rows' | 'columns'): number => (isMany(value) ? value[axis] : 1);
  const rows = Math.max(size(left, 'rows'), size(right, 'rows'));
  const columns = Math.max(size(left, 'columns'), size(right, 'columns'));
  const a = placed(book, left, columns);
  const b = placed(book, right, columns);
  const calculates = ['+', '-', '*', 'number'].includes(operator);
  const clean =
    operator !== '/' && operator !== '^' && isClean(book, left, calculates) && isClean(book, right, calculates);
  return new Grid(rows, columns, (place) => combine(operator, a(place), b(place)), clean);
}

/** Whether an operator finds no fault among values and, where it calculates with them, makes none of them. */
function isClean(book: Book, value: Value, calculates: boolean): boolean {
  if (value instanceof Grid) return value.clean;
  if (value instanceof Sparse) return true;
  if (value instanceof Area) {
    if (value.rows * value.columns < 64) return false;
    return calculates ? book.index(value).onlyNumbers : !book.index(value).hasFault;
  }
  return !(value instanceof Fault) && !(calculates && typeof value === 'string');
}

/** Reads a value at a place of a grid of `columns` columns. */
export function placed(book: Book, value: Value, columns: number): (place: number) => Scalar {
  if (!isMany(value)) return () => value;
  const pick = picker(book, value);
  return (place) => {
    const row = value.rows === 1 ? 0 : Math.floor(place / columns);
    const column = value.columns === 1 ? 0 : place % columns;
    return row < value.rows && column < value.columns ? pick(row * value.columns + column) : faults.na;
  };
}

/** Reads many values by their place, row by row. */
export function picker(book: Book, value: Grid | Sparse | Area): (place: number) => Scalar {
  if (value instanceof Grid) return value.pick;
  if (value instanceof Area) {
    const { sheet, top, left, columns } = value;
    return (place) => book.value(sheet, top + Math.floor(place / columns), left + (place % columns));
  }
  const known = new Map(value.at.map((place, i) => [place, value.values[i] ?? 0]));
  return (place) => known.get(place) ?? 0;
}
