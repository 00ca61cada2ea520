import {
  bandFormats,
  bandNumberFormat,
  gapFormats,
  lowNNumberFormat,
} from '@rubric-kit/sheets-addon/layout/band-format.ts';
import { expect, test } from 'vitest';
import { tiny } from './tiny.ts';

test('a number format knows both thresholds, less a rounding error', () => {
  expect(bandNumberFormat({ weakBelow: 2.5, strongFrom: 4 })).toBe(
    '[<2.4999999995]0.00" ▼";[>=3.9999999995]0.00" ▲";0.00',
  );
});

test('a threshold of 0 is written without an exponent', () => {
  expect(bandNumberFormat({ weakBelow: 0, strongFrom: 1 })).toContain('[<-0.0000000005]');
});

test('a small n has a word beside it', () => {
  expect(lowNNumberFormat(tiny)).toBe('[<2]0" low n";0');
});

test('with floors, every column has formats of its own', () => {
  const range = { top: 1, bottom: 5, left: 2, right: 3 };
  const formats = bandFormats(range, { weakBelow: 2, strongFrom: 3 }, [1.5, undefined]);
  expect(formats.map(({ range: { left, right }, look }) => [left, right, look])).toEqual([
    [2, 2, 'number-below-floor'],
    [2, 2, 'number-weak'],
    [2, 2, 'number-strong'],
    [2, 2, 'developing'],
    [3, 3, 'number-weak'],
    [3, 3, 'number-strong'],
    [3, 3, 'developing'],
  ]);
});

test('a gap of nothing is no gap', () => {
  expect(gapFormats({ top: 0, bottom: 0, left: 0, right: 0 })).toEqual([
    {
      range: { top: 0, bottom: 0, left: 0, right: 0 },
      formula: '=AND(ISNUMBER(A1),A1<-0.0000000005)',
      look: 'number-short',
    },
  ]);
});
