import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny } from '../tiny.ts';

const periodsOf = (...rows: readonly (readonly [CellValue, number | null])[]) =>
  sceneOf(
    tiny,
    scoresTab([['Name', 'Period', 'Alpha', 'Beta'], ...rows.map(([period, score]) => ['Ana', period, score, score])]),
  ).periods;

describe('periods', () => {
  test('are in the order of time, and known by every spelling', () => {
    const periods = periodsOf([2026, 1], ['2025', 2], [' FY25  Q1 ', 3], [null, 1]);
    expect(periods.list).toEqual([
      { label: '', since: 1 },
      { label: 'FY25 Q1', since: 2 },
      { label: '2025', since: 3 },
      { label: '2026', since: 4 },
    ]);
    expect([...periods.spellings]).toEqual([
      ['.2026', 4],
      ['.2025', 3],
      ['.fy25 q1', 2],
      ['.', 1],
      ['.(no period)', 1],
    ]);
  });

  test('that are dates are known by their day in either calendar, and as they are shown', () => {
    expect([...periodsOf([new Date(Date.UTC(2026, 2, 31)), 1]).spellings]).toEqual([
      ['.46112', 1],
      ['.2026-03-31', 1],
      ['.44650', 1],
    ]);
  });

  test('that are the same in time are not before each other', () => {
    expect(periodsOf(['Q1 2026', 1], ['2026-Q1', 2]).list).toEqual([
      { label: '2026-Q1', since: 1 },
      { label: 'Q1 2026', since: 1 },
    ]);
  });

  test('that nobody is scored in are listed when they are dated', () => {
    expect(periodsOf(['2026-Q1', 1], ['2026-Q2', null], ['see below', null]).list.map(({ label }) => label)).toEqual([
      '2026-Q1',
      '2026-Q2',
    ]);
  });
});
