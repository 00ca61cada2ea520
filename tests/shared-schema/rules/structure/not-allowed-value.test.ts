import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('not-allowed-value', () => {
  test.each([
    ['step: 1', 'step: 2', '2', '"step" cannot be 2. Use 1 or 0.5.'],
    [
      'develop: coach',
      'develop: coaching',
      'coaching',
      '"develop" cannot be "coaching". Did you mean "coach"? Possible: "coach" or "hire".',
      'Change to "coach"',
    ],
    [
      'develop: coach',
      'develop: Hire',
      'Hire',
      '"develop" cannot be "Hire". Did you mean "hire"? Possible: "coach" or "hire".',
      'Change to "hire"',
    ],
    ['develop: coach', 'develop: train', 'train', '"develop" cannot be "train". Use "coach" or "hire".'],
    ['develop: coach', 'develop: 3', '3', '"develop" cannot be 3. Use "coach" or "hire".'],
    [
      'title: Baker',
      'title: Baker\nrules: { vague-quantifier: warn }',
      'warn',
      '"vague-quantifier" cannot be "warn". Did you mean "warning"? Possible: "off", "info", "warning" or "error".',
      'Change to "warning"',
    ],
    [
      'schemaVersion: 1',
      'schemaVersion: 2',
      '2',
      'This file is written in version 2 of the format, and this program reads version 1. Update Rubric Kit, or change it to 1.',
    ],
    [
      'schemaVersion: 1',
      'schemaVersion: one',
      'one',
      '"schemaVersion" must be 1, the version of this file format.',
      'Change to 1',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['not-allowed-value', ...problem]]);
  });
});
