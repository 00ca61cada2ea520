import type { Book } from '../book.ts';
import type { Code, Place } from '../compile.ts';
import { Area, Fault, Grid, isMany, type Scalar, Sparse, type Value } from '../value.ts';

interface Counts {
  readonly least: number;
  readonly most: number;
  /** Arguments are worked out over whole ranges, as SUMPRODUCT does. */
  readonly array?: boolean;
}

/** A function of single values. Over ranges it is worked out cell by cell. */
export interface ScalarFunction extends Counts {
  readonly kind: 'scalar';
  /** It tells what faults are and never gives one; otherwise a fault among the arguments is the result. */
  readonly takesFaults?: boolean;
  run(args: readonly Scalar[], book: Book): Scalar;
}

/** A function that takes ranges as they are. */
export interface ManyFunction extends Counts {
  readonly kind: 'many';
  run(args: readonly Value[], context: { readonly book: Book; readonly at: Place }): Value;
}

/** A function that does not work out all of its arguments. */
export interface LazyFunction extends Counts {
  readonly kind: 'lazy';
  run(
    args: readonly Code[],
    context: { readonly book: Book; readonly array: boolean; single(value: Value, at: Place): Scalar },
  ): Code;
}

export type Definition = ScalarFunction | ManyFunction | LazyFunction;

export const scalar = (
  least: number,
  most: number,
  run: ScalarFunction['run'],
  more: { readonly takesFaults?: boolean } = {},
): ScalarFunction => ({ kind: 'scalar', least, most, run, ...more });

export const many = (
  least: number,
  most: number,
  run: ManyFunction['run'],
  more: { readonly array?: boolean } = {},
): ManyFunction => ({ kind: 'many', least, most, run, ...more });

export const lazy = (least: number, most: number, run: LazyFunction['run']): LazyFunction => ({
  kind: 'lazy',
  least,
  most,
  run,
});

/** Any number of arguments. */
export const any = 255;

/** Calls back for each value; `direct` says whether it was written into the formula and not read from cells. */
export function eachValue(values: readonly Value[], book: Book, take: (value: Scalar, direct: boolean) => void): void {
  for (const value of values) {
    if (!isMany(value)) take(value, true);
    else if (value instanceof Area) {
      const { sheet, top, left, bottom, right } = book.used(value);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) take(book.value(sheet, row, column), false);
      }
    } else if (value instanceof Grid) for (let i = 0; i < value.rows * value.columns; i++) take(value.pick(i), false);
    else {
      for (const one of value.values) take(one, false);
      if (value.at.length < value.rows * value.columns) take(0, false);
    }
  }
}

/** How many values a grid of zeros leaves out. */
export const leftOut = (value: Value): number =>
  value instanceof Sparse ? value.rows * value.columns - value.at.length : 0;

/** The numbers among values: of those in cells only real numbers, of those in the formula whatever reads as one. */
export function numbersIn(values: readonly Value[], book: Book): number[] | Fault {
  const numbers: number[] = [];
  let fault: Fault | undefined;
  eachValue(values, book, (value, direct) => {
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof Fault) fault ??= value;
    else if (direct && typeof value === 'boolean') numbers.push(value ? 1 : 0);
    else if (direct && value === null) numbers.push(0);
  });
  return fault ?? numbers;
}
