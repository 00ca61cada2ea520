import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../extension/src/language/analysis.ts';
import { format } from '../../../extension/src/language/format.ts';
import { caseOf, edited, expected, formats, marked } from './golden.ts';

const options = { tabSize: 2, insertSpaces: true };

test.each(formats)('an untidy text in %s', (language) => {
  const { analysis } = caseOf('format', 'untidy', language);
  expect(edited(analysis, format(analysis, options))).toBe(expected('format', 'untidy', language));
});

test.each(formats)('a tidy text in %s stays as it is', (language) => {
  const analysis = analyse(expected('format', 'untidy', language), language);
  expect(format(analysis, options)).toEqual([]);
});

test('lists that stand under their key stay there', () => {
  const { analysis } = caseOf('format', 'flush-lists', 'yaml');
  expect(edited(analysis, format(analysis, options))).toBe(expected('format', 'flush-lists', 'yaml'));
});

test('so does one that is begun, with nothing behind its dash', () => {
  const { analysis } = marked('title: Baker\nscale:\n- ', 'yaml');
  const once = edited(analysis, format(analysis, options));
  expect(once).toBe('title: Baker\nscale:\n-\n');
  expect(format(analyse(once, 'yaml'), options)).toEqual([]);
});

test.each(['partner-manager.rubric.yaml', 'bakery-shift-lead.rubric.json'])('%s is tidy', (name) => {
  const text = readFileSync(new URL(`../../../shared-schema/rubrics/${name}`, import.meta.url), 'utf8');
  expect(format(analyse(text, name.endsWith('json') ? 'json' : 'yaml'), options)).toEqual([]);
});

describe('what is left alone', () => {
  test('a text that cannot be read', () => {
    expect(format(marked('a: [1\nb:  2\n', 'yaml').analysis, options)).toEqual([]);
    expect(format(marked('{ "a":1, ', 'json').analysis, options)).toEqual([]);
  });

  test('Windows line breaks and the tail of a text in a block', () => {
    const { analysis } = marked('id:  x\r\nsummary: |\r\n    two  \r\n    lines\r\n', 'yaml');
    expect(edited(analysis, format(analysis, options))).toBe('id: x\r\nsummary: |\r\n    two  \r\n    lines\r\n');
  });
});
