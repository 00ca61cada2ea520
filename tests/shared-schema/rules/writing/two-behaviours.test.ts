import { describe, expect, test } from 'vitest';
import { twoBehaviours } from '../../../../shared-schema/src/rules/writing/two-behaviours.ts';
import { saidOf } from '../draft.ts';

const message = (one: string, other: string) =>
  `"${one}" and "${other}" are two behaviours. Keep the one that tells this level apart, and move the other.`;

test.each([
  ['Reviews each deal weekly and updates the CRM.', 'Reviews', 'updates'],
  ['Builds 2 champions and then closes the deal.', 'Builds', 'closes'],
  ['Sends the minutes and makes a note of each action.', 'Sends', 'makes'],
])('%s', (text, one, other) => {
  expect(saidOf(twoBehaviours, text)).toBe(message(one, other));
});

describe('is one behaviour', () => {
  test.each([
    'Names the risks and owners of each deal.',
    'Tracks orders and returns each week in the shared sheet.',
    'Reviews plans and starts each Monday with the riskiest one.',
    'Writes a plan that names the owner and sets a date for each step.',
    'Brings the plans and drafts the client asked for.',
    'Agrees prices and terms the partner accepts.',
    'Runs the weekly and monthly reviews.',
    'Cars and vans the customer returns.',
  ])('%s', (text) => {
    expect(saidOf(twoBehaviours, text)).toBeUndefined();
  });
});
