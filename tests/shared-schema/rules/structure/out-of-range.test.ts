import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('out-of-range', () => {
  test.each([
    ['    weight: 100', '    weight: 101', '101', '"weight" is 101, and has to be at most 100.'],
    ['    weight: 100', '    weight: -1', '-1', '"weight" is -1, and has to be at least 0.'],
    ['reviewAfterDays: 30', 'reviewAfterDays: 0', '0', '"reviewAfterDays" is 0, and has to be at least 1.'],
    ['target: 2', 'target: 900', '900', '"target" is 900, and has to be at most 100.'],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['out-of-range', ...problem]]);
  });
});
