import { putRoles } from '@rubric-kit/sheets-addon/layout/rubric/roles.ts';
import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import { expect, test } from 'vitest';
import { contentOf, tiny } from '../tiny.ts';

const own = [
  { name: 'N1', weight: 'W1', target: 'T1', floor: 'F1' },
  { name: 'N2', weight: 'W2', target: 'T2', floor: null },
];

test('a neighbouring role has its own weights and targets, and the floors of the rubric', () => {
  const grid = tabGrid();
  const profiles = [{ id: 'lead', name: 'Lead', weights: { alpha: 10, beta: 90 }, targets: { beta: 4 } }];
  const { places } = putRoles(grid, 0, { rubric: { ...tiny, profiles }, tab: 'Rubric' }, own);
  expect(
    grid
      .rows()
      .slice(2)
      .map((cells) => cells.map(contentOf)),
  ).toEqual([
    ['Alpha', null, 10, 3],
    ['Beta', null, 90, 4],
  ]);
  expect(places[0]).toEqual({ name: '', competencies: own });
  expect(places[1]).toEqual({
    name: 'Rubric!$A$2',
    competencies: [
      { name: 'N1', weight: 'Rubric!$C$3', target: 'Rubric!$D$3', floor: 'F1' },
      { name: 'N2', weight: 'Rubric!$C$4', target: 'Rubric!$D$4', floor: null },
    ],
  });
});

test('an id such as constructor finds no number of its own', () => {
  const grid = tabGrid();
  const competencies = tiny.competencies.map((competency) => ({ ...competency, id: 'constructor' }));
  const profiles = [{ id: 'lead', name: 'Lead', targets: {} }];
  putRoles(grid, 0, { rubric: { ...tiny, competencies, profiles }, tab: 'Rubric' }, own);
  expect(grid.rows()[2]?.map(contentOf)).toEqual(['Alpha', null, 60, 3]);
});
