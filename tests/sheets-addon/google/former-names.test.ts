import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { type FormerName, formerNames } from '@rubric-kit/sheets-addon/google/former-names.ts';
import { expect, test } from 'vitest';

const rubric = (id: string, names: Readonly<Record<string, readonly [string, ...string[]]>>): Rubric =>
  ({
    id,
    competencies: Object.entries(names).map(([key, [name, ...aliases]]) => ({ id: key, name, aliases })),
  }) as unknown as Rubric;

const kept = (one: Rubric, former: readonly FormerName[] = []) => ({ rubric: one, former });

test('names and aliases that the new version no longer has are kept by id', () => {
  const old = rubric('r', { a: ['Alpha', 'First'], b: ['Beta'] });
  const now = rubric('r', { a: ['Gamma', 'first!'], b: ['beta'] });
  expect(formerNames(now, [kept(old)])).toEqual([['Alpha', 'a']]);
});

test('names of versions before that are carried on, those of competencies that are gone are not', () => {
  const old = rubric('r', { a: ['Beta'], c: ['Gone'] });
  expect(
    formerNames(rubric('r', { a: ['Gamma'] }), [
      kept(old, [
        ['Alpha', 'a'],
        ['Old', 'c'],
      ]),
    ]),
  ).toEqual([
    ['Beta', 'a'],
    ['Alpha', 'a'],
  ]);
});

test('two that have swapped their names keep their scores', () => {
  const old = rubric('r', { a: ['One'], b: ['Two'] });
  expect(formerNames(rubric('r', { a: ['Two'], b: ['One'] }), [kept(old)])).toEqual([
    ['One', 'a'],
    ['Two', 'b'],
  ]);
});

test('another rubric says nothing', () => {
  expect(formerNames(rubric('r', { a: ['One'] }), [kept(rubric('other', { a: ['Two'] }))])).toEqual([]);
});
