import { maxAliases } from '@rubric-kit/shared-schema/parse/limits.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { faultsOf, marked } from '../marked.ts';

const single: readonly (readonly [name: string, rule: string, source: string, message: string, value: unknown])[] = [
  [
    'a number as a key',
    'syntax-key',
    'a:\n  «1»: one\n',
    'A key is a text. Put it in quotes: "1".',
    { a: { 1: 'one' } },
  ],
  ['a truth as a key', 'syntax-key', '«true»: one\n', 'A key is a text. Put it in quotes: "true".', { true: 'one' }],
  ['null as a key', 'syntax-key', '«null»: one\n', 'A key is a text. Put it in quotes: "null".', { null: 'one' }],
  ['no key', 'syntax-key', 'a: 1\n«:» 2\n', 'A key is a text. Write a key before the colon.', { a: 1, '': 2 }],
  [
    'a list as a key',
    'syntax-key',
    '? «[»a, b]\n: 1\n',
    'A key is a text. Put text that begins with a bracket in quotes.',
    {},
  ],
  [
    'a merge key',
    'syntax-merge',
    'a: &x { b: 1 }\nc:\n  «<<»: *x\n  d: 2\n',
    'Merge keys ("<<") are not read. Write the fields out.',
    { a: { b: 1 }, c: { d: 2 } },
  ],
  [
    'an unknown tag',
    'syntax-tag',
    'a: «!important» thing\n',
    'The tag "!important" does not fit here. Remove it, or put text that begins with "!" in quotes.',
    { a: 'thing' },
  ],
  [
    'an unknown tag on a list',
    'syntax-tag',
    'a: «!!set» [x]\n',
    'The tag "!!set" does not fit here. Remove it, or put text that begins with "!" in quotes.',
    { a: ['x'] },
  ],
  [
    'a tag that does not fit',
    'syntax-tag',
    'a: «!!int» one\n',
    'The tag "!!int" does not fit here. Remove it, or put text that begins with "!" in quotes.',
    { a: 'one' },
  ],
  [
    'an alias of nothing',
    'syntax-alias',
    'a: «*bold»\n',
    'There is no anchor "&bold". Put text that begins with "*" in quotes.',
    { a: null },
  ],
  [
    'an alias inside its anchor',
    'syntax-alias',
    'a: &x [1, «*x»]\n',
    '"*x" stands inside what it stands for. Write the text out.',
    { a: [1, null] },
  ],
  [
    'an alias of a list as a key',
    'syntax-key',
    'a: &x [1]\n«*x» : 2\n',
    'A key is a text. Write it out in place of the alias.',
    { a: [1] },
  ],
  [
    'a key twice, once as an alias',
    'syntax-duplicate-key',
    'a: &x b\nb: 1\n«*x» : 2\n',
    'The key "b" stands here a second time. Keep one of the two.',
    { a: 'b', b: 2 },
  ],
  [
    'a second document',
    'syntax-documents',
    'a: 1\n«---»\nb: 2\n',
    'A file holds one rubric. Remove this and what follows, or put it into a file of its own.',
    { a: 1 },
  ],
  [
    'a second document after a marked first one',
    'syntax-documents',
    '---\na: 1\n«---»\nb: 2\n',
    'A file holds one rubric. Remove this and what follows, or put it into a file of its own.',
    { a: 1 },
  ],
];

describe('what YAML allows and a rubric does not', () => {
  test.each(single)('%s', (_name, rule, source, message, value) => {
    const { text, span } = marked(source);
    const document = parse(text, 'yaml');
    expect(document.faults).toEqual([{ rule, message, span }]);
    expect(document.value).toEqual(value);
  });
});

describe('what YAML allows and a rubric may have', () => {
  test.each([
    ['a marked beginning and end', '---\na: 1\n...\n', { a: 1 }],
    ['a version', '%YAML 1.2\n---\na: 1\n', { a: 1 }],
    [
      'tags of the core schema',
      'a: !!str 1\nb: !!int 2\nc: !!float 3\nd: !!bool true\ne: !!null\nf: ! 4\ng: !!map {}\nh: !!seq []\n',
      { a: '1', b: 2, c: 3, d: true, e: null, f: '4', g: {}, h: [] },
    ],
    ['an alias', 'a: &x { b: [1] }\nc: *x\n', { a: { b: [1] }, c: { b: [1] } }],
    ['an alias of a key', 'a: &x b\n*x : 1\n', { a: 'b', b: 1 }],
    ['quoted keys that look like numbers', '"1": a\n\'true\': b\n', { 1: 'a', true: 'b' }],
    ['keys that other versions of YAML take for truths', 'on: 1\nno: 2\ny: 3\n', { on: 1, no: 2, y: 3 }],
    [
      'texts over several lines',
      'a: one\n  two\n\n  three\nb: "one\n  two"\nc: |\n  one\n  two\nd: >-\n  one\n  two\n',
      { a: 'one two\nthree', b: 'one two', c: 'one\ntwo\n', d: 'one two' },
    ],
    ['explicit keys', '? a\n: 1\n? b\n', { a: 1, b: null }],
    ['pairs in lists', 'a: [b: 1, c]\n', { a: [{ b: 1 }, 'c'] }],
    ['a single text', 'only words\n', 'only words'],
    ['JSON', '{"a": [1, true, null, "x\\u00e9\\n"], "b": {}}', { a: [1, true, null, 'xé\n'], b: {} }],
  ])('%s', (_name, text, value) => {
    expect(faultsOf(text, 'yaml')).toEqual([]);
    expect(parse(text, 'yaml').value).toEqual(value);
  });
});

describe('aliases', () => {
  test('share what they stand for', () => {
    const { a, b } = parse('a: &x { c: 1 }\nb: *x\n', 'yaml').value as { a: object; b: object };
    expect(b).toBe(a);
  });

  test('that stand for too much refuse the file once, and never unfold', () => {
    // Each line stands for ten of the one above: the ninth for a billion.
    const lines = ['k0: &k0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++) {
      const aliases = Array.from({ length: 10 }, () => `*k${level - 1}`).join(', ');
      lines.push(`k${level}: &k${level} [${aliases}]`);
    }
    const document = parse(lines.join('\n'), 'yaml');
    // 11 parts in k0, 111 with k1: its aliases stand for 110. Those of k2 for 1,110, of k3 for 11,110 of 10,000 at most.
    expect(document.faults.map(({ rule, message, span }) => [rule, message, document.range(span).start.line])).toEqual([
      ['syntax-aliases', 'The aliases from here on stand for too much. Write the text out instead of "*k2".', 3],
    ]);
  });

  test('are counted, however little they stand for', () => {
    const text = (count: number) => `a: &x 1\nb: [${Array.from({ length: count }, () => '*x').join(', ')}]\n`;
    expect(faultsOf(text(maxAliases), 'yaml')).toEqual([]);
    expect(faultsOf(text(maxAliases + 5), 'yaml')).toEqual([
      'syntax-aliases «*x» The aliases from here on stand for too much. Write the text out instead of "*x".',
    ]);
  });
});
