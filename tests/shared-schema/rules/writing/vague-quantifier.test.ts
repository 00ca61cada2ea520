import { describe, expect, test } from 'vitest';
import { vagueQuantifier } from '../../../../shared-schema/src/rules/writing/vague-quantifier.ts';
import { foundInAnchors, saidOf } from '../draft.ts';

test.each([
  ['Often shares leads.', '"Often" means something else to each rater. Write how often, such as "every week".'],
  [
    'Closes deals from time to time.',
    '"from time to time" means something else to each rater. Write how often, such as "every week".',
  ],
  ['Manages many accounts.', '"many" means something else to each rater. Write a number.'],
  ['Wins most of the deals.', '"most of the" means something else to each rater. Write a number.'],
  ['Answers promptly.', '"promptly" means something else to each rater. Write a time, such as "within 2 days".'],
])('%s', (text, message) => {
  expect(saidOf(vagueQuantifier, text)).toBe(message);
});

test('a text with several is one finding, of the first', () => {
  expect(foundInAnchors(vagueQuantifier, 'Usually answers many partners promptly.')).toEqual([
    '/competencies/0/anchors/0/text "Usually" means something else to each rater. Write how often, such as "every week".',
  ]);
});

describe('is no vague word', () => {
  test.each([
    'Often (3 in 4 weeks) shares leads.',
    'Answers as many as 10 tickets a day.',
    'Knows how many covers are booked.',
    'Restocks as soon as 5 loaves are left.',
    'Sells to the many-sided market of 2 regions.',
    'Books a room for several (at least 3) people.',
  ])('%s', (text) => {
    expect(saidOf(vagueQuantifier, text)).toBeUndefined();
  });
});
