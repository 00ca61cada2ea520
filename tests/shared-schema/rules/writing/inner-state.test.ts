import { describe, expect, test } from 'vitest';
import { innerState } from '../../../../shared-schema/src/rules/writing/inner-state.ts';
import { saidOf } from '../draft.ts';

const message = (word: string) =>
  `"${word}" is inside a person, where no rater can see it. Write what they say, write or do because of it.`;

test.each([
  ['Understands the attribution model.', 'Understands'],
  ['Knows the 3 platforms.', 'Knows'],
  ['Has an understanding of co-selling.', 'Has an understanding of'],
  ['Aware of the budget.', 'Aware of'],
  ['Demonstrates an appreciation of risk.', 'Demonstrates an appreciation'],
  ['Opens the log. Is committed to safety.', 'Is committed to'],
])('%s', (text, word) => {
  expect(saidOf(innerState, text)).toBe(message(word));
});

describe('can be seen', () => {
  test.each([
    'Names what the buyer understands by value.',
    'Knows how many covers are booked.',
    'Explains the attribution model to 3 sellers.',
  ])('%s', (text) => {
    expect(saidOf(innerState, text)).toBeUndefined();
  });
});

test('"knows how to" is an ability and another rule\'s', () => {
  expect(saidOf(innerState, 'Knows how to forecast.')).toBeUndefined();
});
