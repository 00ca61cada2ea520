import { expect, test } from 'vitest';
import { bandsInOrder } from '../../../../shared-schema/src/rules/meaning/bands-in-order.ts';
import { found, rubric } from '../draft.ts';

const of = (weakBelow: number | undefined, strongFrom: number | undefined) =>
  found(bandsInOrder, rubric({ bands: { weakBelow, strongFrom } }));

test('the other way round', () => {
  expect(of(2.5, 2)).toEqual(['/bands/weakBelow "weakBelow" 2.5 is above "strongFrom" 2. Make it 2 or less.']);
});

test('one threshold for both leaves no middle, which is allowed', () => {
  expect(of(2, 2)).toEqual([]);
});

test('a threshold off the scale is out of order for that reason alone', () => {
  expect(of(25, 3)).toEqual([]);
  expect(of(2, 1)).toEqual([]);
});

test('one that cannot be read is not compared', () => {
  expect(of(3, undefined)).toEqual([]);
});
