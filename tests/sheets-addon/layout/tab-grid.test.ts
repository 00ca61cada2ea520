import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import { expect, test } from 'vitest';

test('cells can be put anywhere, and are read row by row', () => {
  const grid = tabGrid();
  grid.put(1, 2, { number: 1 });
  grid.putRow(0, 1, [{ text: 'a' }, null, { text: 'b' }]);
  grid.put(1, 2, { number: 2 });
  expect(grid.rows()).toEqual([
    [null, { text: 'a' }, null, { text: 'b' }],
    [null, null, { number: 2 }],
  ]);
});
