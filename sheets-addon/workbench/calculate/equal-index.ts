import { type Area, Fault, type Scalar } from './value.ts';

interface Source {
  value(sheet: number, row: number, column: number): Scalar;
}

/** Where each value stands in a range: what MATCH, COUNTIF and the like ask thousands of times. Good until a cell changes. */
export class EqualIndex {
  readonly #area: Area;
  readonly #places = new Map<unknown, number[]>();
  readonly hasFault: boolean;
  /** Each cell is a number, a truth value or empty. */
  readonly onlyNumbers: boolean;

  constructor(source: Source, area: Area) {
    this.#area = area;
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

  covers(row: number): boolean {
    return row >= this.#area.top && row <= this.#area.bottom;
  }
}

/** Texts without regard to case; a text is never a number. */
const keyOf = (value: Scalar): unknown => (typeof value === 'string' ? `t${value.toLowerCase()}` : value);
