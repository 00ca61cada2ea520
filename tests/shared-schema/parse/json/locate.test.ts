import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';

const text = `{
  "a": [10, { "b": "x\\"y]" }, []],
  "esc\\u0061pe": { "c": null },
  "c": { "d": true, "e": -1.5e3 },
  "last": "]}"
}`;

describe('the place of a part of JSON', () => {
  test.each([
    [['a'], '"a"', '[10, { "b": "x\\"y]" }, []]'],
    [['a', 0], undefined, '10'],
    [['a', 1, 'b'], '"b"', '"x\\"y]"'],
    [['a', 2], undefined, '[]'],
    [['escape', 'c'], '"c"', 'null'],
    [['c', 'd'], '"d"', 'true'],
    [['c', 'e'], '"e"', '-1.5e3'],
    [['last'], '"last"', '"]}"'],
    [[], undefined, text],
    [['a', 1, 'nowhere', 5], undefined, '{ "b": "x\\"y]" }'],
    [['a', 7], '"a"', '[10, { "b": "x\\"y]" }, []]'],
    [['last', 'x'], '"last"', '"]}"'],
  ] as const)('%j', (path, key, value) => {
    const document = parse(text, 'json');
    expect(document.faults).toEqual([]);
    const [place] = document.locate([path]);
    expect(place?.key && text.slice(place.key.start, place.key.end)).toBe(key);
    expect(place && text.slice(place.value.start, place.value.end)).toBe(value);
  });

  test('is found for many paths at once, in their order, those above others included', () => {
    const document = parse(text, 'json');
    const paths = [['last'], ['a', 1, 'b'], ['a'], ['a', 1], ['c', 'd'], ['c', 'nowhere'], []] as const;
    const alone = paths.map((path) => document.locate([path])[0]);
    expect(document.locate(paths)).toEqual(alone);
  });

  test('is none for no path', () => {
    expect(parse(text, 'json').locate([])).toEqual([]);
  });
});

describe('the path at an offset of JSON', () => {
  test.each([
    ['10', ['a', 0]],
    ['"b"', ['a', 1, 'b']],
    ['"esc', ['escape']],
    ['null', ['escape', 'c']],
    ['"last"', ['last']],
  ])('%j', (piece, path) => {
    expect(parse(text, 'json').pathAt(text.indexOf(piece))).toEqual(path);
  });
});
