import { describe, expect, test } from 'vitest';
import { activityAnchor } from '../../../../shared-schema/src/rules/writing/activity-anchor.ts';
import { competency, found, marked, rubric } from '../draft.ts';

const outcomes = [{ id: 'share', name: 'Share', unit: '%', kind: 'pipeline' as const }];
const draft = (text: string, fields = { outcomes }) =>
  rubric({
    ...fields,
    competencies: [
      competency({
        anchors: [
          { score: 1, text: 'Bakes.' },
          { score: 2, text },
        ],
      }),
    ],
  });

test.each([
  ['Makes 40 calls a week.', 'Makes 40 calls'],
  ['Holds at least 5 partner meetings a month.', 'Holds at least 5 partner meetings'],
  ['Sends twenty e-mails a day.', 'Sends twenty e-mails'],
])('%s', (text, counted) => {
  expect(found(activityAnchor, draft(text))).toEqual([
    `/competencies/0/anchors/1/text "${counted}" counts activity, and this rubric is measured on results. Write what came of it.`,
  ]);
});

describe('is more than activity', () => {
  test.each([
    'Holds 2 reviews a month that end in a signed list.',
    'Runs 3 sessions a quarter in which newcomers close a ticket.',
    'Holds the weekly deal review with 3 strategic partners.',
    'Turns 3 in 10 calls into an opportunity.',
    'Names 3 meetings of the last month.',
  ])('%s', (text) => {
    expect(found(activityAnchor, draft(text))).toEqual([]);
  });
});

test('a weak level may well be activity without a result', () => {
  const anchors = [
    { score: 1, text: 'Makes 40 calls a week.' },
    { score: 2, text: 'Bakes.' },
  ];
  expect(marked(activityAnchor, rubric({ outcomes, competencies: [competency({ anchors })] }))).toEqual([]);
});

test('a rubric without results to reach may count what it likes', () => {
  expect(found(activityAnchor, draft('Makes 40 calls a week.', { outcomes: [] }))).toEqual([]);
});
