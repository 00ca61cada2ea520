import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';

// Each text has one mistake. What it should be marked by stands between « and »; the value is what can be made out.
const single: readonly (readonly [name: string, rule: string, source: string, message: string, value: unknown])[] = [
  [
    'a tab before a key',
    'syntax-tab',
    'a:\n  b: 1\n«\t»c: 2\nd: 3\n',
    'A tab cannot indent YAML. Replace it with spaces.',
    { a: { b: 1, c: 2 }, d: 3 },
  ],
  [
    'a tab before an item',
    'syntax-tab',
    'a:\n  - 1\n«\t»- 2\nb: 3\n',
    'A tab cannot indent YAML. Replace it with spaces.',
    { a: [1, 2], b: 3 },
  ],
  [
    'a tab after spaces',
    'syntax-tab',
    'a:\n  b:\n    c: 1\n  «\t»d: 2\n',
    'A tab cannot indent YAML. Replace it with spaces.',
    { a: { b: { c: 1, d: 2 } } },
  ],
  [
    'a tab before the first key of a part',
    'syntax-tab',
    'a:\n«\t»b: 1\n  c: 2\n',
    'A tab cannot indent YAML. Replace it with spaces.',
    { a: { b: 1, c: 2 } },
  ],
  [
    'a list that is never closed',
    'syntax-unclosed',
    'a: «[»one, two\nb: 1\n',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: ['one', 'two'], b: 1 },
  ],
  [
    'a list that is never closed, before a comment',
    'syntax-unclosed',
    'a: «[»one, two # more\n\n# on b\nb: 1\n',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: ['one', 'two'], b: 1 },
  ],
  [
    'a "#" in a list that takes its end along',
    'syntax-unclosed',
    'a: [Hunter «#»1, Farmer]\nb: 1\n',
    'This "#" begins a comment, and the "]" after it belongs to that. Put the text with the "#" in quotes.',
    { a: ['Hunter  1', 'Farmer'], b: 1 },
  ],
  [
    'a "#" in an object that takes its end along',
    'syntax-unclosed',
    'a:\n  - { b: Hunter «#»1 }\n  - { b: Farmer }\n',
    'This "#" begins a comment, and the "}" after it belongs to that. Put the text with the "#" in quotes.',
    { a: [{ b: 'Hunter  1' }, { b: 'Farmer' }] },
  ],
  [
    'a "#" in a list over lines that takes a comma along',
    'syntax-comma',
    'a: [\n    Hunter «#»1,\n    Farmer\n  ]\nb: 1\n',
    'This "#" begins a comment, and the "," after it belongs to that. Put the text with the "#" in quotes.',
    { a: ['Hunter  1', 'Farmer'], b: 1 },
  ],
  [
    'a list that is never closed, before a text in quotes with a "#" and a bracket',
    'syntax-unclosed',
    'a: «[»Hunter, "Farmer #1]"\nb: 1\n',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: ['Hunter', 'Farmer #1]'], b: 1 },
  ],
  [
    'a list over lines that is never closed',
    'syntax-unclosed',
    'a: «[»\n  one,\n  two\nb: 1\n',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: ['one', 'two'], b: 1 },
  ],
  [
    'an object that is never closed',
    'syntax-unclosed',
    'a:\n  - «{» b: 1, c: x\n  - { b: 2 }\n',
    'This "{" is never closed. Add "}" after what belongs to it.',
    { a: [{ b: 1, c: 'x' }, { b: 2 }] },
  ],
  [
    'a bracket inside that is never closed',
    'syntax-unclosed',
    'a: { b: «[»1, 2, c: [3] }\n',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: { b: [1, 2, { c: [3] }] } },
  ],
  [
    'a bracket at the end of the text',
    'syntax-unclosed',
    'a: 1\nb: «[»x',
    'This "[" is never closed. Add "]" after what belongs to it.',
    { a: 1, b: ['x'] },
  ],
  [
    'a double quote that is never closed',
    'syntax-unclosed',
    'a: «"Hello»\nb: 1\n',
    'This text has no closing quote. Add " at its end.',
    { a: 'Hello', b: 1 },
  ],
  [
    'a single quote that is never closed',
    'syntax-unclosed',
    "a:\n  - «'Hello»\n  - two\n",
    "This text has no closing quote. Add ' at its end.",
    { a: ['Hello', 'two'] },
  ],
  [
    'a quote in brackets that is never closed',
    'syntax-unclosed',
    'a: ["one", «"two»]\nb: 1\n',
    'This text has no closing quote. Add " at its end.',
    { a: ['one', 'two'], b: 1 },
  ],
  [
    'the wrong closing bracket',
    'syntax-bracket',
    'a: [one, two«}»\nb: 1\n',
    '"[" is closed by "}". Write "]".',
    { a: ['one', 'two'], b: 1 },
  ],
  [
    'a closing bracket too many',
    'syntax-bracket',
    'a: [one]«]»\nb: 1\n',
    'This "]" closes nothing. Remove it.',
    { a: ['one'], b: 1 },
  ],
  [
    'a closing bracket too far left',
    'syntax-indentation',
    'a: [\n  one\n«]»\nb: 1\n',
    'This "]" stands too far left. Indent it deeper than the line with its "[".',
    { a: ['one'], b: 1 },
  ],
  [
    'a comma twice',
    'syntax-comma',
    'a: [one,«,» two]\n',
    'Nothing stands before this comma. Remove it.',
    { a: ['one', 'two'] },
  ],
  [
    'no comma',
    'syntax-comma',
    'a: ["one«"» "two"]\n',
    'A comma is missing after this. Add ",".',
    { a: ['one', 'two'] },
  ],
  [
    'no colon',
    'syntax-colon',
    'a: 1\n«wei»\nb: 2\n',
    '"wei" is no "key: value". Add a colon and a value, or remove the line.',
    { a: 1, b: 2 },
  ],
  [
    'no colon after the first key',
    'syntax-colon',
    '«title»\na: 1\n',
    '"title" is no "key: value". Add a colon and a value, or remove the line.',
    { a: 1 },
  ],
  [
    'no colon after a key with parts',
    'syntax-colon',
    'a: 1\n«b»\n  c: 2\nd: 3\n',
    '"b" is no "key: value". Add a colon and a value, or remove the line.',
    { a: 1, b: { c: 2 }, d: 3 },
  ],
  [
    'no colon after a key with items',
    'syntax-colon',
    'a: 1\n«b»\n  - c: 2\n    d: 3\n',
    '"b" is no "key: value". Add a colon and a value, or remove the line.',
    { a: 1, b: [{ c: 2, d: 3 }] },
  ],
  [
    'no colon in an item',
    'syntax-colon',
    'a:\n  - «id x»\n    b: 1\n',
    '"id x" is no "key: value". Add a colon and a value, or remove the line.',
    { a: [{ b: 1 }] },
  ],
  [
    'no space after a colon',
    'syntax-colon',
    'a: 1\nb«:»2\nc: 3\n',
    'A space is missing after this colon. Add one.',
    { a: 1, b: 2, c: 3 },
  ],
  [
    'no space after a colon in an item',
    'syntax-colon',
    'a:\n  - b«:»2\n    c: 3\n',
    'A space is missing after this colon. Add one.',
    { a: [{ b: 2, c: 3 }] },
  ],
  [
    'no space after a quoted key',
    'syntax-colon',
    '"a"«:»1\nb: 2\n',
    'A space is missing after this colon. Add one.',
    { a: 1, b: 2 },
  ],
  [
    'no space after a dash',
    'syntax-dash',
    'a:\n  - b: 1\n  «-»b: 2\n',
    'A space is missing after this "-". Add one.',
    { a: [{ b: 1 }, { b: 2 }] },
  ],
  [
    'no space after the first dash',
    'syntax-dash',
    'a:\n  «-»one\n  - two\n',
    'A space is missing after this "-". Add one.',
    { a: '-one - two' },
  ],
  [
    'a line too deep',
    'syntax-indentation',
    'a: 1\n  «b: 2»\nc: 3\n',
    'This line is indented by 2 spaces, what it belongs to by 0. Align it.',
    { a: 1, b: 2, c: 3 },
  ],
  [
    'a line not deep enough',
    'syntax-indentation',
    'a:\n    b: 1\n   «c: 2»\n',
    'This line is indented by 3 spaces, what it belongs to by 4. Align it.',
    { a: { b: 1, c: 2 } },
  ],
  [
    'a first line too deep',
    'syntax-indentation',
    'a:\n   «b: 1»\n  c: 2\n  d: 3\ne: 4\n',
    'This line is indented by 3 spaces, what it belongs to by 2. Align it.',
    { a: { b: 1, c: 2, d: 3 }, e: 4 },
  ],
  [
    'an item too far left',
    'syntax-indentation',
    'a:\n  - b: 1\n «- b: 2»\n',
    'This line is indented by 1 space, what it belongs to by 2. Align it.',
    { a: [{ b: 1 }, { b: 2 }] },
  ],
  [
    'an item too deep, which YAML takes for text',
    'syntax-indentation',
    'a:\n  - one\n    «- two»\n',
    'This line goes on with the text above. Align its "-" with the other items, or put the text in quotes.',
    { a: ['one - two'] },
  ],
  [
    'an item among keys',
    'syntax-indentation',
    'a: 1\n«- two»\nb: 3\n',
    '"- two" does not belong here. Indent it under its key, or remove it.',
    { a: 1, b: 3 },
  ],
  [
    'a colon in a text',
    'syntax-quote',
    'a: «one: two»\nb: 1\n',
    'A text with a colon and a space in it needs quotes. Put quotes around "one: two".',
    { a: 'one: two', b: 1 },
  ],
  [
    'an asterisk first',
    'syntax-quote',
    'a: «*one* two»\n',
    'A text that begins with "*" needs quotes. Put quotes around "*one* two".',
    { a: '*one* two' },
  ],
  [
    'an ampersand first',
    'syntax-quote',
    'a: «& more»\n',
    'A text that begins with "&" needs quotes. Put quotes around "& more".',
    { a: '& more' },
  ],
  [
    'an at sign first',
    'syntax-quote',
    'a: «@one»\nb: 1\n',
    'A text that begins with "@" needs quotes. Put quotes around "@one".',
    { a: '@one', b: 1 },
  ],
  [
    'a backtick first',
    'syntax-quote',
    'a:\n  - «`one`»\n  - two\n',
    'A text that begins with "`" needs quotes. Put quotes around "`one`".',
    { a: ['`one`', 'two'] },
  ],
  [
    'a per cent sign first',
    'syntax-quote',
    'a: «% of deals»\nb: 1\n',
    'A text that begins with "%" needs quotes. Put quotes around "% of deals".',
    { a: '% of deals', b: 1 },
  ],
  [
    'a greater-than sign first',
    'syntax-quote',
    'a: «> 5 deals»\nb: 1\n',
    'A text that begins with ">" needs quotes. Put quotes around "> 5 deals".',
    { a: '> 5 deals', b: 1 },
  ],
  [
    'a bracket first',
    'syntax-quote',
    'a: «[draft] one»\nb: 1\n',
    'A text that begins with "[" needs quotes. Put quotes around "[draft] one".',
    { a: '[draft] one', b: 1 },
  ],
  [
    'an apostrophe in single quotes',
    'syntax-quote',
    "a: «'It's one'»\nb: 1\n",
    "A quote inside single quotes is written ''. Write that, or use double quotes.",
    { a: "'It's one'", b: 1 },
  ],
  [
    'a quote in double quotes',
    'syntax-quote',
    'a: «"one" two»\nb: 1\n',
    'A quote inside double quotes is written \\". Write that, or use single quotes.',
    { a: ' one  two', b: 1 },
  ],
  [
    'a list on the line of its key',
    'syntax-quote',
    'a: «- one»\nb: 1\n',
    'A list begins on a line of its own. Put a line break before "-", or quotes around the text.',
    { a: '- one', b: 1 },
  ],
  [
    'an escape that means nothing',
    'syntax-escape',
    'a: "C:«\\d»ir"\n',
    '\\d means nothing in double quotes. Write \\\\ for a backslash, or use single quotes.',
    { a: 'C:\\dir' },
  ],
  [
    'an escape without its digits',
    'syntax-escape',
    'a: "«\\u»12"\n',
    'After \\u come four digits or letters from a to f.',
    { a: '\\u12' },
  ],
  [
    'a bell',
    'syntax-character',
    'a: b«\u0007»c\n',
    'The text holds a character that cannot be shown (code 7). Remove it.',
    { a: 'b c' },
  ],
  [
    'a directive',
    'syntax-directive',
    '«%YAML 3»\na: 1\n',
    'A line that begins with "%" is a directive. Remove it.',
    { a: 1 },
  ],
  [
    'a key twice',
    'syntax-duplicate-key',
    'a: 1\nb: 2\n«a»: 3\n',
    'The key "a" stands here a second time. Keep one of the two.',
    { a: 3, b: 2 },
  ],
  [
    'a key twice in braces',
    'syntax-duplicate-key',
    "a: { b: 1, «'b'»: 2 }\n",
    'The key "b" stands here a second time. Keep one of the two.',
    { a: { b: 2 } },
  ],
];

describe('one mistake in YAML is one fault', () => {
  test.each(single)('%s', (_name, rule, source, message, value) => {
    const { text, span } = marked(source);
    const document = parse(text, 'yaml');
    expect(document.faults).toEqual([{ rule, message, span }]);
    expect(document.value).toEqual(value);
  });

  test.each(single)('%s, with Windows line ends', (_name, rule, source, message, value) => {
    const { text, span } = marked(source.replaceAll('\n', '\r\n'));
    const document = parse(text, 'yaml');
    expect(document.faults).toEqual([{ rule, message, span }]);
    expect(document.value).toEqual(value);
  });
});

describe('several mistakes in YAML', () => {
  test('are told in the order of the text, and leave each other their values', () => {
    const text = 'a: [1, 2\nb: "one\nc:\n\td: 3\ne: x: y\nf: 4\n';
    const document = parse(text, 'yaml');
    expect(document.faults.map(({ rule, span }) => [rule, document.range(span).start.line])).toEqual([
      ['syntax-unclosed', 0],
      ['syntax-unclosed', 1],
      ['syntax-tab', 3],
      ['syntax-quote', 4],
    ]);
    expect(document.value).toEqual({ a: [1, 2], b: 'one', c: { d: 3 }, e: 'x: y', f: 4 });
  });

  test('are told up to a point, and the text before it is read', () => {
    const broken = Array.from({ length: 40 }, (_, index) => `k${index}: "a" b\n`).join('');
    const document = parse(`top: 1\n${broken}`, 'yaml');
    expect(document.faults).toHaveLength(20);
    expect(document.value).toHaveProperty('top', 1);
  });
});

describe('a broken YAML text', () => {
  test('knows where its parts stand', () => {
    const text = 'a: [1, 2\nb: { c: "x }\nd: y\n';
    const document = parse(text, 'yaml');
    const places = document.locate([['a', 1], ['b', 'c'], ['d'], ['b', 'nowhere']]);
    const found = places.map(({ key, value }) => [
      key && text.slice(key.start, key.end),
      text.slice(value.start, value.end),
    ]);
    expect(found).toEqual([
      [undefined, '2'],
      ['c', '"x'],
      ['d', 'y'],
      ['b', '{ c: "x }'],
    ]);
    expect(document.pathAt(text.indexOf('2'))).toEqual(['a', 1]);
  });
});
