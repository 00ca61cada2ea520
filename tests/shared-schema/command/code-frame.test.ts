import { codeFrame } from '@rubric-kit/shared-schema/command/code-frame.ts';
import { expect, test } from 'vitest';

const at = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

test('the line above stands over the marked one, unless it is empty', () => {
  expect(codeFrame(['a: 1', 'b: two'], at(1, 3, 6))).toBe('1 | a: 1\n2 | b: two\n  |    ^^^');
  expect(codeFrame(['', 'b: two'], at(1, 3, 6))).toBe('2 | b: two\n  |    ^^^');
});

test('carets stand under wide characters, tabs and none at all', () => {
  expect(codeFrame(['日本: x'], at(0, 4, 5))).toBe('1 | 日本: x\n  |       ^');
  expect(codeFrame(['日本: x'], at(0, 0, 2))).toBe('1 | 日本: x\n  | ^^^^');
  expect(codeFrame(['\tx'], at(0, 1, 2))).toBe('1 |   x\n  |   ^');
  expect(codeFrame(['ab'], at(0, 2, 2))).toBe('1 | ab\n  |   ^');
});

test('of a long line the part around the mark is shown', () => {
  const line = `${'a'.repeat(150)}X${'b'.repeat(150)}`;
  // 20 characters before the mark, 100 in all: 20 a, X, 79 b.
  expect(codeFrame([line], at(0, 150, 151))).toBe(`1 | ${'a'.repeat(20)}X${'b'.repeat(79)}…\n  | ${' '.repeat(20)}^`);
});

test('a mark over several lines is shown on its first', () => {
  const range = { start: { line: 0, character: 3 }, end: { line: 1, character: 1 } };
  expect(codeFrame(['a: [', ']'], range)).toBe('1 | a: [\n  |    ^');
});

test('nothing in a line moves the cursor', () => {
  expect(codeFrame(['a\u001b[2Jb\u202e'], at(0, 0, 1))).toBe('1 | a␛[2Jb\ufffd\n  | ^');
});
