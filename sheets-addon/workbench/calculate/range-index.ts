import { type Area, Fault, type Scalar } from './value.ts';

interface Source {
  value(sheet: number, row: number, column: number): Scalar;
}

/** What MATCH, COUNTIF and the like ask of a range thousands of times. Good until one of its cells changes. */
export class RangeIndex {
  readonly #area: Area;
  readonly #source: Source;
  readonly #places = new Map<unknown, number[]>();
  #numbers: Float64Array | undefined;
  #rises: boolean | undefined;
  readonly hasFault: boolean;
  /** Each cell is a number, a truth value or empty. */
  readonly onlyNumbers: boolean;

  constructor(source: Source, area: Area) {
    this.#area = area;
    this.#source = source;
    let fault = false;
    let numbers = true;
    let place = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = source.value(area.sheet, row, column);
        if (value instanceof Fault) fault = true;
        if (typeof value === 'string' || value instanceof Fault) numbers = false;
        const key = keyOf(value);
        const places = this.#places.get(key);
        if (places) places.push(place);
        else this.#places.set(key, [place]);
        place++;
      }
    }
    this.hasFault = fault;
    this.onlyNumbers = numbers;
  }

  places(value: Scalar): readonly number[] {
    return this.#places.get(keyOf(value)) ?? [];
  }

  /** How many numbers are under `limit`, or up to it. */
  countBelow(limit: number, orEqual: boolean): number {
    this.#numbers ??= this.#all().sort();
    return placeIn(this.#numbers, limit, orEqual);
  }

  /** How many numbers there are. */
  get count(): number {
    this.#numbers ??= this.#all().sort();
    return this.#numbers.length;
  }

  /** Each cell is a number, and none is under the one before it. */
  get rises(): boolean {
    if (this.#rises === undefined) {
      const { top, left, bottom, right } = this.#area;
      const numbers = this.#all();
      const isFull = numbers.length === (bottom - top + 1) * (right - left + 1);
      this.#rises = isFull && numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? number));
    }
    return this.#rises;
  }

  /** The numbers in the order of the cells. */
  #all(): Float64Array {
    const { sheet, top, left, bottom, right } = this.#area;
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.#source.value(sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      }
    }
    return Float64Array.from(numbers);
  }

  covers(row: number): boolean {
    return row >= this.#area.top && row <= this.#area.bottom;
  }
}

/** Texts without regard to case; a text is never a number. */
const keyOf = (value: Scalar): unknown => (typeof value === 'string' ? `t${value.toLowerCase()}` : value);

/** How many of rising numbers are under `limit`, or up to it. */
function placeIn(numbers: Float64Array, limit: number, orEqual: boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number < limit || (orEqual && number === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
