import type { Book } from '../book.ts';
import { type Place, single } from '../compile.ts';
import { compare, picker } from '../operator.ts';
import { Area, Fault, faults, Grid, isMany, numberOf, type Scalar, type Value } from '../value.ts';
import { wildcards } from './criterion.ts';
import { type Definition, many } from './definition.ts';

/** The place of a value in a row or column, from 0; -1 where it is not there. `mode` as MATCH has it. */
function match(wanted: Scalar, range: Value, mode: number, book: Book): number {
  if (!isMany(range)) return compare(wanted, range) === 0 ? 0 : -1;
  const pattern = mode === 0 && typeof wanted === 'string' ? wildcards(wanted) : null;
  const used = range instanceof Area ? book.used(range) : range;
  if (mode === 0 && !pattern && used instanceof Area && used.rows * used.columns > 8) {
    return book.index(used).places(wanted)[0] ?? -1;
  }
  if (mode === 1 && typeof wanted === 'number' && used instanceof Area && used.rows * used.columns > 8) {
    const index = book.index(used);
    if (index.rises) return index.countBelow(wanted, true) - 1;
  }
  const pick = picker(book, used);
  const length = used.rows * used.columns;
  if (mode === 0) {
    for (let i = 0; i < length; i++) {
      const value = pick(i);
      if (pattern ? typeof value === 'string' && pattern.test(value) : isEqual(wanted, value)) return i;
    }
    return -1;
  }
  let found = -1;
  for (let i = 0; i < length; i++) {
    const value = pick(i);
    if (value === null || value instanceof Fault || typeof value !== typeof wanted) continue;
    const order = compare(value, wanted) * mode;
    if (order > 0) break;
    found = i;
  }
  return found;
}

const isEqual = (wanted: Scalar, value: Scalar): boolean =>
  value !== null && typeof value === typeof wanted && !(value instanceof Fault) && compare(wanted, value) === 0;

/** A cell, a row or a column of values; 0 stands for all of them. */
function index(values: Value, row: number, column: number, book: Book): Value {
  if (!isMany(values)) return row <= 1 && column <= 1 ? values : faults.ref;
  const { rows, columns } = values;
  if (row < 0 || column < 0) return faults.value;
  if (row > rows || column > columns) return faults.ref;
  if (values instanceof Area) {
    const found = part(values, row, column);
    return found.rows * found.columns === 1 ? book.value(found.sheet, found.top, found.left) : found;
  }
  const pick = picker(book, values);
  if (row > 0 && column > 0) return pick((row - 1) * columns + column - 1);
  const places = Array.from({ length: rows * columns }, (_, place) => place).filter(
    (place) =>
      (row === 0 || Math.floor(place / columns) === row - 1) && (column === 0 || place % columns === column - 1),
  );
  return Grid.of(row === 0 ? rows : 1, column === 0 ? columns : 1, places.map(pick));
}

/** The cell, row or column of an area; 0 stands for all of them. */
function part({ sheet, top, left, bottom, right }: Area, row: number, column: number): Area {
  return new Area(
    sheet,
    row > 0 ? top + row - 1 : top,
    column > 0 ? left + column - 1 : left,
    row > 0 ? top + row - 1 : bottom,
    column > 0 ? left + column - 1 : right,
  );
}

/** What INDEX takes out of an area. `places`: its row, or its row and column. */
export function picksOf(area: Area, places: readonly Value[], at: Place, book: Book): Area | Fault {
  const found = numbers([places[0], places[1] ?? null], at, book);
  if (found instanceof Fault) return found;
  const [first = 0, second = 0] = found;
  const alone = places.length < 2;
  const row = alone && area.rows === 1 ? 1 : first;
  const column = !alone ? second : area.rows === 1 ? first : area.columns === 1 ? 1 : 0;
  if (row < 0 || column < 0) return faults.value;
  return row > area.rows || column > area.columns ? faults.ref : part(area, row, column);
}

/** VLOOKUP (`down`) and HLOOKUP. */
const look = (down: boolean): Definition =>
  many(3, 4, ([wanted = null, table = null, which = null, near = true], { book, at }) => {
    const value = single(wanted, at, book);
    const number = numberOf(single(which, at, book));
    if (value instanceof Fault) return value;
    if (number instanceof Fault) return number;
    if (!isMany(table)) return faults.value;
    const keys = down ? index(table, 0, 1, book) : index(table, 1, 0, book);
    const about = single(near, at, book);
    const place = match(value, keys, about === false || about === 0 ? 0 : 1, book);
    if (place < 0) return faults.na;
    return down ? index(table, place + 1, number, book) : index(table, number, place + 1, book);
  });

function numbers(values: readonly (Value | undefined)[], at: Place, book: Book): number[] | Fault {
  const found: number[] = [];
  for (const value of values) {
    const number = numberOf(single(value ?? null, at, book));
    if (number instanceof Fault) return number;
    found.push(Math.trunc(number));
  }
  return found;
}

export const lookup: Readonly<Record<string, Definition>> = {
  MATCH: many(2, 3, ([wanted = null, range = null, mode = 1], { book, at }) => {
    const value = single(wanted, at, book);
    if (value instanceof Fault) return value;
    const how = numbers([mode], at, book);
    if (how instanceof Fault) return how;
    const place = match(value, range, Math.sign(how[0] ?? 1), book);
    return place < 0 ? faults.na : place + 1;
  }),
  INDEX: many(1, 3, ([values = null, first = null, second], { book, at }) => {
    if (values instanceof Area) {
      const found = picksOf(values, second === undefined ? [first] : [first, second], at, book);
      return found instanceof Fault ? found : index(found, 0, 0, book);
    }
    const places = numbers([first, second ?? null], at, book);
    if (places instanceof Fault) return places;
    const [row = 0, column = 0] = places;
    if (second !== undefined || !isMany(values)) return index(values, row, column, book);
    return values.rows === 1 ? index(values, 1, row, book) : index(values, row, values.columns === 1 ? 1 : 0, book);
  }),
  VLOOKUP: look(true),
  HLOOKUP: look(false),
  LOOKUP: many(2, 3, ([wanted = null, range = null, results], { book, at }) => {
    const value = single(wanted, at, book);
    if (value instanceof Fault) return value;
    const place = match(value, range, 1, book);
    if (place < 0) return faults.na;
    const from = results ?? range;
    return isMany(from) ? picker(book, from)(place) : from;
  }),
};
