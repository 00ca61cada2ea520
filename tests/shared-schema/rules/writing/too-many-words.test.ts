import { expect, test } from 'vitest';
import { tooManyWords } from '../../../../shared-schema/src/rules/writing/too-many-words.ts';
import { competency, found, rubric } from '../draft.ts';

/** Words of five letters. */
const words = (count: number) => Array.from({ length: count }, () => 'bakes').join(' ');

test.each([
  ['anchor', 40, { anchors: [{ score: 1, text: words(41) }] }, 'anchors/0/text'],
  ['question', 50, { interview: [{ ask: words(51) }] }, 'interview/0/ask'],
  ['action', 40, { coaching: [{ below: 2, action: words(41) }] }, 'coaching/0/action'],
  ['practice', 60, { coaching: [{ below: 2, action: 'Bake.', practice: words(61) }] }, 'coaching/0/practice'],
])('an %s may have %i words', (kind, most, fields, where) => {
  expect(found(tooManyWords, rubric({ competencies: [competency(fields)] }))).toEqual([
    `/competencies/0/${where} This ${kind} has ${most + 1} words. Say it in ${most} or less.`,
  ]);
});

test('exactly as many are fine, however they are spaced', () => {
  const text = words(40).replaceAll(' ', '  \n');
  expect(found(tooManyWords, rubric({ competencies: [competency({ anchors: [{ score: 1, text }] })] }))).toEqual([]);
});
