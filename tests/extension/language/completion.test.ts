import { describe, expect, test } from 'vitest';
import { complete } from '../../../extension/src/language/completion.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { accepted, caseOf, expected, formats, marked } from './golden.ts';

const offered = (name: string, format: Format) => {
  const { analysis, position, offset } = caseOf('completion', name, format);
  return { analysis, offset, items: complete(analysis, position) };
};

/** What an editor shows: the items that what is typed fits, in their order. */
const shown = (name: string, format: Format) => {
  const { analysis, items, offset } = offered(name, format);
  const fits = items.filter(({ textEdit, filterText }) => {
    const start = analysis.lines.offset(textEdit.range.start);
    return filterText.replace(/^\W+/, '').startsWith(analysis.text.slice(start, offset).replace(/^\W+/, ''));
  });
  return { analysis, items: fits.sort((a, b) => (a.sortText < b.sortText ? -1 : 1)) };
};

const labels = (name: string, format: Format) => shown(name, format).items.map(({ label }) => label);

const optional = ['summary', 'floor', 'buildsOn', 'develop', 'whenMissing', 'interview', 'coaching'];

describe.each(formats)('in %s', (format) => {
  const isYaml = format === 'yaml';

  test.each([
    'half-a-key',
    'competency',
    'anchors-left',
    'all-anchors',
    'builds-on',
    'cadence',
    'diagnosis',
    'profile-targets',
    'choice',
    'score',
    'weight-left',
    'id-by-name',
    'rules',
    'flow-object',
    'next-level',
  ])('the first one of %s makes the golden text', (name) => {
    const { analysis, items } = shown(name, format);
    const [first] = items;
    expect(first && accepted(analysis, first)).toBe(expected('completion', name, format));
  });

  test('the fields that are left, required ones first', () => {
    const required = isYaml ? [] : ['target', 'anchors'];
    expect(labels('keys-left', format)).toEqual([...required, 'aliases', ...optional]);
    const { analysis, items } = shown('keys-left', format);
    const aliases = items.find(({ label }) => label === 'aliases');
    expect(aliases && accepted(analysis, aliases)).toBe(expected('completion', 'keys-left', format));
    expect(aliases?.documentation).toBe('Other headings under which a sheet may keep it.\n\nAt most 30.');
  });

  test('levels without an anchor: all at once, then each', () => {
    const fields = isYaml ? ['score', 'text'] : [];
    expect(labels('anchors-left', format)).toEqual([
      'anchors for the 2 levels left',
      'anchor 2: Works alone',
      'anchor 3: Teaches',
      ...fields,
    ]);
  });

  test('a competency builds on others, not on itself', () => {
    expect(labels('builds-on', format)).toEqual(['planning']);
  });

  test('a day first of all gets the competencies that no day has', () => {
    const { items } = offered('cadence', format);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['care', 'Care (on no day yet)'],
      ['planning', 'Planning'],
    ]);
  });

  test('what is strong in a condition is not weak', () => {
    expect(labels('diagnosis', format)).toEqual(['planning']);
  });

  test('a profile has one target for a competency', () => {
    expect(labels('profile-targets', format)).toEqual(['care']);
  });

  test('choices with what they mean', () => {
    const { items } = offered('choice', format);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['coach', 'A gap closes with practice.'],
      ['hire', 'A gap stays: it is a matter of who is in the seat.'],
    ]);
  });

  test('scores with their levels', () => {
    const { items } = offered('score', format);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['1', 'Learns'],
      ['2', 'Works alone'],
      ['3', 'Teaches'],
    ]);
  });

  test('the weight that the others leave of 100', () => {
    const { items } = offered('weight-left', format);
    // 100 - 60
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([['40', 'What the other leaves of 100']]);
  });

  test('rules that are not set yet', () => {
    expect(labels('rules', format)).toEqual(['vague-quantifier']);
  });
});

describe('in YAML', () => {
  test('an item without its dash gets one', () => {
    const { analysis, items } = shown('anchors-without-dash', 'yaml');
    expect(items[0] && accepted(analysis, items[0])).toBe(expected('completion', 'anchors-without-dash', 'yaml'));
  });

  test.each([
    ['a comment', 'id: x # §\n'],
    ['a block text', 'summary: >-\n  weight§\n'],
    ['a text that goes on', 'summary: one\n  two§\n'],
    ['a text in quotes', 'competencies:\n  - summary: "we§\n'],
    ['a field that the format does not have', 'sumary: §\n'],
  ])('nothing is offered in %s', (_where, source) => {
    const { analysis, position } = marked(source, 'yaml');
    expect(complete(analysis, position)).toEqual([]);
  });

  test('JSON inside YAML is completed too', () => {
    const { analysis, position } = marked('{ "bands": { "weak§" } }\n', 'yaml');
    expect(complete(analysis, position).map(({ label }) => label)).toEqual(['weakBelow', 'strongFrom']);
  });
});

describe('in JSON', () => {
  test.each(['missing-comma', 'comma-behind'])('%s: a comma is added', (name) => {
    const { analysis, items } = shown(name, 'json');
    const aliases = items.find(({ label }) => label === 'aliases');
    expect(aliases && accepted(analysis, aliases)).toBe(expected('completion', name, 'json'));
  });

  test('a key that has its value keeps it', () => {
    const { analysis, position } = marked('{ "bands": { "weak§": 2 } }', 'json');
    const [first] = complete(analysis, position);
    expect(first && accepted(analysis, first)).toBe('{ "bands": { "weakBelow": 2 } }');
  });
});
