import { putDiagnoses } from '@rubric-kit/sheets-addon/layout/rubric/diagnoses.ts';
import { tabGrid } from '@rubric-kit/sheets-addon/layout/tab-grid.ts';
import { expect, test } from 'vitest';
import { contentOf, tiny } from '../tiny.ts';

test('an imbalance without a name has its finding, and says when it holds', () => {
  const grid = tabGrid();
  const diagnoses = [{ id: 'x', when: { weak: ['beta', 'gone'] }, finding: 'F', action: 'A' }];
  const { places } = putDiagnoses(grid, 0, { rubric: { ...tiny, diagnoses }, tab: 'Rubric' });
  expect(grid.rows()[2]?.map(contentOf)).toEqual(['', 'F', null, null, null, 'A', '▼ weak: Beta, gone']);
  expect(places).toEqual([{ name: null, finding: 'Rubric!$B$3', action: 'Rubric!$F$3' }]);
});
