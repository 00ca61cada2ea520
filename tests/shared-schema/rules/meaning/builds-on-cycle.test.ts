import { expect, test } from 'vitest';
import { buildsOnCycle } from '../../../../shared-schema/src/rules/meaning/builds-on-cycle.ts';
import { buildsOnOrder } from '../../../../shared-schema/src/rules/meaning/builds-on-order.ts';
import { called, found, marked, rubric } from '../draft.ts';

const linked = (links: { [id: string]: string[] }) =>
  rubric({ competencies: Object.entries(links).map(([id, buildsOn]) => called(id, { buildsOn })) });

test('a ring of three is one finding, at the link that is out of order, and names them all', () => {
  const draft = linked({ a: ['c'], b: ['a'], c: ['b'] });
  expect(found(buildsOnCycle, draft)).toEqual([
    '/competencies/0/buildsOn/0 "a" builds on "c", "c" on "b" and "b" on "a": a ring without a foundation. Take one of the links out.',
  ]);
  expect([...buildsOnCycle.check(draft)][0]?.related).toEqual([
    { path: ['competencies', 2, 'buildsOn', 0], message: '"c" builds on "b".' },
    { path: ['competencies', 1, 'buildsOn', 0], message: '"b" builds on "a".' },
  ]);
});

test('a competency that builds on itself', () => {
  expect(found(buildsOnCycle, linked({ a: [], b: ['a', 'b'] }))).toEqual([
    '/competencies/1/buildsOn/1 "b" builds on itself. Take it out of its own list.',
  ]);
});

test('two rings apart are two', () => {
  expect(marked(buildsOnCycle, linked({ a: ['b'], b: ['a'], c: ['d'], d: ['c', 'a'] }))).toEqual([
    '/competencies/0/buildsOn/0',
    '/competencies/2/buildsOn/0',
  ]);
});

test('two ways to one foundation are no ring', () => {
  expect(found(buildsOnCycle, linked({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'] }))).toEqual([]);
});

test('the shortest ring through the link is named', () => {
  // a-b-c-a is the longer one.
  expect(found(buildsOnCycle, linked({ a: ['b'], b: ['c', 'a'], c: ['a'] }))).toEqual([
    '/competencies/0/buildsOn/0 "a" builds on "b" and "b" on "a": a ring without a foundation. Take one of the links out.',
  ]);
});

test('of a long ring the first eight links are named', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
  // Each builds on the next, the last on the first.
  const draft = linked(Object.fromEntries(ids.map((id, index) => [id, [ids[(index + 1) % 12] ?? '']])));
  expect(found(buildsOnCycle, draft)).toEqual([
    '/competencies/0/buildsOn/0 "c0" builds on "c1", "c1" on "c2", "c2" on "c3", "c3" on "c4", "c4" on "c5", "c5" on "c6", "c6" on "c7", "c7" on "c8" and 4 more: a ring without a foundation. Take one of the links out.',
  ]);
});

test('links that lead nowhere are no ring', () => {
  expect(found(buildsOnCycle, linked({ a: ['x'], b: ['a'] }))).toEqual([]);
});

test('a chain of twenty thousand does not exhaust the stack', () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => called(`c${index}`, { buildsOn: [`c${index + 1}`] }));
  expect(found(buildsOnCycle, rubric({ competencies: chain }))).toEqual([]);
  const ring = [...chain.slice(0, -1), called('c19999', { buildsOn: ['c0'] })];
  expect(marked(buildsOnCycle, rubric({ competencies: ring }))).toEqual(['/competencies/0/buildsOn/0']);
  expect(found(buildsOnOrder, rubric({ competencies: ring }))).toEqual([]);
});
