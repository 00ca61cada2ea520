import type { Book } from '../book.ts';
import { type Place, single } from '../compile.ts';
import { Area, Fault, faults, type Scalar, type Value } from '../value.ts';
import { countWhere, criterionOf, placesWhere } from './criterion.ts';
import { any, type Definition, many } from './definition.ts';

type Summary = (numbers: readonly number[]) => Scalar;

const sum: Summary = (numbers) => numbers.reduce((a, b) => a + b, 0);
const average: Summary = (numbers) => (numbers.length === 0 ? faults.div : (sum(numbers) as number) / numbers.length);
const highest: Summary = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)));
const lowest: Summary = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)));

/** The numbers of an area at places of another one of the same size. */
function summary(
  places: readonly number[],
  width: number,
  { sheet, top, left }: Area,
  book: Book,
  run: Summary,
): Scalar {
  const numbers: number[] = [];
  for (const place of places) {
    const value = book.value(sheet, top + Math.floor(place / width), left + (place % width));
    if (value instanceof Fault) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return run(numbers);
}

/** Places at which every pair of an area and a criterion holds. */
function placesOfAll(
  pairs: readonly Value[],
  book: Book,
  at: Place,
): { places: readonly number[]; width: number } | Fault {
  let places: readonly number[] | undefined;
  let width = 0;
  let height = 0;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const area = pairs[i];
    if (!(area instanceof Area)) return faults.value;
    if (places && (area.columns !== width || area.rows !== height)) return faults.value;
    width = area.columns;
    height = area.rows;
    const criterion = criterionOf(single(pairs[i + 1] ?? null, at, book));
    if (!places) places = placesWhere(criterion, area, book);
    else {
      const { sheet, top, left } = area;
      const columns = width;
      places = places.filter((place) =>
        criterion.holds(book.value(sheet, top + Math.floor(place / columns), left + (place % columns))),
      );
    }
  }
  return { places: places ?? [], width };
}

const ifOne = (run: Summary): Definition =>
  many(2, 3, ([range = null, criterion = null, values], { book, at }) => {
    if (!(range instanceof Area)) return faults.value;
    const used = values instanceof Area ? range : book.used(range);
    const places = placesWhere(criterionOf(single(criterion, at, book)), used, book);
    return summary(places, used.columns, values instanceof Area ? values : used, book, run);
  });

const ifAll = (run: Summary): Definition =>
  many(3, any, ([values = null, ...pairs], { book, at }) => {
    const found = placesOfAll(pairs, book, at);
    if (found instanceof Fault) return found;
    return values instanceof Area ? summary(found.places, found.width, values, book, run) : faults.value;
  });

const counted: Definition = many(2, any, (pairs, { book, at }) => {
  const [area, wanted = null] = pairs;
  if (pairs.length === 2 && area instanceof Area) {
    return countWhere(criterionOf(single(wanted, at, book)), area, book);
  }
  const found = placesOfAll(pairs, book, at);
  return found instanceof Fault ? found : found.places.length;
});

export const conditional: Readonly<Record<string, Definition>> = {
  COUNTIF: counted,
  COUNTIFS: counted,
  SUMIF: ifOne(sum),
  SUMIFS: ifAll(sum),
  AVERAGEIF: ifOne(average),
  AVERAGEIFS: ifAll(average),
  MAXIFS: ifAll(highest),
  MINIFS: ifAll(lowest),
};
