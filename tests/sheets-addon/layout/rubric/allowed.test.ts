import { exact, putAllowed } from '@rubric-kit/sheets-addon/layout/rubric/allowed.ts';
import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import { expect, test } from 'vitest';
import { contentOf, tiny } from '../tiny.ts';

test('the scores stand one under the other, and the token under them', () => {
  const grid = tabGrid();
  const scale = {
    levels: [
      { score: 0, label: 'Low' },
      { score: 1, label: 'High' },
    ],
    step: 0.5 as const,
    notObserved: '=x',
  };
  const { places } = putAllowed(grid, 0, { rubric: { ...tiny, scale }, tab: 'Rubric' });
  expect(
    grid
      .rows()
      .slice(1)
      .map(([cell]) => contentOf(cell ?? null)),
  ).toEqual([0, 0.5, 1, '=x']);
  expect(places).toEqual({ scores: 'Rubric!$A$2:$A$4', all: { top: 1, bottom: 4, left: 0, right: 0 } });
});

test('scores are without rounding errors', () => {
  expect([exact(0.1 + 0.2), exact(1.1 + 2 * 0.5), exact(3)]).toEqual([0.3, 2.1, 3]);
});
