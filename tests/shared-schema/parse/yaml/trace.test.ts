import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { describe, expect, test } from 'vitest';

/** What the key and the value at a path are in the text; `undefined` for a part without a key. */
function found(text: string, ...path: Path): [key: string | undefined, value: string] {
  const [place] = parse(text, 'yaml').locate([path]);
  if (!place) throw new Error('no place');
  return [place.key && text.slice(place.key.start, place.key.end), text.slice(place.value.start, place.value.end)];
}

const text = `# A comment: with a colon
top: &anchor plain text # here
"quoted key": 'it''s'
double : "a\\tb"
list:
- one
- two: 2
  three: 3
-
folded: >-
  first
  second

literal: |+ # note
  kept

empty:
flow: { a: [1, "two", ], b: , c }
tagged: !!str 5
alias: *anchor
over: first
  second
last: end`;

describe('the place of a part of YAML', () => {
  test.each([
    [['top'], 'top', 'plain text'],
    [['quoted key'], '"quoted key"', "'it''s'"],
    [['double'], 'double', '"a\\tb"'],
    [['list'], 'list', '- one\n- two: 2\n  three: 3\n-'],
    [['list', 0], undefined, 'one'],
    [['list', 1], undefined, 'two: 2\n  three: 3'],
    [['list', 1, 'three'], 'three', '3'],
    [['list', 2], undefined, ''],
    [['folded'], 'folded', '>-\n  first\n  second'],
    [['literal'], 'literal', '|+ # note\n  kept'],
    [['empty'], 'empty', ''],
    [['flow'], 'flow', '{ a: [1, "two", ], b: , c }'],
    [['flow', 'a'], 'a', '[1, "two", ]'],
    [['flow', 'a', 1], undefined, '"two"'],
    [['flow', 'b'], 'b', ''],
    [['flow', 'c'], 'c', ''],
    [['tagged'], 'tagged', '5'],
    [['alias'], 'alias', 'anchor'],
    [['over'], 'over', 'first\n  second'],
    [['last'], 'last', 'end'],
  ] as const)('%j', (path, key, value) => {
    expect(parse(text, 'yaml').faults).toEqual([]);
    expect(found(text, ...path)).toEqual([key, path[0] === 'alias' ? `*${value}` : value]);
  });

  test('is that of the deepest ancestor where a path leads nowhere', () => {
    expect(found(text, 'list', 1, 'nowhere', 'at', 'all')).toEqual([undefined, 'two: 2\n  three: 3']);
    expect(found(text, 'list', 9)[0]).toBe('list');
    expect(found(text, 'top', 'x')).toEqual(['top', 'plain text']);
  });

  test('of an empty value is after its colon or dash', () => {
    const source = 'a:\nb:   # none\nc:\n  -\n  - x\n';
    const places = parse(source, 'yaml').locate([['a'], ['b'], ['c', 0]]);
    expect(places.map(({ value }) => value)).toEqual([
      { start: 2, end: 2 },
      { start: 5, end: 5 },
      { start: 21, end: 21 },
    ]);
  });

  test('of a key that stands twice is that of the second, whose value counts', () => {
    const source = 'a: { b: 1 }\na: { c: 2 }\n';
    expect(found(source, 'a', 'c')).toEqual(['c', '2']);
    expect(found(source, 'a', 'b')).toEqual(['a', '{ c: 2 }']);
  });

  test('is found for many paths at once, in their order', () => {
    const source = 'a: 1\nb: 2\nc: 3\n';
    const keys = parse(source, 'yaml').locate([['c'], ['a'], ['c'], [], ['b']]);
    expect(keys.map(({ key, value }) => [key?.start, value.start])).toEqual([
      [10, 13],
      [0, 3],
      [10, 13],
      [undefined, 0],
      [5, 8],
    ]);
  });
});

describe('the path at an offset of YAML', () => {
  test.each([
    ['top', ['top']],
    ['plain', ['top']],
    ['two: 2', ['list', 1, 'two']],
    ['three', ['list', 1, 'three']],
    ['"two"', ['flow', 'a', 1]],
    ['second\n\n', ['folded']],
    ['# A comment', []],
  ])('%j', (piece, path) => {
    expect(parse(text, 'yaml').pathAt(text.indexOf(piece))).toEqual(path);
  });
});
