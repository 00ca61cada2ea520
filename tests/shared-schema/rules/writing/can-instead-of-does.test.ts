import { describe, expect, test } from 'vitest';
import { canInsteadOfDoes } from '../../../../shared-schema/src/rules/writing/can-instead-of-does.ts';
import { saidOf } from '../draft.ts';

const message = (word: string) =>
  `"${word}" says what somebody could do. Write what they are seen doing, such as "Writes" in place of "Can write".`;

test.each([
  ['Can run a deal review.', 'Can'],
  ['Could run a deal review.', 'Could'],
  ['Is able to forecast.', 'Is able to'],
  ['Has the ability to forecast.', 'Has the ability to'],
  ['Knows how to forecast.', 'Knows how to'],
  ['The partner manager can forecast.', 'can'],
  ['Reads the log. Is capable of writing it.', 'Is capable of'],
])('%s', (text, word) => {
  expect(saidOf(canInsteadOfDoes, text)).toBe(message(word));
});

describe('is no ability', () => {
  test.each([
    'Publishes a report that finance can check.',
    'Opens a can of paint in 2 seconds.',
    'Canvasses 3 streets a day.',
    'Knows how many covers are booked.',
  ])('%s', (text) => {
    expect(saidOf(canInsteadOfDoes, text)).toBeUndefined();
  });
});
