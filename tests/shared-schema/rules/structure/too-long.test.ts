import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('too-long', () => {
  test.each([
    [
      'label: Starts',
      'label: Starts and needs a reminder for each of its steps',
      'Starts and needs a reminder for each of its steps',
      '"label" has 49 characters, and at most 40 fit. Shorten it.',
    ],
    [
      'label: Starts',
      'label: é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉',
      'é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉é🎉',
      '"label" has 42 characters, and at most 40 fit. Shorten it.',
    ],
    [
      'id: baker',
      'id: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      '"id" has 65 characters, and at most 64 fit. Shorten it.',
    ],
    [
      'reviewAfterDays: 30\n',
      'reviewAfterDays: 30\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n      - { below: 2, action: Bake. }\n',
      'coaching',
      '"coaching" has 21 items, and at most 20 are possible. Remove some.',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['too-long', ...problem]]);
  });
});
