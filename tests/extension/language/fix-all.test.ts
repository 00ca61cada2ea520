import { describe, expect, test } from 'vitest';
import { fixAll } from '../../../extension/src/language/fix-all.ts';
import { caseOf, edited, expected, formats, marked } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  test('every fix that is safe, in one go', () => {
    const { analysis } = caseOf('fixes', 'mistakes', format);
    expect(edited(analysis, fixAll(analysis))).toBe(expected('fixes', 'all', format));
  });

  test('a valid rubric stays as it is', () => {
    expect(fixAll(caseOf('fixes', 'valid', format).analysis)).toEqual([]);
  });
});

test('what an author has to finish is not begun for them', () => {
  const { text } = caseOf('fixes', 'valid', 'yaml');
  const { analysis } = marked(text.replace(/ {6}- \{ score: 2, text: Keeps.*\n/, ''), 'yaml');
  expect(analysis.validation.problems.map(({ rule, fix }) => [rule, fix?.unfinished])).toEqual([
    ['anchor-missing', true],
  ]);
  expect(fixAll(analysis)).toEqual([]);
});
