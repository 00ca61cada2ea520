import { planSetUp } from '@rubric-kit/sheets-addon/layout/set-up.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { expect, test } from 'vitest';
import { cellIn, contentOf, planOf, scoresTab, shownIn, tabIn, tiny } from './tiny.ts';

const people = [
  { person: ' Ana  Lee ', team: 'North' },
  { person: '', team: 'South' },
  { person: '=Bo', team: '' },
];
const plan = planSetUp({ rubric: tiny, people, period: ' 2026-Q3 ' });
const tab = tabIn(plan, 'scorecard');

test('the plan is one tab, and nothing on others', () => {
  expect(plan.tabs.map(({ key, name }) => [key, name])).toEqual([['scorecard', 'Scorecard']]);
  expect(plan.additions).toEqual([]);
});

test('a name that is taken is left to the manager', () => {
  const snapshot = { tabs: [{ ...scoresTab([], 'Scorecard'), made: 'scorecard' }] };
  expect(planSetUp({ rubric: tiny, people, period: '', snapshot }).tabs[0]?.name).toBe('Scorecard (Rubric Kit)');
});

test('people stand as text, tidied, with the period; those without a name are left out', () => {
  expect(tab.rows.slice(2, 6).map((cells) => cells.slice(0, 4).map(contentOf))).toEqual([
    ['Person', 'Team', 'Period', 'Rater'],
    ['Ana Lee', 'North', '2026-Q3', null],
    ['=Bo', null, '2026-Q3', null],
    [null, null, null, null],
  ]);
  expect(cellIn(tab, 'A5')).toEqual({ text: '=Bo', look: 'text' });
});

test('the tab is a scorecard that is read like any other', () => {
  const rows = tab.rows.map((cells) => cells.map(shownIn));
  const scored = rows.map((cells, row) => (row === 3 ? [...cells.slice(0, 5), 3, 2] : cells));
  const made = { ...scoresTab(scored as never, 'Scorecard'), made: 'scorecard' };
  const { mapping } = detectMapping({ tabs: [made] }, tiny);
  expect(mapping.tables).toEqual([
    {
      shape: 'wide',
      tab: 'id of Scorecard',
      headerRow: 2,
      columns: { person: 0, team: 1, period: 2, rater: 3, profile: 4 },
      competencies: new Map([
        ['alpha', { score: 5 }],
        ['beta', { score: 6 }],
      ]),
    },
  ]);
  const { ratings, invalid } = readScorecard({ tabs: [made] }, mapping, tiny);
  expect(ratings.map(({ person, period, competency, score }) => [person, period, competency, score])).toEqual([
    ['Ana Lee', '2026-Q3', 'alpha', 3],
    ['Ana Lee', '2026-Q3', 'beta', 2],
  ]);
  expect(invalid).toEqual([]);
  expect(shownIn(cellIn(tabIn(planOf(tiny, made), 'people'), 'A7'))).toBe('Ana Lee');
});
