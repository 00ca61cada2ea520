import { a1, a1Range, cellAddress, columnLetters, quotedTab } from '@rubric-kit/sheets-addon/read/address.ts';
import { expect, test } from 'vitest';
import { range } from './sample.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('cells and ranges', () => {
  expect(a1(6, 3)).toBe('D7');
  expect(a1Range(range('B4:F20'))).toBe('B4:F20');
  expect(a1Range(range('D7'))).toBe('D7');
});

test.each([
  ['Scores', 'Scores'],
  ['Scores_2', 'Scores_2'],
  ['Q2 scores', "'Q2 scores'"],
  ["Ann's", "'Ann''s'"],
  ['2026', "'2026'"],
  ['Q1', "'Q1'"],
  ['ABC1', "'ABC1'"],
  ['rc', "'rc'"],
  ['R1C1', "'R1C1'"],
  ['True', "'True'"],
  ['A!B', "'A!B'"],
  ['=SUM(A1)', "'=SUM(A1)'"],
  ['Scores-2026', "'Scores-2026'"],
  ['Müller', "'Müller'"],
])('the tab %j stands in a formula as %s', (name, quoted) => {
  expect(quotedTab(name)).toBe(quoted);
});

test('the address of a cell', () => {
  expect(cellAddress('Scores', 6, 3)).toBe('Scores!D7');
  expect(cellAddress('Q2 scores', 6, 3)).toBe("'Q2 scores'!D7");
  expect(cellAddress('', 6, 3)).toBe('D7');
});
