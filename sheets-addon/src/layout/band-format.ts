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
  return [{ range, formula: `=AND(ISNUMBER(${cell}),${cell}<-${tolerance.toFixed(10)})`, look: 'short-of-target' }];
};

/** The band's colour for every number in a range; under a floor in that column's own colour first. */
export function bandFormats(
  range: CellRange,
  bands: Bands,
  floors: readonly (number | undefined)[],
): ConditionalFormat[] {
  const cell = a1(range.top, range.left);
  const under = (threshold: number): string => `=AND(ISNUMBER(${cell}),${cell}<${line(threshold)})`;
  const from = `=AND(ISNUMBER(${cell}),${cell}>=${line(bands.strongFrom)})`;
  const below = floors.flatMap((floor, index): ConditionalFormat[] => {
    if (floor === undefined) return [];
    const column = range.left + index;
    const own = a1(range.top, column);
    return [
      {
        range: { ...range, left: column, right: column },
        formula: `=AND(ISNUMBER(${own}),${own}<${line(floor)})`,
        look: 'below-floor',
      },
    ];
  });
  return [
    ...below,
    { range, formula: under(bands.weakBelow), look: 'weak' },
    { range, formula: from, look: 'strong' },
    { range, formula: `=ISNUMBER(${cell})`, look: 'developing' },
  ];
}
