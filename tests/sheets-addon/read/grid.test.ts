import { gridOf } from '@rubric-kit/sheets-addon/read/grid.ts';
import { expect, test } from 'vitest';
import { range, tab } from './sample.ts';

test('a cell under a merge shows the top left, and holds nothing', () => {
  const grid = gridOf(tab('x', [['a', 'b'], ['c'], [null, 'd']], { merged: [range('A2:A3'), range('C1:E2')] }));
  expect(grid.at(2, 0)).toBeNull();
  expect(grid.shown(2, 0)).toBe('c');
  expect(grid.shown(3, 0)).toBeNull();
  expect(grid.shown(1, 1)).toBeNull();
  expect(grid.mergeAt(1, 3)).toEqual(range('C1:E2'));
  expect(grid.mergeAt(2, 3)).toBeUndefined();
});

test('every one of many merges in a column is found', () => {
  const rows = Array.from({ length: 300 }, (_, row) => [row % 3 === 0 ? `p${row}` : null]);
  const merged = Array.from({ length: 100 }, (_, index) => ({
    top: index * 3,
    left: 0,
    bottom: index * 3 + 1,
    right: 0,
  }));
  const grid = gridOf(tab('x', rows, { merged: merged.reverse() }));
  for (let row = 0; row < 300; row++) {
    expect(grid.shown(row, 0)).toBe(row % 3 === 2 ? null : `p${row - (row % 3)}`);
  }
});

test('a merge over a whole sheet costs no more than one over two cells', () => {
  const grid = gridOf(tab('x', [['Title']], { merged: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] }));
  expect(grid.shown(1_000_000, 16_000)).toBe('Title');
});
