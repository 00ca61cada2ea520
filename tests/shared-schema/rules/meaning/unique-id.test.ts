import { expect, test } from 'vitest';
import { uniqueId } from '../../../../shared-schema/src/rules/meaning/unique-id.ts';
import { called, competency, found, rubric } from '../draft.ts';

test('the second of a kind is marked, and the id that its name suggests is proposed', () => {
  const draft = rubric({ competencies: [called('baking'), competency({ id: 'baking', name: 'Selling at noon' })] });
  expect(found(uniqueId, draft)).toEqual([
    '/competencies/1/id Another competency has the id "baking" already. Give this one an id of its own, such as selling-at-noon.',
  ]);
  expect([...uniqueId.check(draft)][0]?.related).toEqual([
    { path: ['competencies', 0, 'id'], message: 'The first "baking" is here.' },
  ]);
});

test('every list has its own ids', () => {
  const draft = rubric({
    competencies: [called('same')],
    profiles: [{ id: 'same', name: 'Same' }],
    outcomes: [{ id: 'same', name: 'Same', unit: '%', kind: 'pipeline' }],
    pitfalls: [{ id: 'same', sign: 's', fix: 'f' }],
  });
  expect(found(uniqueId, draft)).toEqual([]);
});

test.each([
  ['profile', 'profiles'],
  ['quality', 'qualities'],
  ['diagnosis', 'diagnoses'],
  ['outcome', 'outcomes'],
  ['pitfall', 'pitfalls'],
  ['background', 'backgrounds'],
])('a %s', (kind, field) => {
  expect(found(uniqueId, rubric({ [field]: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }))).toEqual([
    `/${field}/2/id Another ${kind} has the id "a" already. Give this one an id of its own.`,
  ]);
});

test('a remedy of the team', () => {
  const remedies = [
    { id: 'a', action: 'one' },
    { id: 'a', action: 'two' },
  ];
  expect(found(uniqueId, rubric({ team: { remedies } }))).toEqual([
    '/team/remedies/1/id Another remedy has the id "a" already. Give this one an id of its own.',
  ]);
});

test('an id that the name suggests and somebody has is not proposed', () => {
  const draft = rubric({ competencies: [called('a'), called('b'), competency({ id: 'a', name: 'B' })] });
  expect(found(uniqueId, draft)).toEqual([
    '/competencies/2/id Another competency has the id "a" already. Give this one an id of its own.',
  ]);
});

test('ids that every object inherits are ids like others', () => {
  expect(found(uniqueId, rubric({ competencies: [called('constructor'), called('valueof')] }))).toEqual([]);
});

test('items that cannot be read have no id', () => {
  expect(found(uniqueId, rubric({ competencies: [undefined, undefined, called('a')] }))).toEqual([]);
});
