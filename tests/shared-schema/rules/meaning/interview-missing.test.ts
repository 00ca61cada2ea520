import { expect, test } from 'vitest';
import { interviewMissing } from '../../../../shared-schema/src/rules/meaning/interview-missing.ts';
import { called, found, rubric } from '../draft.ts';

const interview = [{ ask: 'What did you bake?' }];
const of = (fields: object) =>
  found(interviewMissing, rubric({ competencies: [called('a', { interview }), called('b', fields)] }));

const missing = ['/competencies/1/id No interview question tests for "b". Add one under "interview".'];

test('a competency without questions beside one that has some', () => {
  expect(of({})).toEqual(missing);
  expect(of({ interview: [] })).toEqual(missing);
});

test('a rubric without any questions does without them', () => {
  expect(found(interviewMissing, rubric())).toEqual([]);
});

test('questions that cannot be read, or are called otherwise, are not missing', () => {
  expect(of({ interview: undefined })).toEqual([]);
  expect(of({ questions: undefined })).toEqual([]);
});
