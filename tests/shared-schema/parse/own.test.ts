import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

const twice = (key: string) => `The key "${key}" stands here a second time. Keep one of the two.`;
const several = (count: number) => `${count} keys from here on stand a second time. Keep each once.`;

describe.each(['json', 'yaml'] as const)('keys that stand a second time in braces, as %s', (format) => {
  test.each([
    ['one', '{"a": 1, "b": 2, «"b"»: 3}', twice('b'), { a: 1, b: 3 }],
    ['two in a row', '{"a": 1, "b": 2, "c": 3, «"b"»: 4, "c": 5}', several(2), { a: 1, b: 4, c: 5 }],
    ['all, in another order', '{"a": 1, "b": 2, «"b"»: 3, "a": 4}', several(2), { a: 4, b: 3 }],
    [
      'a block with what is in it',
      '{"a": {"b": 1}, "c": 2, «"a"»: {"b": 3}, "c": 4}',
      several(2),
      { a: { b: 3 }, c: 4 },
    ],
    // The first key of an object begins it anew: what is new after it belongs to the same paste.
    ['from the first key on', '{"a": 1, "b": 2, «"a"»: 3, "c": 4, "b": 5}', several(2), { a: 3, b: 5, c: 4 }],
    ['a block that was pasted twice', '{"a": 1, "b": 2, «"a"»: 3, "b": 4, "a": 5, "b": 6}', several(4), { a: 5, b: 6 }],
    ['inside a list', '[{"a": 1, "b": 2, «"a"»: 3, "b": 4}]', several(2), [{ a: 3, b: 4 }]],
    ['keys of every object', '{"__proto__": 1, "b": 2, «"__proto__"»: 3, "b": 4}', several(2), undefined],
  ])('%s: one fault, at the first of them', (_name, source, message, value) => {
    const { text, span } = marked(source);
    const document = parse(text, format);
    expect(document.faults).toEqual([{ rule: 'syntax-duplicate-key', message, span }]);
    if (value) expect(document.value).toEqual(value);
  });

  test('two that have nothing to do with each other are told one by one', () => {
    const { faults } = parse('{"a": 1, "b": 2, "c": 3, "b": 4, "d": 5, "c": 6, "d": 7}', format);
    expect(faults.map(({ message, span }) => [message, span.start])).toEqual([
      [twice('b'), 25],
      [several(2), 41],
    ]);
  });
});

describe('an item of a YAML list that has lost its dash', () => {
  test.each([
    ['- a: 1\n  b: 2\n  «a»: 3\n  b: 4\n', 2],
    ['list:\n  - a: 1\n    c: 2\n    b: 3\n    «a»: 4\n    d: 5\n    b: 6\n    c: 7\n  - a: 8\n', 3],
  ])('is one fault and says how to begin an item: %j', (source, count) => {
    const { text, span } = marked(source);
    const message = `${count} keys from here on stand a second time. Keep each once, or begin a new item with "- ".`;
    expect(parse(text, 'yaml').faults).toEqual([{ rule: 'syntax-duplicate-key', message, span }]);
  });

  test('is not thought of where the object stands in no list, or in brackets', () => {
    for (const text of [
      'a: 1\nb: 2\na: 3\nb: 4\n',
      'o:\n  a: 1\n  b: 2\n  a: 3\n  b: 4\n',
      '[{ a: 1, b: 2, a: 3, b: 4 }]\n',
    ])
      expect(parse(text, 'yaml').faults.map(({ message }) => message)).toEqual([several(2)]);
  });
});
