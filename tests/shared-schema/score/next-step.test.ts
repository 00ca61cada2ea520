import type { Profile, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { nextSteps } from '@rubric-kit/shared-schema/score/next-step.ts';
import { describe, expect, test } from 'vitest';
import { rubric } from './sample.ts';

const stepsOf = (scores: readonly (number | null)[], profile?: Profile, using: Rubric = rubric) =>
  nextSteps(using, new Map(using.competencies.map(({ id }, index) => [id, scores[index] ?? null])), profile);

const order = (scores: readonly (number | null)[], profile?: Profile, using?: Rubric) =>
  stepsOf(scores, profile, using).map((step) => step.competency);

describe('the order of next steps', () => {
  test('weight x shortfall, the largest first', () => {
    // hunting 50 x 0.5 = 25, pipeline 30 x 1 = 30, selling 20 x 0.5 = 10
    expect(order([2.5, 2, 2])).toEqual(['pipeline', 'hunting', 'selling']);
  });

  test('floor breaches come first', () => {
    // selling under 1.5: 20 x 1.5 = 30; hunting 50 x 1 = 50 is larger but on its floor of 2.
    expect(order([2, 3, 1])).toEqual(['selling', 'hunting']);
    // Both under the floor: hunting 50 x 2 = 100, selling 20 x 1.5 = 30; then pipeline 30 x 2 = 60.
    expect(order([1, 1, 1])).toEqual(['hunting', 'selling', 'pipeline']);
    expect(stepsOf([1, 1, 1]).map((step) => step.belowFloor)).toEqual([true, true, false]);
  });

  test('ties stand in the order of the rubric', () => {
    // hunting 50 x 0.6 = 30, pipeline 30 x 1 = 30
    expect(order([2.4, 2, 3])).toEqual(['hunting', 'pipeline']);
    // A tie of thirds that doubles do not show: 50 x (3 - 7/3) = 100/3, 30 x (3 - 17/9) = 100/3.
    expect(50 * (3 - 7 / 3)).not.toBe(30 * (3 - 17 / 9));
    expect(order([7 / 3, 17 / 9, 3])).toEqual(['hunting', 'pipeline']);
  });

  test('no gap, no step; what nobody observed has none either', () => {
    expect(order([3, 3.5, 2.5])).toEqual([]);
    expect(order([null, null, null])).toEqual([]);
  });

  test("a profile's targets and weights decide", () => {
    const [farmer] = rubric.profiles ?? [];
    // hunting's target is 2 here, pipeline 60 x 0.5 = 30, selling 20 x 1 = 20
    expect(order([2.5, 2.5, 1.5], farmer)).toEqual(['pipeline', 'selling']);
  });

  test('a floor over the target is still a floor', () => {
    const high = {
      ...rubric,
      competencies: rubric.competencies.map((c) => (c.id === 'selling' ? { ...c, floor: 4 } : c)),
    };
    expect(order([3, 2, 3], undefined, high)).toEqual(['selling', 'pipeline']);
  });
});

describe('what a step says', () => {
  test('the coaching step with the lowest `below` over the score, wherever it stands in the list', () => {
    expect(stepsOf([2, 3, 3])).toEqual([
      {
        competency: 'hunting',
        action: 'Decide on the seat',
        practice: 'One cold call a day',
        reviewAfterDays: 30,
        belowFloor: false,
        nextAnchor: { score: 3, text: 'Hunts at level 3' },
      },
    ]);
    // 2.5 is not below 2.5.
    expect(stepsOf([2.5, 3, 3])[0]).toEqual({
      competency: 'hunting',
      action: 'Shadow a hunt',
      reviewAfterDays: 60,
      belowFloor: false,
      nextAnchor: { score: 3, text: 'Hunts at level 3' },
    });
  });

  test('where no coaching step applies, a sentence stands in', () => {
    // Pipeline has coaching below 2 only.
    expect(stepsOf([3, 2.5, 3])[0]?.action).toBe(
      'Agree on one piece of work that shows the next level of Pipeline, and look at the evidence together.',
    );
    const hire = { ...rubric, competencies: rubric.competencies.map(({ coaching: _, ...rest }) => rest) };
    expect(stepsOf([2, 3, 3], undefined, hire)[0]?.action).toBe(
      'Coaching seldom closes a gap in Hunting: decide whether the seat fits, and test for it in the next interview.',
    );
  });
});
