import { expect, test } from 'vitest';
import { coachingDuplicate } from '../../../../shared-schema/src/rules/meaning/coaching-duplicate.ts';
import { called, found, rubric } from '../draft.ts';

const steps = (...below: (number | undefined)[]) => ({
  coaching: below.map((score) => ({ below: score, action: 'Bake.' })),
});

test('the second is marked', () => {
  expect(found(coachingDuplicate, rubric({ competencies: [called('a', steps(3, 2, 3))] }))).toEqual([
    '/competencies/0/coaching/2/below A coaching step below 3 exists already. Change the number, or make one step of the two.',
  ]);
});

test('two competencies may have the same', () => {
  expect(found(coachingDuplicate, rubric({ competencies: [called('a', steps(3)), called('b', steps(3))] }))).toEqual(
    [],
  );
});

test('numbers that cannot be read are not alike', () => {
  expect(found(coachingDuplicate, rubric({ competencies: [called('a', steps(undefined, undefined))] }))).toEqual([]);
});
