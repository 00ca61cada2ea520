import { expect, test } from 'vitest';
import { verdictSameCount } from '../../../../shared-schema/src/rules/meaning/verdict-same-count.ts';
import { found, rubric } from '../draft.ts';

const of = (...counts: (number | undefined)[]) =>
  found(
    verdictSameCount,
    rubric({
      team: {
        verdicts: counts.map((weakAtLeast, at) => ({ weakAtLeast, verdict: `V${at}`, finding: 'f', action: 'a' })),
      },
    }),
  );

test('each one after the first', () => {
  expect(of(0, 2, 0)).toEqual([
    '/team/verdicts/2/weakAtLeast Another verdict begins at 0 weak already. Give each verdict its own number.',
  ]);
  expect(of(1, 1, 1)).toHaveLength(2);
});

test('numbers of their own, in any order', () => {
  expect(of(2, 0, 1)).toEqual([]);
});

test('numbers that cannot be read are not alike', () => {
  expect(of(undefined, undefined)).toEqual([]);
});
