import { expect, test } from 'vitest';
import { diagnosisImpossible } from '../../../../shared-schema/src/rules/meaning/diagnosis-impossible.ts';
import { found, marked, rubric } from '../draft.ts';

const draft = (strong: string[], weak: string[]) =>
  rubric({ diagnoses: [{ id: 'd', when: { strong, weak }, finding: 'f', action: 'a' }] });

test('an id in both lists', () => {
  expect(found(diagnosisImpossible, draft(['a', 'b'], ['c', 'b']))).toEqual([
    '/diagnoses/0/when/weak/1 "b" has to be strong and weak here, so this never holds. Take it out of one of the lists.',
  ]);
  expect([...diagnosisImpossible.check(draft(['a', 'b'], ['c', 'b']))][0]?.related?.[0]?.path).toEqual([
    'diagnoses',
    0,
    'when',
    'strong',
    1,
  ]);
});

test('an id that stands twice is reported once here', () => {
  expect(marked(diagnosisImpossible, draft(['a'], ['a', 'a']))).toEqual(['/diagnoses/0/when/weak/0']);
});

test('one list alone is possible', () => {
  expect(
    found(diagnosisImpossible, rubric({ diagnoses: [{ id: 'd', when: { weak: ['a'] }, finding: 'f', action: 'a' }] })),
  ).toEqual([]);
});
