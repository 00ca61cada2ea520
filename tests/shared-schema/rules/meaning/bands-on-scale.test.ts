import { expect, test } from 'vitest';
import { bandsOnScale } from '../../../../shared-schema/src/rules/meaning/bands-on-scale.ts';
import { found, levels, rubric } from '../draft.ts';

const of = (weakBelow: number, strongFrom: number) => found(bandsOnScale, rubric({ bands: { weakBelow, strongFrom } }));

test('weak from the lowest score on: nobody is', () => {
  expect(of(1, 3)).toEqual([
    '/bands/weakBelow Nobody is below 1, so nobody is weak, on a scale from 1 to 3. Use a score above 1 and up to 3.',
  ]);
});

test('weak over the highest score: everybody is', () => {
  expect(of(25, 3)).toEqual([
    '/bands/weakBelow Everybody is below 25, so everybody is weak, on a scale from 1 to 3. Use a score above 1 and up to 3.',
  ]);
});

test('strong from the lowest score, or from one that nobody reaches', () => {
  expect(of(2, 1)).toEqual([
    '/bands/strongFrom Everybody reaches 1, so everybody is strong, on a scale from 1 to 3. Use a score above 1 and up to 3.',
  ]);
  expect(of(2, 3.5)).toEqual([
    '/bands/strongFrom Nobody reaches 3.5, so nobody is strong, on a scale from 1 to 3. Use a score above 1 and up to 3.',
  ]);
});

test('averages fall between the steps, and so may thresholds', () => {
  expect(of(1.25, 2.75)).toEqual([]);
});

test('a scale that is out of order is the one mistake', () => {
  expect(
    found(bandsOnScale, rubric({ scale: { levels: levels(3, 2) }, bands: { weakBelow: 9, strongFrom: 9 } })),
  ).toEqual([]);
});
