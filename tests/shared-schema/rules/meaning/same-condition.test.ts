import { expect, test } from 'vitest';
import { sameCondition } from '../../../../shared-schema/src/rules/meaning/same-condition.ts';
import { found, marked, rubric } from '../draft.ts';

const diagnoses = (...whens: object[]) =>
  rubric({ diagnoses: whens.map((when, index) => ({ id: `d${index}`, when, finding: 'f', action: 'a' })) });

test('the order of ids and lists, and repeats, make no difference', () => {
  expect(
    found(sameCondition, diagnoses({ strong: ['a', 'b'], weak: ['c'] }, { weak: ['c', 'c'], strong: ['b', 'a'] })),
  ).toEqual([
    '/diagnoses/1/when The diagnosis "d0" holds on the same condition. Change one of them, or make one of the two.',
  ]);
});

test('an empty list says nothing', () => {
  expect(marked(sameCondition, diagnoses({ weak: ['c'] }, { strong: [], weak: ['c'] }))).toEqual(['/diagnoses/1/when']);
});

test('strong and weak are different', () => {
  expect(found(sameCondition, diagnoses({ weak: ['c'] }, { strong: ['c'] }))).toEqual([]);
});

test('a part of a condition is another condition', () => {
  expect(found(sameCondition, diagnoses({ weak: ['a', 'b'] }, { weak: ['a'] }))).toEqual([]);
});

test('qualities are held against qualities', () => {
  const when = { strong: ['a'] };
  const draft = rubric({
    diagnoses: [{ id: 'd', when, finding: 'f', action: 'a' }],
    qualities: [
      { id: 'q', name: 'Q', when },
      { id: undefined, name: 'R', when },
    ],
  });
  expect(found(sameCondition, draft)).toEqual([
    '/qualities/1/when The quality "q" holds on the same condition. Change one of them, or make one of the two.',
  ]);
});

test('a diagnosis that was pasted with its id is one mistake, of its id', () => {
  const diagnosis = { id: 'd', when: { weak: ['a'] }, finding: 'f', action: 'a' };
  expect(found(sameCondition, rubric({ diagnoses: [diagnosis, diagnosis] }))).toEqual([]);
});

test('what is empty or cannot be read is not compared', () => {
  expect(found(sameCondition, diagnoses({ strong: [] }, { weak: [] }))).toEqual([]);
  expect(found(sameCondition, diagnoses({ strong: ['a', undefined] }, { strong: ['a', undefined] }))).toEqual([]);
  expect(found(sameCondition, diagnoses({ strong: undefined, weak: ['a'] }, { weak: ['a'] }))).toEqual([]);
});
