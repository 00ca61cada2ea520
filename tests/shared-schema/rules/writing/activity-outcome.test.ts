import { expect, test } from 'vitest';
import { activityOutcome } from '../../../../shared-schema/src/rules/writing/activity-outcome.ts';
import { found, rubric } from '../draft.ts';

const outcome = (id: string, kind: 'pipeline' | 'activity', name?: string) => ({ id, unit: '%', kind, name });

test('beside a result', () => {
  const outcomes = [
    outcome('calls', 'activity', 'Calls made'),
    outcome('share', 'pipeline'),
    outcome('visits', 'activity'),
  ];
  expect(found(activityOutcome, rubric({ outcomes }))).toEqual([
    '/outcomes/0/kind "Calls made" counts activity, and this rubric is measured on results. Measure what comes of it, or take it out.',
    '/outcomes/2/kind This counts activity, and this rubric is measured on results. Measure what comes of it, or take it out.',
  ]);
});

test('a rubric that measures activity only has made its choice', () => {
  expect(found(activityOutcome, rubric({ outcomes: [outcome('calls', 'activity')] }))).toEqual([]);
});

test('without outcomes there is nothing to find', () => {
  expect(found(activityOutcome, rubric())).toEqual([]);
});
