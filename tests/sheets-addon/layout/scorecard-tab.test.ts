import { planScorecardTab } from '@rubric-kit/sheets-addon/layout/scorecard-tab.ts';
import { expect, test } from 'vitest';
import { cellIn, contentOf, tiny } from './tiny.ts';

const tab = planScorecardTab(tiny, [{ person: 'Ana', team: 'North' }], 'P1', 'Scorecard');

test('headings stand over everybody, with the level texts as notes', () => {
  expect(tab.rows[2]?.map(contentOf)).toEqual([
    'Person',
    'Team',
    'Period',
    'Rater',
    'Role',
    'Alpha',
    'Beta',
    'Comments',
  ]);
  expect(cellIn(tab, 'F3')).toMatchObject({ note: expect.stringMatching(/^Rubric Kit: Alpha\n/) });
  expect([tab.frozenRows, tab.frozenColumns, tab.widths.length]).toEqual([3, 1, 8]);
});

test('scores and roles are chosen from lists, in spare rows too', () => {
  const rows = { top: 3, bottom: 33 };
  expect(tab.dropdowns).toEqual([
    {
      range: { ...rows, left: 5, right: 5 },
      values: [1, 2, 3, 4, 'N/O'],
      help: 'Rubric Kit: 1, 2, 3 or 4, or N/O where you saw nothing.',
    },
    expect.objectContaining({ range: { ...rows, left: 6, right: 6 } }),
    {
      range: { ...rows, left: 4, right: 4 },
      values: ['Tiny', 'Team lead'],
      help: 'Rubric Kit: leave it empty, or choose the role whose targets and weights hold.',
    },
  ]);
});

test('scores are marked from the first one on', () => {
  expect(tab.formats.map(({ look }) => look)).toEqual([
    'invalid',
    'not-observed',
    'below-floor',
    'weak',
    'short-of-target',
    'strong',
    'invalid',
    'not-observed',
    'weak',
    'short-of-target',
    'strong',
  ]);
  expect(tab.formats[2]?.formula).toBe('=AND(N("Rubric Kit")=0,ISNUMBER(F4),F4<2)');
});

test('a rubric of one role asks for none', () => {
  const plain = planScorecardTab({ ...tiny, profiles: [] }, [], '', 'Scorecard');
  expect(plain.rows[2]?.map(contentOf)).toEqual(['Person', 'Team', 'Period', 'Rater', 'Alpha', 'Beta', 'Comments']);
});
