import { describe, expect, test } from 'vitest';
import { notObservedToken } from '../../../../shared-schema/src/rules/meaning/not-observed-token.ts';
import { found, levels, rubric } from '../draft.ts';

const of = (notObserved: string) => found(notObservedToken, rubric({ scale: { notObserved, levels: levels(1, 2) } }));

describe('reads as a number', () => {
  test.each(['0', '-1', '+2', ' 3 ', '1.5', '2,5', '.5', '50%'])('%j', (token) => {
    expect(of(token)).toEqual([
      `/scale/notObserved "${token}" reads as a number. Use a word that is no score, such as N/O.`,
    ]);
  });
});

describe('does not', () => {
  test.each(['N/O', '-', '—', 'n.o.', 'none', '0 seen', '1e', 'x1'])('%j', (token) => {
    expect(of(token)).toEqual([]);
  });
});
