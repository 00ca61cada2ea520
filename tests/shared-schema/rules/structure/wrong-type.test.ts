import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('wrong-type', () => {
  test.each([
    [
      '    weight: 100',
      '    weight: "100"',
      '"100"',
      '"weight" is a number written as a text. Write 100 alone, without quotes or a sign.',
      'Change to 100',
    ],
    [
      '    weight: 100',
      '    weight: 100%',
      '100%',
      '"weight" is a number written as a text. Write 100 alone, without quotes or a sign.',
      'Change to 100',
    ],
    [
      'weakBelow: 1',
      'weakBelow: "1,5"',
      '"1,5"',
      '"weakBelow" is a number written as a text. Write 1.5 alone, without quotes or a sign.',
      'Change to 1.5',
    ],
    [
      '    weight: 100',
      '    weight: much',
      'much',
      '"weight" must be a number, not the text "much". Write it such as weight: 20.',
    ],
    ['    weight: 100', '    weight:', 'weight', '"weight" is empty. Write a number here, such as weight: 20.'],
    [
      '    weight: 100',
      '    weight: [100]',
      '[100]',
      '"weight" must be a number, not a list. Write it such as weight: 20.',
    ],
    [
      '    weight: 100',
      '    weight: .nan',
      '.nan',
      '"weight" must be a number, not the number NaN. Write it such as weight: 20.',
    ],
    [
      'title: Baker',
      'title: 7',
      '7',
      '"title" must be a text, not the number 7. Write it in quotes, such as "Partner manager".',
      'Put it in quotes',
    ],
    [
      'title: Baker',
      'title: true',
      'true',
      '"title" must be a text, not true. Write it in quotes, such as "Partner manager".',
      'Put it in quotes',
    ],
    [
      'aliases: [Oven]',
      'aliases: Oven',
      'Oven',
      '"aliases" must be a list, not the text "Oven". Begin each item on a line of its own with "- ".',
      'Make it a list',
    ],
    [
      'aliases: [Oven]',
      'aliases: [Oven, 7]',
      '7',
      'An item of "aliases" must be a text, not the number 7. Put it in quotes.',
      'Put it in quotes',
    ],
    ['aliases: [Oven]', 'aliases:', 'aliases', '"aliases" is empty. Write a list here, or remove it.'],
    [
      '{ score: 1, label: Starts }',
      'Starts',
      'Starts',
      'An item of "levels" must be a level with its fields, not the text "Starts". Its fields are score, label.',
    ],
    [
      'reviewAfterDays: 30',
      'reviewAfterDays: 2.5',
      '2.5',
      '"reviewAfterDays" must be a whole number, not the number 2.5. Write it such as reviewAfterDays: 30.',
    ],
    [
      'step: 1',
      'step: "1"',
      '"1"',
      '"step" is a number written as a text. Write 1 alone, without quotes or a sign.',
      'Change to 1',
    ],
    [
      'schemaVersion: 1',
      'schemaVersion: "1"',
      '"1"',
      '"schemaVersion" is a number written as a text. Write 1 alone, without quotes or a sign.',
      'Change to 1',
    ],
    [
      '    coaching:\n      - below: 2\n        action: Bake together.\n        reviewAfterDays: 30\n',
      '    coaching:\n      below: 2\n      action: Bake.\n',
      'coaching',
      '"coaching" must be a list, not a set of fields. Begin each item on a line of its own with "- ".',
    ],
    [
      'bands:\n  weakBelow: 1\n  strongFrom: 2\n',
      'bands: [1, 2]\n',
      '[1, 2]',
      '"bands" must be a set of fields, not a list. Its fields are weakBelow, strongFrom.',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['wrong-type', ...problem]]);
  });

  test.each([
    ['[]', 'A rubric must be a set of fields, not a list. Begin with "schemaVersion": 1.'],
    ['"x"', 'A rubric must be a set of fields, not the text "x". Begin with "schemaVersion": 1.'],
    ['null', 'There is no rubric in this file yet. Begin with "schemaVersion": 1.'],
  ])('%s as a whole rubric', (text, message) => {
    expect(said(text, 'json')).toEqual([['wrong-type', text, message]]);
  });
});
