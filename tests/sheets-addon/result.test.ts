import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { resultDocument } from '@rubric-kit/sheets-addon/result.ts';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from '../shared-schema/score/sample.ts';

const scorecard = {
  invalid: [
    { tab: 't', cell: { row: 6, column: 3 }, address: 'Scores!D7', value: '<b>', reason: 'is not a score; use 1 or 2' },
  ],
  notices: [{ address: 'Scores!A2', message: 'Ann is rated again.' }],
};

describe('the document of one period', () => {
  // Ann 2.5, 3.5, 1; Bo 3, not observed, 2. Targets 3, 3, 2.5; weights 50, 30, 20; floors 2, none, 1.5.
  const all = [
    ...ratings({ person: 'Ann', period: '2025-Q4' }, [2, undefined, 1]),
    ...ratings({ person: 'Ann' }, [2.5, 3.5, 1]),
    ...ratings({ person: 'Bo', profile: 'farmer' }, [3, null, 2]),
  ];
  const document = resultDocument({ rubric, digest: 'ab12', result: score(rubric, all), scorecard });

  test('is exactly this', () => {
    expect(document).toEqual({
      rubric: { id: 'seller', version: '1.0.0', digest: 'ab12' },
      period: '2026-Q1',
      periods: ['2025-Q4', '2026-Q1'],
      people: [
        {
          person: 'Ann',
          team: 'North',
          period: '2026-Q1',
          profile: null,
          scores: { hunting: 2.5, pipeline: 3.5, selling: 1 },
          raters: { hunting: 1, pipeline: 1, selling: 1 },
          // (125 + 105 + 20) / 100
          weighted: 2.5,
          complete: true,
          gaps: { hunting: -0.5, pipeline: 0.5, selling: -1.5 },
          belowFloor: ['selling'],
          bands: { hunting: 'developing', pipeline: 'strong', selling: 'weak' },
          diagnoses: [],
          next: [
            { competency: 'selling', action: 'Join the stand-up', belowFloor: true },
            { competency: 'hunting', action: 'Shadow a hunt', reviewAfterDays: 60, belowFloor: false },
          ],
          trend: { hunting: 0.5, pipeline: null, selling: 0 },
        },
        {
          person: 'Bo',
          team: 'North',
          period: '2026-Q1',
          profile: 'farmer',
          scores: { hunting: 3, pipeline: null, selling: 2 },
          raters: { hunting: 1, pipeline: 0, selling: 1 },
          // The farmer's weights are 20 and 20: (60 + 40) / 40
          weighted: 2.5,
          complete: false,
          gaps: { hunting: 1, pipeline: null, selling: -0.5 },
          belowFloor: [],
          bands: { hunting: 'developing', selling: 'weak' },
          diagnoses: [],
          next: [{ competency: 'selling', action: 'Join the stand-up', belowFloor: false }],
          trend: { hunting: null, pipeline: null, selling: null },
        },
      ],
      teams: [
        {
          team: 'North',
          period: '2026-Q1',
          n: 2,
          averages: {
            // 2.5 and 3: squares 0.0625 + 0.0625 = 0.125, its root. 1 and 2: 0.25 + 0.25 = 0.5, its root.
            hunting: { mean: 2.75, n: 2, sd: Math.sqrt(0.125), lowN: false },
            pipeline: { mean: 3.5, n: 1, sd: null, lowN: true },
            selling: { mean: 1.5, n: 2, sd: Math.SQRT1_2, lowN: false },
          },
          gaps: { hunting: -0.25, pipeline: 0.5, selling: -1 },
          weak: ['selling'],
          verdict: 'One gap',
          trend: { hunting: 0.75, pipeline: null, selling: 0.5 },
        },
      ],
      invalid: [{ cell: 'Scores!D7', value: '<b>', reason: 'is not a score; use 1 or 2' }],
      notices: [{ cell: 'Scores!A2', message: 'Ann is rated again.' }],
    });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

test('ids that every object has are keys like others', () => {
  const odd = ['__proto__', 'constructor', 'hunting'];
  const competencies = rubric.competencies.map((competency, index) => ({ ...competency, id: odd[index] ?? '' }));
  const hostile: Rubric = { ...rubric, competencies };
  const all = ratings({ person: 'Ann' }, [1, 2, 3]).map((rating, index) => ({
    ...rating,
    competency: odd[index] ?? '',
  }));
  const { people, teams } = resultDocument({ rubric: hostile, digest: '', result: score(hostile, all), scorecard });
  expect(Object.entries(people[0]?.scores ?? {})).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
    ['hunting', 3],
  ]);
  expect(Object.keys(teams[0]?.averages ?? {})).toEqual(odd);
  expect(JSON.stringify(people[0]?.scores)).toBe('{"__proto__":1,"constructor":2,"hunting":3}');
  expect(Object.getPrototypeOf(people[0]?.scores)).toBe(Object.prototype);
});
