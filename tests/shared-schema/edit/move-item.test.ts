import { moveItem } from '@rubric-kit/shared-schema/edit/move-item.ts';
import { expect, test } from 'vitest';
import { edited } from './edited.ts';

const move = (text: string, from: number, to: number) =>
  edited(text, (document) => moveItem(document, ['list'], from, to));

test('an item takes the comments above it and inside it along; empty lines stay', () => {
  const text = `list: # all
  # on a
  - id: a # one
    x: 1

  # general

  - id: b
    # inside b
  - id: c
next: 1
`;
  expect(move(text, 0, 2)).toBe(`list: # all
  - id: b
    # inside b

  # general

  - id: c
  # on a
  - id: a # one
    x: 1
next: 1
`);
});

test.each([
  ['list: [a, b, c] # all\n', 0, 2, 'list: [b, c, a] # all\n'],
  ['list: [a, b, c]\n', 2, 0, 'list: [c, a, b]\n'],
  ['list:\n- a\n- b', 1, 0, 'list:\n- b\n- a'],
  ['{"list":[1, {"a":2},3]}', 1, 2, '{"list":[1, 3,{"a":2}]}'],
  [
    '{\n  "list": [\n    {\n      "a": 1\n    },\n    2\n  ]\n}',
    0,
    1,
    '{\n  "list": [\n    2,\n    {\n      "a": 1\n    }\n  ]\n}',
  ],
  ['list: [a, b]\n', 0, 0, 'list: [a, b]\n'],
  ['list: [a, b]\n', 0, 7, 'list: [a, b]\n'],
])('%j: %i to %i', (text, from, to, after) => {
  expect(move(text, from, to)).toBe(after);
});
