import { describe, expect, test } from 'vitest';
import { judgementWord } from '../../../../shared-schema/src/rules/writing/judgement-word.ts';
import { saidOf } from '../draft.ts';

const message = (word: string) =>
  `"${word}" is a judgement, and raters judge differently. Write what the person is seen doing that earns it.`;

test.each([
  ['Gives good advice to 3 sellers.', 'good'],
  ['Excellent at forecasting.', 'Excellent'],
  ['Manages 5 accounts effectively.', 'effectively'],
  ['Strong communicator in 2 languages.', 'Strong communicator'],
  ['Has a limited knowledge of the market.', 'limited knowledge'],
  ['A team player.', 'team player'],
  ['Delivers a world-class service.', 'world-class'],
])('%s', (text, word) => {
  expect(saidOf(judgementWord, text)).toBe(message(word));
});

describe('is no judgement', () => {
  test.each([
    'Shows a newcomer what good looks like in 3 calls.',
    'Reports "good" stock after a count of every pallet.',
    'Meets the effective date of 9 in 10 contracts.',
    'Acts in good faith on the signed terms.',
    'Delivers the goods by noon.',
    'Keeps a strong box locked.',
    'Names the weak stage of each deal.',
    'Cuts the cost of cost-effective ovens by 5%.',
  ])('%s', (text) => {
    expect(saidOf(judgementWord, text)).toBeUndefined();
  });
});
