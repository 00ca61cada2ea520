import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import { locateShown } from '@rubric-kit/sheets-addon/layout/shown.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longSheet, personTabs, wideSheet } from './odd-sheets.ts';
import { differences } from './shown-numbers.ts';
import { planOf, requestOf, scoresTab, shownIn, tiny, tinyRows } from './tiny.ts';

test('every cell that shows a number or word of somebody can be found', () => {
  const shown = locateShown(planOf(tiny, scoresTab(tinyRows)));
  const found = shown.find(({ shows }) => shows.person === 'Ana' && shows.measure === 'weighted');
  // The first person's row is the seventh of the People tab; Person, Team and Role stand before the weighted score.
  expect(found).toEqual({
    key: 'people',
    row: 6,
    column: 3,
    shows: { subject: 'person', person: 'Ana', team: 'North', measure: 'weighted' },
    cell: expect.objectContaining({ value: 2.1 }),
  });
  // 3 people: score, gap and trend of 2 competencies, and 6 more; 2 teams: 5 numbers of 2 competencies, and 7 more.
  expect(shown).toHaveLength(3 * (3 * 2 + 6) + 2 * (5 * 2 + 7));
});

test('the values beside the formulas are those of the core, whatever the sheet', () => {
  fc.assert(
    fc.property(fc.oneof(wideSheet(tiny), longSheet(tiny), personTabs(tiny)), (tabs) => {
      const request = requestOf(tiny, ...tabs.map(({ name, rows }) => scoresTab(rows, name)));
      const result = score(tiny, request.scorecard.ratings);
      const plan = planApply(request);
      const value = ({ cell }: Parameters<Parameters<typeof differences>[3]>[0]) => shownIn(cell) as string | number;
      expect(differences(plan, result, tiny, value)).toEqual([]);
      expect(locateShown(plan)).toHaveLength(result.people.length * 12 + result.teams.length * 17);
    }),
    { numRuns: 40 },
  );
});
