import { expect, test } from 'vitest';
import { emptyCondition } from '../../../../shared-schema/src/rules/meaning/empty-condition.ts';
import { found, rubric } from '../draft.ts';

const of = (when: object) => found(emptyCondition, rubric({ qualities: [{ id: 'q', name: 'Q', when }] }));

test('lists without an id', () => {
  expect(of({ strong: [], outcomes: [] })).toEqual([
    '/qualities/0/when This condition is empty, so it holds for everybody. Name at least one id in it.',
  ]);
});

test('one id is enough', () => {
  expect(of({ strong: [], notWeak: ['a'] })).toEqual([]);
});

test('a condition without lists, or with one that cannot be read, has a structure problem', () => {
  expect(of({})).toEqual([]);
  expect(of({ strong: [], weak: undefined })).toEqual([]);
});
