import { removePart } from '@rubric-kit/shared-schema/edit/remove-part.ts';
import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';

const remove = (text: string, path: (string | number)[]) => edited(text, (document) => removePart(document, path));

describe('removePart in YAML', () => {
  test.each([
    ['a: 1 # one\n# two\nb: 2\n', ['a'], '# two\nb: 2\n'],
    ['a: 1\n# two\nb: 2 # two', ['b'], 'a: 1\n# two'],
    ['list:\n  - a\n  - b # gone\n  - c\n', ['list', 1], 'list:\n  - a\n  - c\n'],
    [
      'list:\n  - id: a\n    # on a\n    x: 1\n    # still on a\n  # on b\n  - id: b\n',
      ['list', 0],
      'list:\n  # on b\n  - id: b\n',
    ],
    ['list:\n  - id: a\n    x: 1\n', ['list', 0, 'id'], 'list:\n  - x: 1\n'],
    ['list:\n  - id: a\n    # on x\n    x: 1\n', ['list', 0, 'id'], 'list:\n  - # on x\n    x: 1\n'],
    ['list:\n  # the only one\n  - a\nnext: 1\n', ['list', 0], 'list: []\n  # the only one\nnext: 1\n'],
    ['list:\n  - a\n\n  - b\n\n  - c\n', ['list', 1], 'list:\n  - a\n\n  - c\n'],
    ['list: [a, b, c] # all\n', ['list', 1], 'list: [a, c] # all\n'],
    ['list: [a, b, c]\n', ['list', 2], 'list: [a, b]\n'],
    ['list: [ a ]\n', ['list', 0], 'list: []\n'],
    ['list: [\n  a, # one\n  b, # two\n]\n', ['list', 0], 'list: [\n  # one\n  b, # two\n]\n'],
    ['map: { a: 1, b: 2 }\n', ['map', 'a'], 'map: { b: 2 }\n'],
  ])('%j without %j', (text, path, after) => {
    expect(remove(text, path)).toBe(after);
  });

  test('a path that leads nowhere takes nothing out', () => {
    expect(remove('a: 1\n', ['b'])).toBe('a: 1\n');
    expect(remove('a: 1\n', ['constructor'])).toBe('a: 1\n');
    expect(remove('a: [x]\n', ['a', 1])).toBe('a: [x]\n');
  });
});

describe('removePart in JSON', () => {
  test.each([
    ['{"a":1,"b":2}', ['a'], '{"b":2}'],
    ['{"a":1,"b":2}', ['b'], '{"a":1}'],
    ['{ "a": 1 }', ['a'], '{}'],
    ['{\n  "list": [\n    "a",\n    "b"\n  ]\n}', ['list', 0], '{\n  "list": [\n    "b"\n  ]\n}'],
    ['{\n  "list": [\n    "a",\n    "b"\n  ]\n}', ['list', 1], '{\n  "list": [\n    "a"\n  ]\n}'],
  ])('%j without %j', (text, path, after) => {
    expect(remove(text, path)).toBe(after);
  });
});
