import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { print } from '@rubric-kit/shared-schema/print/print.ts';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse as parseOtherYaml } from 'yaml';
import { seeds } from '../parse/seeds.ts';

describe('print', () => {
  test('writes JSON that people can read', () => {
    expect(print({ id: 'a', levels: [{ score: 1 }], none: [] }, 'json')).toBe(
      '{\n  "id": "a",\n  "levels": [\n    {\n      "score": 1\n    }\n  ],\n  "none": []\n}\n',
    );
  });

  test('writes YAML in block style, with long texts folded', () => {
    const summary =
      'Finds partners that sell, and makes the deals that come of them show in the forecast of the quarter after next.';
    expect(print({ id: 'a', levels: [{ score: 1, label: 'Yes' }], none: [], summary }, 'yaml')).toBe(
      [
        'id: a',
        'levels:',
        '  - score: 1',
        "    label: 'Yes'", // an older YAML would read a truth
        'none: []',
        'summary: >-',
        '  Finds partners that sell, and makes the deals that come of them show in the forecast of the quarter after',
        '  next.',
        '',
      ].join('\n'),
    );
  });

  test('repeats what stands in two places: a reader need not know aliases', () => {
    const shared = { a: [1] };
    expect(print({ one: shared, two: shared }, 'yaml')).toBe('one:\n  a:\n    - 1\ntwo:\n  a:\n    - 1\n');
  });
});

describe('print(parse(x)) keeps the meaning of x', () => {
  test.each(seeds)('of the shipped rubrics as $format, in both formats', ({ text, format }) => {
    const { value } = parse(text, format);
    for (const to of ['json', 'yaml'] as const) {
      const again = parse(print(value, to), to);
      expect(again.faults).toEqual([]);
      expect(again.value).toEqual(value);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'ab \n\t:#-"\'[]{}&*!|>%@`?,~=<\\01.eE\u00a0\u2028é😀') }),
    fc.constantFrom(
      '',
      ' ',
      'null',
      'true',
      'no',
      '1',
      '017',
      '1e3',
      '2026-05-01',
      '<<',
      '=',
      '---',
      '...',
      '- a',
      'a: b',
      '# a',
      '__proto__',
    ),
  );
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
  const data = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  })).value;

  test.each(['json', 'yaml'] as const)('of any data in %s', (format) => {
    fc.assert(
      fc.property(data, (value) => {
        const printed = print(value, format);
        const again = parse(printed, format);
        expect(again.faults).toEqual([]);
        expect(again.value).toEqual(value);
        expect(print(again.value, format)).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  // Not for a text that is the whole file, which no rubric is: at the root, js-yaml and `yaml` count the indentation of a
  // block scalar that begins with a blank from different columns.
  test('for other readers of YAML', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 3 }), (value) => {
        const printed = print(value, 'yaml');
        expect(load(printed)).toEqual(value);
        expect(parseOtherYaml(printed)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});
