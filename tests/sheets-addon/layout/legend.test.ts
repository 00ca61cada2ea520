import { bandLegend, lowNLegend } from '@rubric-kit/sheets-addon/layout/legend.ts';
import { expect, test } from 'vitest';
import { tiny } from './tiny.ts';

test('the marks are explained with the numbers of the rubric', () => {
  expect(bandLegend({ ...tiny, bands: { weakBelow: 2.5, strongFrom: 4 } })).toBe(
    '▼ weak: under 2.5   ·   ▲ strong: 4 or more   ·   no mark: developing',
  );
  expect(lowNLegend(tiny)).toBe('low n: fewer than 2 people have a score; takes no part in the verdict');
});
