import { cellReader } from '@rubric-kit/sheets-addon/google/cell-value.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { utilities } from '../../../sheets-addon/simulator/utilities.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is made of a moment that `getValues` gives, in a spreadsheet of a time zone. */
function read(moment: string, timeZone: string): unknown {
  vi.stubGlobal('Utilities', utilities());
  const spreadsheet = { getSpreadsheetTimeZone: () => timeZone } as GoogleAppsScript.Spreadsheet.Spreadsheet;
  return cellReader(spreadsheet)(new Date(moment));
}

describe('a date', () => {
  test('is the day where the spreadsheet is', () => {
    // 22:00 in Greenwich is midnight in Berlin, which has two hours more in summer.
    expect(read('2026-03-30T22:00:00Z', 'Europe/Berlin')).toEqual(new Date(Date.UTC(2026, 2, 31)));
    expect(read('2026-03-30T22:00:00Z', 'Etc/GMT')).toEqual(new Date(Date.UTC(2026, 2, 30)));
  });

  test('of the calendar’s first year is the number that formulas read: a score in a cell with a date’s format', () => {
    // Day 0 is 30 December 1899: 2 is 1 January 1900, 2.5 its noon. Berlin has been an hour ahead since 1893.
    expect(read('1900-01-01T00:00:00Z', 'Etc/GMT')).toBe(2);
    expect(read('1900-01-01T11:00:00Z', 'Europe/Berlin')).toBe(2.5);
    expect(read('1900-12-31T00:00:00Z', 'Etc/GMT')).toBe(366);
    expect(read('1901-01-01T00:00:00Z', 'Etc/GMT')).toEqual(new Date(Date.UTC(1901, 0, 1)));
  });
});
