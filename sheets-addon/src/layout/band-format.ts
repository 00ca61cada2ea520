import { type Bands, minimumPeopleOf, type Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { a1 } from '../read/address.ts';
import type { CellRange } from '../read/snapshot.ts';
import { tolerance } from './formula-text.ts';
import type { ConditionalFormat } from './plan.ts';

/** Ten decimals, and none of them an exponent, which number formats do not know. */
const line = (threshold: number): string => (threshold - tolerance).toFixed(10).replace(/\.?0+$/, '');

/** Two decimals and a mark beside them, so that a band shows without its colour: `2.25 ▼`, `3.00`, `4.50 ▲`. */
export const bandNumberFormat = ({ weakBelow, strongFrom }: Bands): string =>
  `[<${line(weakBelow)}]0.00" ▼";[>=${line(strongFrom)}]0.00" ▲";0.00`;

/** A gap with its sign, and a mark where it is short of the target. */
export const gapNumberFormat = '+0.00;-0.00" ▽";0.00';
/** A change with its direction. */
export const changeNumberFormat = '+0.00" ↑";-0.00" ↓";0.00';

/** A number of people, and a word beside it where it is too small to judge by. */
export const lowNNumberFormat = (rubric: Rubric): string => `[<${minimumPeopleOf(rubric)}]0" low n";0`;

/** A colour for every gap that is short of its target. */
export const gapFormats = (range: CellRange): ConditionalFormat[] => {
  const cell = a1(range.top, range.left);
  return [{ range, formula: `=AND(ISNUMBER(${cell}),${cell}<-${tolerance.toFixed(10)})`, look: 'number-short' }];
};

/**
 * The band's colour for every number in a range; with floors, one for each of its columns, what is under a column's floor
 * first. All formats of a cell are of one range, since LibreOffice lets the first win only among those.
 */
export function bandFormats(
  range: CellRange,
  bands: Bands,
  floors?: readonly (number | undefined)[],
): ConditionalFormat[] {
  if (floors === undefined) return oneRange(range, bands, undefined);
  return floors.flatMap((floor, index) => {
    const column = range.left + index;
    return oneRange({ ...range, left: column, right: column }, bands, floor);
  });
}

function oneRange(range: CellRange, bands: Bands, floor: number | undefined): ConditionalFormat[] {
  const cell = a1(range.top, range.left);
  const number = `ISNUMBER(${cell})`;
  const below: ConditionalFormat[] =
    floor === undefined
      ? []
      : [{ range, formula: `=AND(${number},${cell}<${line(floor)})`, look: 'number-below-floor' }];
  return [
    ...below,
    { range, formula: `=AND(${number},${cell}<${line(bands.weakBelow)})`, look: 'number-weak' },
    { range, formula: `=AND(${number},${cell}>=${line(bands.strongFrom)})`, look: 'number-strong' },
    { range, formula: `=${number}`, look: 'developing' },
  ];
}
