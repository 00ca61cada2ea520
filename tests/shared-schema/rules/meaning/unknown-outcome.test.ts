import { expect, test } from 'vitest';
import { unknownOutcome } from '../../../../shared-schema/src/rules/meaning/unknown-outcome.ts';
import { found, rubric } from '../draft.ts';

const qualities = [{ id: 'q', name: 'Q', when: { outcomes: ['waist'] } }];

test('a slip of the hand is put right', () => {
  const outcomes = [{ id: 'waste', name: 'Waste', unit: 'kg', kind: 'pipeline' as const }];
  expect(found(unknownOutcome, rubric({ qualities, outcomes }))).toEqual([
    '/qualities/0/when/outcomes/0 There is no outcome "waist". Did you mean "waste"?',
  ]);
});

test('where nothing is near, the ids are listed', () => {
  const outcomes = [{ id: 'recalls', name: 'Recalls', unit: 'a year', kind: 'pipeline' as const }];
  expect(found(unknownOutcome, rubric({ qualities, outcomes }))).toEqual([
    '/qualities/0/when/outcomes/0 There is no outcome "waist". Use one of recalls, or add it under "outcomes".',
  ]);
});

test('in a rubric without outcomes it has to be added', () => {
  expect(found(unknownOutcome, rubric({ qualities }))).toEqual([
    '/qualities/0/when/outcomes/0 There is no outcome "waist". Add it under "outcomes".',
  ]);
});

test('an outcome whose id cannot be read may be the one', () => {
  const outcomes = [{ id: undefined, name: 'Waist', unit: 'cm', kind: 'pipeline' as const }];
  expect(found(unknownOutcome, rubric({ qualities, outcomes }))).toEqual([]);
});
