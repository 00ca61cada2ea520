import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, signed, twoDecimals } from '../../../sheets-addon/src/report/numbers.ts';

describe('twoDecimals', () => {
  // The doubles nearest to 2.675 and 1.005 lie a little under them; a spreadsheet shows 2.68 and 1.01 all the same.
  test.each([
    [3, '3.00'],
    [2.675, '2.68'],
    [1.005, '1.01'],
    [-1.125, '-1.13'],
    [2.124999, '2.12'],
    [10 / 3, '3.33'],
    [-0.004, '0.00'],
    [4.440892098500626e-16, '0.00'],
    [-0, '0.00'],
    [100, '100.00'],
  ])('%d is %s', (number, text) => {
    expect(twoDecimals(number)).toBe(text);
  });

  test('is never more than half a hundredth off', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (number) => {
        expect(Math.abs(Number(twoDecimals(number)) - number)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('signed', () => {
  test.each([
    [0.5, '+0.50'],
    [-1.25, '-1.25'],
    [0, '0.00'],
    [0.001, '0.00'],
    [-0.001, '0.00'],
  ])('%d is %s', (number, text) => {
    expect(signed(number)).toBe(text);
  });
});

test('counted says one and many', () => {
  expect([0, 1, 2].map((n) => counted(n, 'person', 'people'))).toEqual(['0 people', '1 person', '2 people']);
});
