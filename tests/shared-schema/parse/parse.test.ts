import { maxDepth, maxFaults, maxTextLength } from '@rubric-kit/shared-schema/parse/limits.ts';
import { formatOf, parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './marked.ts';

describe('formatOf', () => {
  test.each([
    ['a.rubric.json', 'json'],
    ['A.RUBRIC.JSON', 'json'],
    ['a.rubric.yaml', 'yaml'],
    ['a.rubric.yml', 'yaml'],
    ['rubric', 'yaml'],
    ['json.yaml', 'yaml'],
  ])('%s is %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});

describe('parse', () => {
  test('gives the value, the text and ranges', () => {
    const document = parse('a: 1\nb: x\n', 'yaml');
    expect(document.value).toEqual({ a: 1, b: 'x' });
    expect(document.text).toBe('a: 1\nb: x\n');
    expect(document.format).toBe('yaml');
    expect(document.range({ start: 8, end: 9 })).toEqual({
      start: { line: 1, character: 3 },
      end: { line: 1, character: 4 },
    });
  });

  test.each([
    ['json', '', 'Begin with { "schemaVersion": 1 }.'],
    ['json', ' \n\t\r\n', 'Begin with { "schemaVersion": 1 }.'],
    ['yaml', '', 'Begin with "schemaVersion: 1".'],
    ['yaml', '# nothing yet\n', 'Begin with "schemaVersion: 1".'],
  ] as const)('says once that there is nothing in %s %j', (format, text, advice) => {
    const document = parse(text, format);
    expect(document.value).toBeUndefined();
    expect(document.faults.map(({ rule, message }) => [rule, message])).toEqual([
      ['syntax-empty', `The file is empty. ${advice}`],
    ]);
    expect(document.locate([['a']])).toHaveLength(1);
    expect(document.pathAt(0)).toEqual([]);
  });

  test.each(['json', 'yaml'] as const)('refuses a text in %s that is too long, and no other', (format) => {
    const long = `{"a":"${'x'.repeat(maxTextLength - 8)}"}`;
    expect(long).toHaveLength(maxTextLength);
    expect(parse(long, format).faults).toEqual([]);
    const document = parse(`${long} `, format);
    expect(document.value).toBeUndefined();
    expect(document.faults).toEqual([
      {
        rule: 'syntax-too-long',
        message: 'The file is too long: more than 16 million characters are not read. Split the rubric.',
        span: { start: 0, end: 1 },
      },
    ]);
    expect(document.locate([['a'], []])).toHaveLength(2);
    expect(document.pathAt(3)).toEqual([]);
  });

  test.each(['json', 'yaml'] as const)('reads %s that is nested deeply, and refuses what is deeper', (format) => {
    const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(parse(nested(maxDepth), format).faults).toEqual([]);
    expect(faultsOf(nested(maxDepth + 1), format)).toEqual([
      `syntax-too-deep «[» This is nested more than ${maxDepth} deep. Flatten it.`,
    ]);
    for (const text of [nested(100_000), '['.repeat(100_000), '{"a":'.repeat(50_000), '- '.repeat(50_000)])
      expect(parse(text, format).faults.length).toBeGreaterThan(0);
  });

  test.each(['json', 'yaml'] as const)('takes a binary file for no text in %s', (format) => {
    const text = 'PK\u0003\u0004\u0014\u0000\u0008\u0008{]\u0000"\u0001';
    expect(faultsOf(text, format)).toEqual([
      'syntax-character «\u0000» This is no text file. Save the rubric as text in UTF-8.',
    ]);
  });

  test.each(['json', 'yaml'] as const)('reads over a byte order mark in %s', (format) => {
    const document = parse('\ufeff{"a": "x"}', format);
    expect(document.value).toEqual({ a: 'x' });
    expect(document.faults).toEqual([]);
    expect(document.locate([['a']])).toEqual([{ key: { start: 2, end: 5 }, value: { start: 7, end: 10 } }]);
  });

  test.each(['json', 'yaml'] as const)('stops telling faults in %s before nobody can read them', (format) => {
    const line = format === 'json' ? '  "a": 01,\n' : 'a: "x" y\n';
    const text = line.repeat(100);
    expect(parse(format === 'json' ? `{\n${text}"b": 1 }` : text, format).faults).toHaveLength(maxFaults);
  });

  test.each([
    ['json', '{"__proto__": {"polluted": true}, "constructor": 1, "a": {"__proto__": 2}}'],
    ['json', '{"__proto__": {"polluted": true}, "constructor": 1, "a": {"__proto__": 2},}'],
    ['yaml', '__proto__: {polluted: true}\nconstructor: 1\na: {__proto__: 2}\n'],
  ] as const)('keeps __proto__ of %s %j as a key like any other', (format, text) => {
    const { value } = parse(text, format) as { value: { a: object } };
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(value.a)).toBe(Object.prototype);
    expect(Object.hasOwn(value.a, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(
      parse(text, format).locate([
        ['a', '__proto__'],
        ['constructor', 'x'],
      ]),
    ).toHaveLength(2);
  });
});
