import { putVerdicts } from '@rubric-kit/sheets-addon/layout/rubric/verdicts.ts';
import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import { expect, test } from 'vitest';
import { contentOf, tiny } from '../tiny.ts';

const verdict = (weakAtLeast: number, name: string) => ({ weakAtLeast, verdict: name, finding: 'f', action: 'a' });

test('verdicts rise by their number, and of equal ones the first of the rubric is the last of the table', () => {
  const grid = tabGrid();
  const verdicts = [verdict(2, 'Two'), verdict(0, 'None'), verdict(2, 'Two again')];
  const { end, places } = putVerdicts(grid, 4, { rubric: { ...tiny, team: { verdicts } }, tab: 'Rubric' });
  // MATCH takes the last of equal numbers, the core the first of equal verdicts.
  expect(
    grid
      .rows()
      .slice(6)
      .map((cells) => contentOf(cells[0] ?? null)),
  ).toEqual(['None', 'Two again', 'Two']);
  expect(places).toEqual({
    counts: 'Rubric!$C$7:$C$9',
    verdicts: 'Rubric!$A$7:$A$9',
    findings: 'Rubric!$B$7:$B$9',
    actions: 'Rubric!$F$7:$F$9',
  });
  expect(end).toBe(9);
});

test('a rubric without a team takes no room', () => {
  const { team: _, ...rubric } = tiny;
  expect(putVerdicts(tabGrid(), 4, { rubric, tab: 'Rubric' })).toEqual({ end: 3, places: null });
});
