import { expect, test } from 'vitest';
import { coachingShortOfTarget } from '../../../../shared-schema/src/rules/meaning/coaching-short-of-target.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (target: number, below: (number | undefined)[], develop: 'coach' | 'hire' = 'coach') =>
  found(
    coachingShortOfTarget,
    rubric({
      competencies: [
        competency({ target, develop, coaching: below.map((score) => ({ below: score, action: 'Bake.' })) }),
      ],
    }),
  );

test('the highest step ends below the target', () => {
  expect(of(3, [2.5, 2])).toEqual([
    '/competencies/0/coaching A score from 2.5 up to the target 3 has no coaching step. Add one with "below" 3.',
  ]);
});

test('a step at the target or above it covers every gap', () => {
  expect(of(2, [2])).toEqual([]);
  expect(of(2, [1.5, 3])).toEqual([]);
});

test('where a gap is a matter of who is in the seat, nothing has to be covered', () => {
  expect(of(3, [2], 'hire')).toEqual([]);
});

test('steps and targets with a problem of their own are not compared', () => {
  expect(of(9, [2])).toEqual([]);
  expect(of(3, [2, undefined])).toEqual([]);
  expect(of(3, [1])).toEqual([]);
  expect(of(3, [2, 2])).toEqual([]);
  expect(of(3, [])).toEqual([]);
});
