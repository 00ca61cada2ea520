import { setValue } from '@rubric-kit/shared-schema/edit/set-value.ts';
import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';

const set = (text: string, path: (string | number)[], value: unknown) =>
  edited(text, (document) => setValue(document, path, value));

describe('setValue in YAML', () => {
  test.each([
    ['weight: 20 # a fifth', 25, 'weight: 25 # a fifth'],
    ['weight: Old words # why', 'New words', 'weight: New words # why'],
    ["weight: 'Old words'", "It's new", "weight: 'It''s new'"],
    ['weight: "Old words"', 'Say "new"', 'weight: "Say \\"new\\""'],
    ['weight: Old', 'yes: no', 'weight: "yes: no"'],
    ['weight: Old', '20', 'weight: "20"'],
    ['weight: Old', '=SUM(A1)', 'weight: =SUM(A1)'],
    ['weight: Old', '', 'weight: ""'],
    ['weight: 20', null, 'weight: null'],
    ['weight:', 20, 'weight: 20'],
    ['weight: # none yet', 20, 'weight: 20 # none yet'],
    ['weight: Old', 'two\nlines', 'weight: "two\\nlines"'],
    ['weight: [a, b] # list', ['c'], 'weight: [c] # list'],
    ['weight: { a: 1 }', { a: 2, b: 'x, y' }, 'weight: { a: 2, b: "x, y" }'],
    ['weight: { a: 1 }', {}, 'weight: {}'],
  ])('%j to %j', (text, value, after) => {
    expect(set(`${text}\n`, ['weight'], value)).toBe(`${after}\n`);
  });

  test('a text in a folded block stays folded, as wide as it was, with the comment of its header', () => {
    const text = `summary: >- # for managers
  A partner manager is there to produce pipeline that a
  company forecasts with.
title: Same
`;
    expect(
      set(
        text,
        ['summary'],
        'A partner manager wins, grows and keeps partners that bring deals of their own every quarter.',
      ),
    ).toBe(`summary: >- # for managers
  A partner manager wins, grows and keeps partners that bring
  deals of their own every quarter.
title: Same
`);
  });

  test('a text in a literal block keeps its lines', () => {
    expect(set('note: |\n  one\n  two\nlast: 1\n', ['note'], 'one\n2\n')).toBe('note: |\n  one\n  2\nlast: 1\n');
    expect(set('note: |\n  one\n  two\n', ['note'], 'one\n2')).toBe('note: |-\n  one\n  2\n');
  });

  test('a block becomes a value behind its key, and comments beside it stay', () => {
    expect(set('list: # all\n  # first\n  - a\n  - b # last\nnext: 1\n', ['list'], [])).toBe(
      'list: [] # all\n  # first # last\nnext: 1\n',
    );
  });

  test('a value becomes a block below its key', () => {
    const anchors = [
      { score: 1, text: 'Starts' },
      { score: 2, text: 'Leads' },
    ];
    expect(set('a:\n  anchors: [] # to come\n  next: 1\n', ['a', 'anchors'], anchors)).toBe(
      'a:\n  anchors: # to come\n    - score: 1\n      text: Starts\n    - score: 2\n      text: Leads\n  next: 1\n',
    );
  });

  test('a field that is not there is added where the format lists it', () => {
    const text = 'competencies:\n  - id: baking\n    target: 3 # high\n    # below\n    develop: coach\n';
    expect(set(text, ['competencies', 0, 'floor'], 2)).toBe(
      'competencies:\n  - id: baking\n    target: 3 # high\n    floor: 2\n    # below\n    develop: coach\n',
    );
  });

  test('an item behind the last one is added', () => {
    expect(set('list:\n- a # one\n', ['list', 1], 'b')).toBe('list:\n- a # one\n- b\n');
  });

  test('in a list with an anchor only the item itself changes', () => {
    const text = 'a: &words [x, y]\nb: *words\n';
    expect(set(text, ['b', 0], 'z')).toBe('a: &words [x, y]\nb:\n  - z\n  - y\n');
  });
});

describe('setValue in JSON', () => {
  test.each([
    ['{ "a" : 1 }', ['a'], 2, '{ "a" : 2 }'],
    ['{"a":[1,2]}', ['a'], [3], '{"a":[3]}'],
    ['{\n  "a": []\n}', ['a'], ['x', 'y'], '{\n  "a": ["x", "y"]\n}'],
    ['{\n  "a": []\n}', ['a'], [{ b: 1 }], '{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}'],
    ['{\n\t"a": 1\n}', ['a'], { b: 1 }, '{\n\t"a": {\n\t\t"b": 1\n\t}\n}'],
    ['{ "a": { "b": 1 } }', ['a'], { b: 2, c: 'x' }, '{ "a": { "b": 2, "c": "x" } }'],
    ['{ "a": 1 }', ['b'], 'x', '{ "a": 1, "b": "x" }'],
    ['{\n  "a": 1\n}\n', ['b'], 'x', '{\n  "a": 1,\n  "b": "x"\n}\n'],
    ['{\r\n  "a": 1\r\n}\r\n', ['b'], { c: 1 }, '{\r\n  "a": 1,\r\n  "b": {\r\n    "c": 1\r\n  }\r\n}\r\n'],
  ])('%j at %j to %j', (text, path, value, after) => {
    expect(set(text, path, value)).toBe(after);
  });
});

describe('setValue of a part whose owner is not there yet', () => {
  test.each([
    ['id: x # why\n', ['team', 'verdicts'], ['a'], 'id: x # why\nteam:\n  verdicts:\n    - a\n'],
    ['team: # later\nid: x\n', ['team', 'minimumPeople'], 3, 'team: # later\n  minimumPeople: 3\nid: x\n'],
    ['{"id":"x"}\n', ['team', 'minimumPeople'], 3, '{"id":"x", "team": {\n  "minimumPeople": 3\n}}\n'],
    ['{ "id": "x", "list": [null] }', ['list', 0, 'name'], 'N', '{ "id": "x", "list": [{\n  "name": "N"\n}] }'],
    ['list:\n  - # first\n', ['list', 0, 'name'], 'N', 'list:\n  - name: N # first\n'],
  ] as const)('%j: %j', (text, path, value, after) => {
    expect(set(text, [...path], value)).toBe(after);
  });

  test('what stands in the way stays', () => {
    expect(set('team: [a, b] # mine\n', ['team', 'minimumPeople'], 3)).toBe('team: [a, b] # mine\n');
    expect(set('{ "team": "mine" }', ['team', 'minimumPeople'], 3)).toBe('{ "team": "mine" }');
    expect(set('list: [a]\n', ['list', 4], 'b')).toBe('list: [a]\n');
  });
});
