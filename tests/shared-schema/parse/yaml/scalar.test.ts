import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { resolvePlain } from '@rubric-kit/shared-schema/parse/yaml/scalar.ts';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

describe('a plain scalar', () => {
  test.each([
    ['1', 1],
    ['-7', -7],
    ['+3', 3],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['017', 17], // YAML 1.1 would say 15
    ['0o17', 15],
    ['0xff', 255],
    ['1_000', '1_000'],
    ['1:30', '1:30'], // YAML 1.1 would say 90
    ['2026-05-01', '2026-05-01'],
    ['1.0.0', '1.0.0'],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['y', 'y'],
    ['null', null],
    ['~', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['1e999', '1e999'], // no number that could be held
    ['N/O', 'N/O'],
    ['-', '-'],
    ['--', '--'],
    ['0x', '0x'],
  ])('%s is read by the core schema', (source, value) => {
    expect(resolvePlain(source)).toBe(value);
  });

  test('is what js-yaml and yaml say', () => {
    const letter = fc.constantFrom(...'0123456789+-.eExoXOnulTtrFfalsiINA_:~');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 7 }), (source) => {
        const text = `a: ${source}\n`;
        const document = parse(text, 'yaml');
        fc.pre(document.faults.length === 0);
        const judge = load(text) as { a: unknown };
        expect(document.value).toEqual(judge);
        const other: unknown = parseDocument(text, { version: '1.2' }).toJS();
        // `yaml` holds a number that is too large as infinity, and reads whole numbers with an exponent alike.
        if (!/^[-+]?[0-9.]+[eE]/.test(source)) expect(document.value).toEqual(other);
      }),
      { numRuns: 3000 },
    );
  });
});
