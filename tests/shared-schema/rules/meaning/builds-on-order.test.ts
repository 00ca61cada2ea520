import { expect, test } from 'vitest';
import { buildsOnOrder } from '../../../../shared-schema/src/rules/meaning/builds-on-order.ts';
import { called, found, rubric } from '../draft.ts';

test('a competency before its foundation', () => {
  const competencies = [called('a', { buildsOn: ['c'] }), called('b', { buildsOn: ['a'] }), called('c')];
  expect(found(buildsOnOrder, rubric({ competencies }))).toEqual([
    '/competencies/0/buildsOn/0 "a" builds on "c", which comes later. Move "c" before it: foundation first.',
  ]);
});

test('a link of a ring is no second mistake', () => {
  const competencies = [called('a', { buildsOn: ['b'] }), called('b', { buildsOn: ['a'] })];
  expect(found(buildsOnOrder, rubric({ competencies }))).toEqual([]);
});

test('an id that two have means the first', () => {
  const competencies = [called('a'), called('b', { buildsOn: ['a'] }), called('a')];
  expect(found(buildsOnOrder, rubric({ competencies }))).toEqual([]);
});
