import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { faultsOf, marked } from '../marked.ts';

// Each text has one mistake. What it should be marked by stands between « and »; the value is what can be made out.
const single: readonly (readonly [name: string, rule: string, source: string, message: string, value: unknown])[] = [
  ['a comma after the last member', 'syntax-comma', '{"a": 1«,»}', 'Nothing follows this comma. Remove it.', { a: 1 }],
  ['a comma after the last item', 'syntax-comma', '[1«,»\n]', 'Nothing follows this comma. Remove it.', [1]],
  ['a comma twice', 'syntax-comma', '[1,«,» 2]', 'Nothing stands before this comma. Remove it.', [1, 2]],
  ['a comma first', 'syntax-comma', '[«,»1]', 'Nothing stands before this comma. Remove it.', [1]],
  ['a comma alone', 'syntax-comma', '{«,»}', 'Nothing stands before this comma. Remove it.', {}],
  [
    'no comma between members on two lines',
    'syntax-comma',
    '{\n  "a": «1»\n  "b": 2\n}',
    'A comma is missing after this. Add ",".',
    { a: 1, b: 2 },
  ],
  ['no comma between texts', 'syntax-comma', '["a«"» "b"]', 'A comma is missing after this. Add ",".', ['a', 'b']],
  ['no comma between numbers', 'syntax-comma', '[«1» 2]', 'A comma is missing after this. Add ",".', [1, 2]],
  ['no comma after an object', 'syntax-comma', '[{«}»{}]', 'A comma is missing after this. Add ",".', [{}, {}]],
  [
    'a word after a value',
    'syntax-comma',
    '{"a": "b" «c», "d": 1}',
    'Only a comma can stand here. Remove "c".',
    { a: 'b', d: 1 },
  ],
  ['no colon', 'syntax-colon', '{«"a"» 1}', 'A colon is missing after the key "a". Add ":".', { a: 1 }],
  [
    'an equals sign',
    'syntax-colon',
    '{"a" «=» 1}',
    'A colon stands between a key and its value. Write ":" instead of "=".',
    { a: 1 },
  ],
  ['a colon twice', 'syntax-colon', '{"a":«:» 1}', 'One colon is enough. Remove this one.', { a: 1 }],
  [
    'a key alone, being typed',
    'syntax-colon',
    '{\n  "a": 1,\n  «"wei"»\n  "b": 2\n}',
    'The key "wei" has no value. Add a colon and a value after it.',
    { a: 1, b: 2 },
  ],
  ['no value', 'syntax-value', '{«"a":», "b": 1}', '"a" has no value. Write one after the colon.', { b: 1 }],
  ['no value at the end', 'syntax-value', '{"b": 1, «"a":»}', '"a" has no value. Write one after the colon.', { b: 1 }],
  [
    'no value before the next line',
    'syntax-value',
    '{\n  «"a":»\n  "b": 1\n}',
    '"a" has no value. Write one after the colon.',
    { b: 1 },
  ],
  [
    'no key',
    'syntax-key',
    '{«{»"a": 1}, "b": 2}',
    'A key is missing before this value. Write "key": before it.',
    { b: 2 },
  ],
  ['a number as a key', 'syntax-key', '{"a": 2, «5»}', '"5" is not a key. Write "key": value.', { a: 2 }],
  ['a decimal comma', 'syntax-number', '{"a": 12,«5»}', 'A decimal number has a point: 12.5.', { a: 12 }],
  [
    'a decimal comma before a member',
    'syntax-number',
    '{\n  "a": 0,«25» ,\n  "b": [1,5]\n}',
    'A decimal number has a point: 0.25.',
    { a: 0, b: [1, 5] },
  ],
  [
    'a key twice',
    'syntax-duplicate-key',
    '{"a": 1, "b": 2, «"a"»: 3}',
    'The key "a" stands here a second time. Keep one of the two.',
    { a: 3, b: 2 },
  ],
  [
    'a key twice, once written with an escape',
    'syntax-duplicate-key',
    '{"a": 1, «"\\u0061"»: 2}',
    'The key "a" stands here a second time. Keep one of the two.',
    { a: 2 },
  ],
  [
    'a line comment',
    'syntax-comment',
    '{"a": 1, «// one»\n"b": 2}',
    'JSON has no comments. Remove it, or keep the rubric as YAML, which has comments.',
    { a: 1, b: 2 },
  ],
  [
    'a block comment',
    'syntax-comment',
    '{«/* one\n two */»"a": 1}',
    'JSON has no comments. Remove it, or keep the rubric as YAML, which has comments.',
    { a: 1 },
  ],
  [
    'single quotes',
    'syntax-quote',
    '{"a": «\'b\'»}',
    'JSON texts stand in straight double quotes. Write "…" instead.',
    { a: 'b' },
  ],
  [
    'curly quotes',
    'syntax-quote',
    '{"a": «“b”»}',
    'JSON texts stand in straight double quotes. Write "…" instead.',
    { a: 'b' },
  ],
  [
    'a key in single quotes',
    'syntax-quote',
    "{«'a'»: 1}",
    'JSON texts stand in straight double quotes. Write "…" instead.',
    { a: 1 },
  ],
  ['a bare key', 'syntax-quote', '{«a»: 1}', 'Put double quotes around the key "a".', { a: 1 }],
  [
    'a bare text',
    'syntax-quote',
    '{"a": «Hello world», "b": 2}',
    'Put double quotes around "Hello world".',
    { a: 'Hello world', b: 2 },
  ],
  [
    'a version without quotes',
    'syntax-quote',
    '{"version": «1.4.0»}',
    'Put double quotes around "1.4.0".',
    { version: '1.4.0' },
  ],
  ['no opening quote', 'syntax-quote', '{"a": «b"»,\n"c": 1}', 'Put double quotes around "b"".', { a: 'b', c: 1 }],
  [
    'a quote inside a text',
    'syntax-quote',
    '{\n  "a": "he «"»said" so",\n  "b": 1\n}',
    'A double quote inside a text is written \\". Write that, or use \' instead.',
    { a: 'he ', b: 1 },
  ],
  [
    'no closing quote',
    'syntax-unclosed',
    '{\n  "a": «"Hello»,\n  "b": 1\n}',
    'This text has no closing quote. Add " at its end.',
    { a: 'Hello', b: 1 },
  ],
  [
    'no closing quote before brackets',
    'syntax-unclosed',
    '{\n  "a": ["b", «"c»],\n  "d": 1\n}',
    'This text has no closing quote. Add " at its end.',
    { a: ['b', 'c'], d: 1 },
  ],
  [
    'a text that is being typed',
    'syntax-unclosed',
    '{\n  "a": «"Hel»\n  "b": 1\n}',
    'This text has no closing quote. Add " at its end.',
    { a: 'Hel', b: 1 },
  ],
  [
    'a key without its closing quote',
    'syntax-unclosed',
    '{\n  «"a»: 20,\n  "b": 1\n}',
    'This text has no closing quote. Add " at its end.',
    { a: 20, b: 1 },
  ],
  [
    'a key whose closing quote is missing before a text',
    'syntax-unclosed',
    '{\n  «"a»: "20",\n  "b": 1\n}',
    'This text has no closing quote. Add " at its end.',
    { a: '20', b: 1 },
  ],
  [
    'half a key',
    'syntax-unclosed',
    '{\n  "a": 1,\n  «"wei»\n  "b": 2\n}',
    'This text has no closing quote. Add " at its end.',
    { a: 1, b: 2 },
  ],
  [
    'an object that is never closed',
    'syntax-unclosed',
    '{\n  "a": «{»\n    "b": 1,\n  "c": 2\n}',
    'This "{" is never closed. Add "}" after what belongs to it.',
    { a: { b: 1 }, c: 2 },
  ],
  [
    'a list that is never closed',
    'syntax-unclosed',
    '{\n  "a": «[»\n    "b",\n  "c": 2\n}',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: ['b'], c: 2 },
  ],
  [
    'a list on one line that is never closed',
    'syntax-unclosed',
    '{"a": «[»1, 2, "b": 3}',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: [1, 2], b: 3 },
  ],
  [
    'an item that is never closed',
    'syntax-unclosed',
    '[\n  «{» "a": 1,\n  { "a": 2 }\n]',
    'This "{" is never closed. Add "}" after what belongs to it.',
    [{ a: 1 }, { a: 2 }],
  ],
  [
    'a text that breaks off',
    'syntax-unclosed',
    '{"a": {"b": «[»1, 2',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: { b: [1, 2] } },
  ],
  ['a closing bracket too many', 'syntax-bracket', '{"a": [1]«]»}', 'This "]" closes nothing. Remove it.', { a: [1] }],
  [
    'a closing bracket too many inside',
    'syntax-bracket',
    '{\n  "a": {\n    "b": 1\n    «}»\n  },\n  "c": 2\n}',
    'This "}" closes nothing. Remove it.',
    { a: { b: 1 }, c: 2 },
  ],
  [
    'a closing bracket too many at the end',
    'syntax-bracket',
    '{"a": 1}«}»',
    'This "}" closes nothing. Remove it.',
    { a: 1 },
  ],
  [
    'a closing bracket too many at the beginning',
    'syntax-bracket',
    '«]»{"a": 1}',
    'This "]" closes nothing. Remove it.',
    { a: 1 },
  ],
  [
    'the wrong closing bracket',
    'syntax-bracket',
    '{"a": [1«}», "b": 2}',
    '"[" is closed by "}". Write "]".',
    { a: [1], b: 2 },
  ],
  [
    'no opening brace of a member',
    'syntax-bracket',
    '{\n  «"a":»\n    "b": 1\n  },\n  "c": 2\n}',
    'A "{" is missing here, for it is closed further down. Add it.',
    { a: { b: 1 }, c: 2 },
  ],
  [
    'no opening bracket of a list',
    'syntax-bracket',
    '{\n  «"a":» "x", "y"],\n  "c": 2\n}',
    'A "[" is missing here, for it is closed further down. Add it.',
    { a: ['x', 'y'], c: 2 },
  ],
  [
    'no opening brace of an item',
    'syntax-bracket',
    '[\n    «"a": 1»\n  },\n  { "a": 2 }\n]',
    'A "{" is missing here, for it is closed further down. Add it.',
    [{ a: 1 }, { a: 2 }],
  ],
  [
    'no opening brace at the top',
    'syntax-bracket',
    '«"a": 1,»\n"b": 2 }',
    'A "{" is missing here, for it is closed further down. Add it.',
    { a: 1, b: 2 },
  ],
  [
    'a key in a list',
    'syntax-bracket',
    '["a"«:» 1]',
    'A list has no keys. Put { } around the key and its value.',
    ['a'],
  ],
  ['a zero in front', 'syntax-number', '{"a": «01»}', 'Write the number as 1.', { a: 1 }],
  ['no zero in front', 'syntax-number', '{"a": «.5»}', 'Write the number as 0.5.', { a: 0.5 }],
  ['a per cent sign', 'syntax-number', '{"a": «50%»}', 'Write the number as 50.', { a: 50 }],
  ['a per cent sign apart', 'syntax-number', '{"a": «12.5 %»}', 'Write the number as 12.5.', { a: 12.5 }],
  ['a plus sign', 'syntax-number', '{"a": «+3»}', 'Write the number as 3.', { a: 3 }],
  ['a point at the end', 'syntax-number', '{"a": «3.»}', 'Write the number as 3.', { a: 3 }],
  ['a capital', 'syntax-word', '{"a": «True»}', 'Write true in small letters.', { a: true }],
  [
    'a word of another language',
    'syntax-word',
    '{"a": «None»}',
    'JSON has no None. Write null, or remove the key.',
    { a: null },
  ],
  [
    'an escape that means nothing',
    'syntax-escape',
    '{"a": "C:«\\d»ir"}',
    '\\d means nothing in JSON. Write \\\\ for a backslash.',
    { a: 'C:dir' },
  ],
  [
    'an escape without its digits',
    'syntax-escape',
    '{"a": "«\\u»12"}',
    'After \\u come four digits or letters from a to f, as in \\u00e9.',
    { a: 'u12' },
  ],
  [
    'a tab in a text',
    'syntax-character',
    '{"a": "b«\t»c"}',
    'A tab inside a JSON text is written \\t. Write that, or a space.',
    { a: 'b\tc' },
  ],
  [
    'a bell in a text',
    'syntax-character',
    '{"a": "b«\u0007»c"}',
    'The text holds an invisible control character (code 7). Remove it.',
    { a: 'b\u0007c' },
  ],
  [
    'a no-break space',
    'syntax-character',
    '{«\u00a0»"a": 1}',
    'This is a special space. Replace it with an ordinary one.',
    { a: 1 },
  ],
  [
    'text after the end',
    'syntax-end',
    '{"a": 1} «and more»\n',
    'The rubric ends before this. Remove what follows.',
    { a: 1 },
  ],
];

describe('one mistake in JSON is one fault', () => {
  test.each(single)('%s', (_name, rule, source, message, value) => {
    const { text, span } = marked(source);
    const document = parse(text, 'json');
    expect(document.faults).toEqual([{ rule, message, span }]);
    expect(document.value).toEqual(value);
  });

  test.each(single)('%s, with Windows line ends', (_name, rule, source, message, value) => {
    const { text, span } = marked(source.replaceAll('\n', '\r\n'));
    const document = parse(text, 'json');
    expect(document.faults).toEqual([{ rule, message, span }]);
    expect(document.value).toEqual(value);
  });
});

describe('several mistakes in JSON', () => {
  test('are told in the order of the text', () => {
    const text = '{\n  a: 1,\n  "b": 01,\n  "c": [1, 2\n}\n';
    expect(faultsOf(text, 'json')).toEqual([
      'syntax-quote «a» Put double quotes around the key "a".',
      'syntax-number «01» Write the number as 1.',
      'syntax-unclosed «[» This "[" is never closed. Add "]" after what belongs to it.',
    ]);
  });

  test('leave each other their values', () => {
    const text = '{\n  "a": "one,\n  "b": [1,, 2],\n  "c": { "d": tru },\n  "e": 5\n}';
    expect(parse(text, 'json').value).toEqual({ a: 'one', b: [1, 2], c: { d: 'tru' }, e: 5 });
    expect(parse(text, 'json').faults.map(({ rule }) => rule)).toEqual([
      'syntax-unclosed',
      'syntax-comma',
      'syntax-quote',
    ]);
  });
});

describe('YAML in a file whose name says JSON is one fault, where it begins', () => {
  test.each([
    ['«i»d: bakery\ntitle: Bakery\naliases: [one, two]\n'],
    ['\n«#» Our bakery: the "best"\n\nid: bakery\n'],
    ['«-»--\nid: bakery\n'],
    ['\ufeff«s»chemaVersion: 1\n'],
    ['«s»cale:\n  levels:\n    - { score: 1, label: Starts }\n'],
    ['«-» id: bakery\nrubric: x\n'],
  ])('%j', (source) => {
    const { text, span } = marked(source);
    const message = 'This looks like YAML. Name the file .rubric.yaml, or write JSON.';
    expect(parse(text, 'json').faults).toEqual([{ rule: 'syntax-format', message, span }]);
  });

  test.each([
    ['{\n  "title": "Bakery\nnote: more",\n}'],
    ['true'],
    ['"id": "bakery"'],
    ['{ title: "Bakery" }'],
    ['hello'],
  ])('and %j is something else', (text) => {
    const rules = parse(text, 'json').faults.map(({ rule }) => rule);
    expect(rules).not.toContain('syntax-format');
  });
});

describe('a broken JSON text', () => {
  test('knows where its parts stand', () => {
    const text = '{\n  "a": [1, 2,\n  "b": { "c": "x" }\n}';
    const document = parse(text, 'json');
    const places = document.locate([['a', 1], ['b', 'c'], ['b', 'nowhere'], []]);
    const found = places.map(({ key, value }) => [
      key && text.slice(key.start, key.end),
      text.slice(value.start, value.end),
    ]);
    expect(found).toEqual([
      [undefined, '2'],
      ['"c"', '"x"'],
      ['"b"', '{ "c": "x" }'],
      [undefined, text],
    ]);
    expect(document.pathAt(text.indexOf('"x"'))).toEqual(['b', 'c']);
    expect(document.pathAt(text.indexOf('2'))).toEqual(['a', 1]);
  });

  test('says where a key without a value stands', () => {
    const text = '{ "a": 1, "b": }';
    expect(parse(text, 'json').locate([['b']])).toEqual([
      { key: { start: 10, end: 13 }, value: { start: 13, end: 13 } },
    ]);
  });
});
