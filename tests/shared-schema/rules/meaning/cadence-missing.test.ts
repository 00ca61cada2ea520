import { expect, test } from 'vitest';
import { cadenceMissing } from '../../../../shared-schema/src/rules/meaning/cadence-missing.ts';
import { called, found, rubric } from '../draft.ts';

const competencies = [called('a'), called('b'), called('c')];
const of = (...days: ((string | undefined)[] | undefined)[]) =>
  found(
    cadenceMissing,
    rubric({ competencies, cadence: days.map((ids) => ({ day: 'Monday', activity: 'Bake', competencies: ids })) }),
  );

test('each competency that no day names', () => {
  expect(of(['b'], ['b'])).toEqual([
    '/competencies/0/id No day of the cadence puts "a" to use. Add a to a day.',
    '/competencies/2/id No day of the cadence puts "c" to use. Add c to a day.',
  ]);
});

test('a rubric without a cadence does without it', () => {
  expect(found(cadenceMissing, rubric({ competencies }))).toEqual([]);
  expect(of()).toEqual([]);
});

test('an id that leads nowhere, or cannot be read, may be any of them', () => {
  expect(of(['b', 'cc'])).toEqual([]);
  expect(of(['b', undefined])).toEqual([]);
  expect(of(['b'], undefined)).toEqual([]);
});

test('two competencies of one id are missed once', () => {
  expect(
    found(
      cadenceMissing,
      rubric({
        competencies: [called('a'), called('b'), called('b')],
        cadence: [{ day: 'M', activity: 'B', competencies: ['a'] }],
      }),
    ),
  ).toEqual(['/competencies/1/id No day of the cadence puts "b" to use. Add b to a day.']);
});
