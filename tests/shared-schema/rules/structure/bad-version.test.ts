import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('bad-version', () => {
  test.each([
    [
      'version: 1.0.0',
      'version: 1.0',
      '1.0',
      'The number 1 is not a version. Use three numbers with dots, such as 1.0.0.',
      'Change to "1.0.0"',
    ],
    [
      'version: 1.0.0',
      'version: 1.2',
      '1.2',
      'The number 1.2 is not a version. Use three numbers with dots, such as 1.2.0.',
      'Change to "1.2.0"',
    ],
    [
      'version: 1.0.0',
      'version: v2',
      'v2',
      '"v2" is not a version. Use three numbers with dots, such as 2.0.0.',
      'Change to "2.0.0"',
    ],
    [
      'version: 1.0.0',
      'version: "1.x"',
      '"1.x"',
      '"1.x" is not a version. Use three numbers with dots, such as 1.0.0.',
    ],
    [
      'version: 1.0.0',
      'version: 01.2.3',
      '01.2.3',
      '"01.2.3" is not a version. Use three numbers with dots, such as 1.2.3.',
      'Change to "1.2.3"',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['bad-version', ...problem]]);
  });
});
