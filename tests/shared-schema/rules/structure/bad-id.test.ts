import { describe, expect, test } from 'vitest';
import { said, withChange } from './said.ts';

describe('bad-id', () => {
  test.each([
    [
      'id: baking',
      'id: Bread & Baking',
      'Bread & Baking',
      '"Bread & Baking" is not an id. Use lower-case words joined by hyphens, such as "bread-baking".',
      'Change to "bread-baking"',
    ],
    [
      'id: baking',
      'id: breadBaking',
      'breadBaking',
      '"breadBaking" is not an id. Use lower-case words joined by hyphens, such as "bread-baking".',
      'Change to "bread-baking"',
    ],
    [
      'id: baking',
      'id: bake_off',
      'bake_off',
      '"bake_off" is not an id. Use lower-case words joined by hyphens, such as "bake-off".',
      'Change to "bake-off"',
    ],
    [
      'id: baking',
      'id: 9',
      '9',
      '"9" is not an id. Use lower-case words joined by hyphens, such as "pipeline-discipline".',
    ],
    [
      'id: baking',
      'id: "日本"',
      '"日本"',
      '"日本" is not an id. Use lower-case words joined by hyphens, such as "pipeline-discipline".',
    ],
    [
      'id: baking',
      'id: __proto__',
      '__proto__',
      '"__proto__" is not an id. Use lower-case words joined by hyphens, such as "proto".',
      'Change to "proto"',
    ],
    [
      'title: Baker',
      'title: Baker\nprofiles:\n  - id: head\n    name: Head\n    targets: { Baking: 2 }',
      'Baking',
      '"Baking" is not an id. Use lower-case words joined by hyphens, such as "baking".',
      'Change to "baking"',
    ],
  ])('%j as %j', (from, to, ...problem) => {
    expect(said(withChange(from, to))).toEqual([['bad-id', ...problem]]);
  });
});
