import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import { describe, expect, test } from 'vitest';
import { moved } from '../../../extension/src/preview/moved.ts';

const rating = (rater: string, competency: string, score: number | null): Rating => ({
  person: 'Ada',
  team: 'North',
  period: 'Q1',
  rater,
  competency,
  score,
});
const place = { person: 'Ada', team: 'North', period: 'Q1', competency: 'planning' };

describe('a moved score', () => {
  test('takes the place of all raters', () => {
    const before = [rating('Kim', 'planning', 2), rating('Lee', 'planning', 4), rating('Kim', 'safety', 3)];
    expect(moved(before, place, 5)).toEqual([rating('Kim', 'planning', 5), rating('Kim', 'safety', 3)]);
  });

  test('leaves other people, teams and periods alone', () => {
    const others = [
      { ...rating('Kim', 'planning', 2), person: 'Ben' },
      { ...rating('Kim', 'planning', 2), team: 'South' },
      { ...rating('Kim', 'planning', 2), period: 'Q2' },
    ];
    expect(moved([...others, rating('Kim', 'planning', 1)], place, null)).toEqual([
      ...others,
      rating('Kim', 'planning', null),
    ]);
  });

  test('is added where nobody rated, with the profile of the person', () => {
    const before = [{ ...rating('Kim', 'safety', 3), profile: 'channel' }];
    expect(moved(before, place, 2)).toEqual([...before, { ...rating('Kim', 'planning', 2), profile: 'channel' }]);
  });
});
