import { insertItem } from '@rubric-kit/shared-schema/edit/insert-item.ts';
import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';

const insert = (text: string, index: number, item: unknown) =>
  edited(text, (document) => insertItem(document, ['list'], index, item));

const anchor = { score: 2, text: 'Leads, then rests' };

describe('insertItem in YAML', () => {
  test.each([
    ['list:\n  - a # one\n  # two\n  - b\nnext: 1\n', 1, 'list:\n  - a # one\n  - x\n  # two\n  - b\nnext: 1\n'],
    ['list:\n  # one\n  - a\n', 0, 'list:\n  - x\n  # one\n  - a\n'],
    ['list:\n  - a\n  - b # last\n\nnext: 1\n', 2, 'list:\n  - a\n  - b # last\n  - x\n\nnext: 1\n'],
    ['list:\n- a', 1, 'list:\n- a\n- x'],
    ['list: [a, b]\n', 1, 'list: [a, x, b]\n'],
    ['list: [a, b] # all\n', 2, 'list: [a, b, x] # all\n'],
    ['list: []\n', 0, 'list: [x]\n'],
    ['list:\n', 0, 'list: [x]\n'],
    ['list: [\n  a, # one\n  b, # two\n]\n', 2, 'list: [\n  a, # one\n  b,\n  x # two\n]\n'],
  ])('%j at %i', (text, index, after) => {
    expect(insert(text, index, 'x')).toBe(after);
  });

  test('an object is laid out as its neighbours are', () => {
    expect(insert('list:\n  - { score: 1, text: Starts }\n', 1, anchor)).toBe(
      'list:\n  - { score: 1, text: Starts }\n  - { score: 2, text: "Leads, then rests" }\n',
    );
    expect(insert('list:\n  - score: 1\n    text: Starts\n', 1, anchor)).toBe(
      'list:\n  - score: 1\n    text: Starts\n  - score: 2\n    text: Leads, then rests\n',
    );
  });

  test('empty lines between items stand around a new one too', () => {
    expect(insert('list:\n  - a: 1\n\n  # b\n  - a: 2\n', 1, { a: 3 })).toBe(
      'list:\n  - a: 1\n\n  - a: 3\n\n  # b\n  - a: 2\n',
    );
  });
});

test('a comment between the brackets of an empty list stays there', () => {
  expect(insert('list: [\n    # none yet\n  ]\nid: x\n', 0, { a: 1 })).toBe(
    'list: [\n    # none yet\n  { a: 1 }\n  ]\nid: x\n',
  );
});

describe('insertItem in JSON', () => {
  test.each([
    ['{"list":["a"]}', 1, '{"list":["a", "x"]}'],
    ['{\n  "list": [\n    "a",\n    "b"\n  ]\n}', 1, '{\n  "list": [\n    "a",\n    "x",\n    "b"\n  ]\n}'],
    ['{\n  "list": [\n    "a"\n  ]\n}', 1, '{\n  "list": [\n    "a",\n    "x"\n  ]\n}'],
    ['{\n  "list": [\n    "a"\n  ]\n}', 0, '{\n  "list": [\n    "x",\n    "a"\n  ]\n}'],
  ])('%j at %i', (text, index, after) => {
    expect(insert(text, index, 'x')).toBe(after);
  });

  test('an object is laid out as its neighbours are', () => {
    expect(insert('{\n  "list": [\n    { "score": 1 }\n  ]\n}', 1, { score: 2 })).toBe(
      '{\n  "list": [\n    { "score": 1 },\n    { "score": 2 }\n  ]\n}',
    );
    expect(insert('{\n  "list": [\n    {\n      "score": 1\n    }\n  ]\n}', 1, { score: 2 })).toBe(
      '{\n  "list": [\n    {\n      "score": 1\n    },\n    {\n      "score": 2\n    }\n  ]\n}',
    );
  });
});
