import { expect, test } from 'vitest';
import { coachingMissing } from '../../../../shared-schema/src/rules/meaning/coaching-missing.ts';
import { competency, found, rubric } from '../draft.ts';

const of = (fields: object) => {
  const { develop, ...rest } = competency();
  return found(coachingMissing, rubric({ competencies: [{ ...rest, ...fields }] }));
};

const missing = [
  '/competencies/0/id "Baking" can be coached and has no coaching step. Add one, or set "develop" to hire.',
];

test('what is said to be coachable, or nothing is said of', () => {
  expect(of({ develop: 'coach' })).toEqual(missing);
  expect(of({})).toEqual(missing);
  expect(of({ coaching: [] })).toEqual(missing);
});

test('a matter of who is in the seat needs none', () => {
  expect(of({ develop: 'hire' })).toEqual([]);
});

test('one step is enough', () => {
  expect(of({ coaching: [{ below: 2, action: 'Bake together.' }] })).toEqual([]);
});

test('what cannot be read is not missing', () => {
  expect(of({ coaching: undefined })).toEqual([]);
  expect(of({ develop: undefined })).toEqual([]);
  expect(of({ couch: undefined })).toEqual([]);
});
