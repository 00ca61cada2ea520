import { expect, test } from 'vitest';
import { repeatedReference } from '../../../../shared-schema/src/rules/meaning/repeated-reference.ts';
import { called, found, marked, rubric } from '../draft.ts';

test('the second is marked and the first related', () => {
  const draft = rubric({ diagnoses: [{ id: 'd', when: { weak: ['a', 'b', 'a'] }, finding: 'f', action: 'a' }] });
  expect(found(repeatedReference, draft)).toEqual([
    '/diagnoses/0/when/weak/2 "a" stands in this list already. Take it out, or name the one that you meant.',
  ]);
  expect([...repeatedReference.check(draft)][0]?.related?.[0]?.path).toEqual(['diagnoses', 0, 'when', 'weak', 0]);
});

test('of three two are too many', () => {
  expect(
    marked(repeatedReference, rubric({ competencies: [called('a'), called('b', { buildsOn: ['a', 'a', 'a'] })] })),
  ).toEqual(['/competencies/1/buildsOn/1', '/competencies/1/buildsOn/2']);
});

test('outcomes count too', () => {
  expect(
    marked(repeatedReference, rubric({ qualities: [{ id: 'q', name: 'Q', when: { outcomes: ['a', 'a'] } }] })),
  ).toEqual(['/qualities/0/when/outcomes/1']);
});

test('two lists may name the same id', () => {
  const draft = rubric({ backgrounds: [{ id: 'b', name: 'B', brings: ['a'], develops: ['a'] }] });
  expect(found(repeatedReference, draft)).toEqual([]);
});
