import { expect, test } from 'vitest';
import { verdictSameWords } from '../../../../shared-schema/src/rules/meaning/verdict-same-words.ts';
import { found, rubric } from '../draft.ts';

const of = (...verdicts: [weakAtLeast: number, verdict: string][]) =>
  found(
    verdictSameWords,
    rubric({
      team: {
        verdicts: verdicts.map(([weakAtLeast, verdict]) => ({ weakAtLeast, verdict, finding: 'f', action: 'a' })),
      },
    }),
  );

test('case and punctuation make no difference', () => {
  expect(of([1, 'One gap'], [2, 'ONE GAP!'])).toEqual([
    '/team/verdicts/1/verdict Another verdict says "ONE GAP!" already. Use words of its own, or make one verdict of the two.',
  ]);
});

test('a verdict that was pasted is one mistake, of its number', () => {
  expect(of([1, 'One gap'], [1, 'One gap'])).toEqual([]);
});

test('words of their own', () => {
  expect(of([1, 'One gap'], [2, 'Two gaps'])).toEqual([]);
});
