import { expect, test } from 'vitest';
import { longSentence } from '../../../../shared-schema/src/rules/writing/long-sentence.ts';
import { saidOf } from '../draft.ts';

const words = (count: number) => Array.from({ length: count }, () => 'bakes').join(' ');

test('a sentence of 31 words', () => {
  expect(saidOf(longSentence, words(31))).toBe('A sentence of 31 words is hard to follow. Make two of it.');
});

test('the longest of several', () => {
  expect(saidOf(longSentence, `${words(4)}. ${words(32)}.`)).toBe(
    'A sentence of 32 words is hard to follow. Make two of it.',
  );
});

test.each(['.', '!', '?', ':', ';', '.  '])('two sentences with %j between them', (end) => {
  expect(saidOf(longSentence, `${words(20)}${end} ${words(20)}`)).toBeUndefined();
});

test('a number with a point in it ends no sentence', () => {
  expect(saidOf(longSentence, `${words(20)} 1.5 ${words(12)}`)).toBe(
    'A sentence of 33 words is hard to follow. Make two of it.',
  );
});

test('a text that is too long as a whole is one mistake, and not this one', () => {
  expect(saidOf(longSentence, words(41))).toBeUndefined();
});
