import { expect, test } from 'vitest';
import { readingLevel } from '../../../extension/src/language/reading-level.ts';

test('words and grade by the formula of Flesch and Kincaid', () => {
  // 6 words, 1 sentence, syllables the 1, cat 1, sat 1, on 1, the 1, mat 1: 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45.
  expect(readingLevel('The cat sat on the mat.')).toEqual({ words: 6, grade: 0 });
  // 4 words in one sentence: re-views 2, part-ner 2, op-por-tu-ni-ties 5, week-ly 2 = 11: 1.56 + 32.45 - 15.59 = 18.42.
  expect(readingLevel('Reviews partner opportunities weekly.')).toEqual({ words: 4, grade: 18.4 });
});

test('two sentences are easier than one', () => {
  const one = readingLevel('Plans the week and reviews the open deals with the partner');
  const two = readingLevel('Plans the week. Reviews the open deals with the partner');
  expect(two.grade).toBeLessThan(one.grade);
});

test('a text without words', () => {
  expect(readingLevel('  ')).toEqual({ words: 0, grade: 0 });
});
