import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import type { ReportInput } from '../../../sheets-addon/src/report/input.ts';

/** A rubric small enough to work out by hand: two competencies, a floor under the first. */
export const rubric: Rubric = {
  schemaVersion: 1,
  id: 'barista',
  version: '2.1.0',
  title: 'Barista',
  scale: {
    levels: [
      { score: 1, label: 'New' },
      { score: 2, label: 'Learning' },
      { score: 3, label: 'Solid' },
      { score: 4, label: 'Teaches' },
    ],
    step: 0.5,
  },
  bands: { weakBelow: 2, strongFrom: 3.5 },
  competencies: [
    {
      id: 'listening',
      name: 'Listening',
      weight: 60,
      target: 3,
      floor: 1.5,
      anchors: [
        { score: 1, text: 'Asks for the order 3 times.' },
        { score: 2, text: 'Asks for the order twice.' },
        { score: 3, text: 'Repeats the order once.' },
        { score: 4, text: 'Names the order before it is said.' },
      ],
      coaching: [
        { below: 3, action: 'Repeat each order aloud.', practice: 'Ten orders before noon.', reviewAfterDays: 14 },
      ],
    },
    {
      id: 'grinding',
      name: 'Grinding',
      weight: 40,
      target: 2.5,
      anchors: [
        { score: 1, text: 'Grinds by ear.' },
        { score: 2, text: 'Grinds by the scale.' },
        { score: 3, text: 'Grinds within 0.2 g.' },
        { score: 4, text: 'Sets the grinder for 3 others.' },
      ],
    },
  ],
  profiles: [{ id: 'roaster', name: 'Roaster', targets: { grinding: 4 } }],
  qualities: [
    { id: 'complete', name: 'Complete', when: { notWeak: ['listening', 'grinding'] } },
    { id: 'ground', name: 'Well ground', when: { strong: ['grinding'] } },
  ],
  diagnoses: [
    {
      id: 'fast-and-deaf',
      name: 'Fast and deaf',
      when: { strong: ['grinding'], weak: ['listening'] },
      finding: 'The coffee is good and it is not what was ordered.',
      action: 'Swap places with the till for a week.',
    },
  ],
  team: {
    minimumPeople: 2,
    verdicts: [
      { weakAtLeast: 0, verdict: 'Steady', finding: 'The queue moves.', action: 'Carry on.' },
      { weakAtLeast: 1, verdict: 'Shaky', finding: 'Cups come back.', action: 'Take the remedies in order.' },
    ],
    remedies: [
      { id: 'till', action: 'Put the best listener on the till.', why: 'It stops the loss today.' },
      { id: 'train', action: 'Train the rest.' },
    ],
  },
  rules: { 'vague-quantifier': 'off' },
};

const rating = (
  person: string,
  team: string,
  competency: string,
  points: number | null,
  rest: Partial<Rating> = {},
) => ({
  person,
  team,
  period: '2026-Q2',
  rater: 'Kim',
  competency,
  score: points,
  ...rest,
});

/**
 * By hand. Ann: listening 1, grinding 4; weighted (60 x 1 + 40 x 4) / 100 = 2.20. Bo: listening (2 + 3) / 2 = 2.50,
 * grinding not observed; weighted 2.50. Cy: 3.5 and 3; weighted (210 + 120) / 100 = 3.30; as a roaster, whose grinding
 * target is 4, Cy is 1 short of it. North, listening: mean (1 + 2.5) / 2 = 1.75, sd sqrt(2 x 0.75²) = 1.06, weak; grinding
 * has n = 1, under the minimum of 2. South has one person: no verdict. In Q1 Ann had 2 in listening: change -1.00.
 */
export const ratings: readonly Rating[] = [
  rating('Ann', 'North', 'listening', 2, { period: '2026-Q1' }),
  rating('Ann', 'North', 'listening', 1),
  rating('Ann', 'North', 'grinding', 4),
  rating('Bo', 'North', 'listening', 2),
  rating('Bo', 'North', 'listening', 3, { rater: 'Lee' }),
  rating('Bo', 'North', 'grinding', null),
  rating('Cy', 'South', 'listening', 3.5, { profile: 'roaster' }),
  rating('Cy', 'South', 'grinding', 3, { profile: 'roaster' }),
];

/** The sample as a report gets it, made at noon, local time, of 5 November 2026. */
export function sampleInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    rubric,
    digest: 'ab12'.repeat(16),
    result: score(rubric, ratings),
    scorecard: {
      invalid: [
        {
          tab: 'one',
          cell: { row: 6, column: 3 },
          address: 'Scores!D7',
          value: '3-4',
          reason: 'is not a score; use 1 to 4',
        },
      ],
      notices: [{ address: 'Scores!A3', message: 'Ann is rated twice.' }],
    },
    now: new Date(2026, 10, 5, 12),
    ...change,
  };
}

/** Markup as a person reads it: without tags, white space single. */
export const readable = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
