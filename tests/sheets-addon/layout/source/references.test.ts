import { tableRows } from '@rubric-kit/sheets-addon/layout/source/references.ts';
import { gridOf } from '@rubric-kit/sheets-addon/read/grid.ts';
import type { TableMapping } from '@rubric-kit/sheets-addon/read/mapping.ts';
import { expect, test } from 'vitest';
import { scoresTab } from '../tiny.ts';

const table: TableMapping = {
  shape: 'wide',
  tab: 'id of Scores',
  headerRow: 0,
  columns: { person: 0 },
  competencies: new Map([['alpha', { score: 1 }]]),
};
const merged = [{ top: 1, bottom: 2, left: 0, right: 0 }];
const rows = [
  ['Name', 'Alpha'],
  ['Ana', 1],
  [null, 2],
  [null, 3],
  [],
  ['far away in another column'],
  [null, null, 'x'],
];

test('a column with tall merges carries names down, but not into a blank cell of its own', () => {
  const reach = tableRows(gridOf(scoresTab(rows, 'Scores', merged)), table, { tables: [table] }, [0, 1]);
  const sources = [1, 2, 3, 20].map((row) => reach.source(row, 0));
  expect(sources.map((source) => source.kind === 'cell' && [source.value, source.carries])).toEqual([
    ['Ana', true],
    ['Ana', true],
    [null, false],
    [null, true],
  ]);
});

test('what stands in other columns makes no table longer', () => {
  const reach = tableRows(gridOf(scoresTab(rows)), table, { tables: [table] }, [1]);
  expect([reach.top, reach.bottom]).toEqual([0, 203]);
});
