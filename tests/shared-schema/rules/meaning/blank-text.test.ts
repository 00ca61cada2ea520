import { expect, test } from 'vitest';
import { blankText } from '../../../../shared-schema/src/rules/meaning/blank-text.ts';
import { competency, found, rubric } from '../draft.ts';

const message = 'This text has only spaces in it. Write something, or take it out.';

test('a text of spaces, tabs or no-break spaces, anywhere', () => {
  const draft = rubric({
    summary: '\t',
    competencies: [competency({ anchors: [{ score: 1, text: '\u00a0\u2003' }], aliases: ['Oven', '  '] })],
  });
  expect(found(blankText, draft)).toEqual([
    `/competencies/0/anchors/0/text ${message}`,
    `/competencies/0/aliases/1 ${message}`,
    `/summary ${message}`,
  ]);
});

test('an empty text has a structure problem', () => {
  expect(found(blankText, rubric({ title: '' }))).toEqual([]);
});

test('a text with a letter behind spaces is one', () => {
  expect(found(blankText, rubric({ title: '  é' }))).toEqual([]);
});
