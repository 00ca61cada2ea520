import { comparePeriods, readPeriod } from '@rubric-kit/shared-schema/score/period.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('spellings of one period', () => {
  test.each([
    ['2026-Q1', 'Q1 2026'],
    ['2026-Q1', '2026Q1'],
    ['2026-Q1', '1Q26'],
    ['2026-Q1', "Q1 '26"],
    ['2026-Q1', ' q1/2026 '],
    ['2026 H1', 'H1 2026'],
    ['2026-03', 'Mar 2026'],
    ['2026-03', 'March 2026'],
    ['2026-03', '03/2026'],
    ['2026-03', 'Mar-26'],
    ['2026-09', 'Sept 2026'],
    ['2026-03-31', '31 March 2026'],
    ['2026-03-31', 'Mar 31, 2026'],
    ['2026-03-31', '31.03.2026'],
    ['2026-03-31', '03/31/2026'],
    ['FY26', 'FY 2026'],
    ['FY26', '2026'],
    ['FY26 Q3', '2026-Q3'],
    ['2026-W12', 'W12 2026'],
    ['W12', 'Week 12'],
    ['Q1', 'quarter 1'],
    ['Cycle 1', ' cycle  1'],
  ])('%s is %s', (a, b) => {
    expect(comparePeriods(a, b)).toBe(0);
    expect(comparePeriods(b, a)).toBe(0);
  });
});

describe('earlier to later', () => {
  test.each([
    ['2025-Q4', '2026-Q1'],
    ['Q4 2025', 'Q1 2026'],
    ['2026-Q2', '2026-Q3'],
    ['2026 H1', '2026 H2'],
    ['2026-02', '2026-11'],
    ['Nov 2025', 'Feb 2026'],
    ['Feb 2026', 'Nov 2026'],
    ['2026-03-09', '2026-03-10'],
    ['FY25', 'FY26'],
    ['W9', 'W12'],
    ['2025-W52', '2026-W1'],
    ['Cycle 2', 'Cycle 10'],
    ['Spring', 'Summer'],
    ['', 'Pilot'],
    ['', '2026-Q1'],
    ['Pilot', '2026-Q1'],
    ['Q1', '2025-Q4'],
    ['2026-03', '2026-Q1'],
    ['2026-Q2', '2026-H1'],
    ['2026-Q4', 'FY26'],
    ['2026-Q1', '2026-04'],
    ['2025-12-31', '2026-W1'],
  ])('%j before %j', (a, b) => {
    expect(comparePeriods(a, b)).toBeLessThan(0);
    expect(comparePeriods(b, a)).toBeGreaterThan(0);
  });
});

describe('what is not understood', () => {
  test.each([
    '',
    'Pilot',
    'Q5',
    'Q0 2026',
    'H3',
    '2026-13',
    '2026-02-31',
    '03/04/2026',
    'Q1 Q2',
    '26',
    '2026-Q1 review',
    'W54',
    '12',
    'constructor',
  ])('%j', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  test('a month alone has no year, and a number alone is no month', () => {
    expect(readPeriod('Mar')).toEqual({ unit: 'month', start: 61, end: 91 });
    expect(readPeriod('3')).toBeUndefined();
  });

  test('days count in a leap year, so that no order is lost', () => {
    expect(readPeriod('2025-02-28')).toEqual({ unit: 'day', year: 2025, start: 59, end: 59 });
    expect(readPeriod('2025-03-01')).toEqual({ unit: 'day', year: 2025, start: 61, end: 61 });
    expect(readPeriod('2026-Q1')).toEqual({ unit: 'quarter', year: 2026, start: 1, end: 91 });
  });
});

test('a total order: sorting gives the same, whatever the order before', () => {
  const year = fc.integer({ min: 2024, max: 2027 });
  const period = fc.oneof(
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 53 }).map((w) => `W${w}`),
    year.map(String),
    fc.constantFrom('', 'Pilot', 'Cycle 2', 'Cycle 10', 'cycle 02', 'H1 2026', 'Q1', 'May 2026', '10', '9', '9a', 'a9'),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(period, period, period, (a, b, c) => {
      expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
      const [x = '', y = '', z = ''] = [a, b, c].sort(comparePeriods);
      expect(comparePeriods(x, z)).toBeLessThanOrEqual(0);
      if (comparePeriods(x, y) === 0 && comparePeriods(y, z) === 0) expect(comparePeriods(x, z)).toBe(0);
    }),
    { numRuns: 3000 },
  );
});
