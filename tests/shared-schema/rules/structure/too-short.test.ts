import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('too-short', () => {
  test.each([
    ['title: Baker', 'title: ""', '""', '"title" is empty. Write a text.'],
    ['title: Baker', 'title: Baker\nsummary: ""', '""', '"summary" is empty. Write a text, or remove it.'],
    ['aliases: [Oven]', 'aliases: [""]', '""', 'An item of "aliases" is empty. Write a text, or remove it.'],
    [
      '    anchors:\n      - { score: 1, text: Bakes 1 loaf. }\n      - { score: 2, text: Bakes 2 loaves. }\n',
      '    anchors: []\n',
      'anchors',
      '"anchors" is an empty list. Add an item.',
    ],
    [
      '    - { score: 2, label: Does }\n',
      '',
      'levels',
      '"levels" has only one item, and at least 2 are needed. Add more.',
    ],
    [
      'title: Baker',
      'title: Baker\ndiagnoses:\n  - id: odd\n    when: {}\n    finding: Odd.\n    action: Talk.',
      'when',
      '"when" is empty. Give it at least one of: strong, weak.',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['too-short', ...problem]]);
  });
});
