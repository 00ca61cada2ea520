import { expect, test } from 'vitest';
import { diagnosticsOf } from '../../../extension/src/language/diagnostics.ts';
import { caseOf, formats, marked } from './golden.ts';

test.each(formats)('problems with their place, severity and page in %s', (format) => {
  const { analysis, text } = caseOf('fixes', 'mistakes', format);
  const found = diagnosticsOf(analysis.validation.problems, (rule) => `page:${rule}`);
  const place = (token: string) => {
    const start = text.indexOf(token);
    return analysis.lines.range({ start, end: start + token.length });
  };
  const token = (name: string) => (format === 'yaml' ? name : `"${name}"`);
  expect(
    found.map(({ code, severity, range, codeDescription, source }) => ({
      code,
      severity,
      range,
      codeDescription,
      source,
    })),
  ).toEqual([
    {
      code: 'unknown-field',
      severity: 1,
      range: place(token('titel')),
      codeDescription: { href: 'page:unknown-field' },
      source: 'Rubric Kit',
    },
    {
      code: 'not-allowed-value',
      severity: 1,
      range: place(token('coahc')),
      codeDescription: { href: 'page:not-allowed-value' },
      source: 'Rubric Kit',
    },
    {
      code: 'unknown-competency',
      severity: 1,
      range: place(token('planing')),
      codeDescription: { href: 'page:unknown-competency' },
      source: 'Rubric Kit',
    },
  ]);
});

test.each(formats)('a message, and the other place that has to do with it, in %s', (format) => {
  const { text } = caseOf('fixes', 'valid', format);
  const id = format === 'yaml' ? ['id: care', 'id: planning'] : ['"id": "care"', '"id": "planning"'];
  const { analysis } = marked(text.replace(id[0] ?? '', id[1] ?? ''), format);
  const word = format === 'yaml' ? 'planning' : '"planning"';
  const first = analysis.text.indexOf(word);
  const second = analysis.text.indexOf(word, first + 1);
  const range = (start: number) => analysis.lines.range({ start, end: start + word.length });
  const found = diagnosticsOf(analysis.validation.problems).filter(({ code }) => code === 'unique-id');
  expect(found).toEqual([
    {
      range: range(second),
      severity: 1,
      code: 'unique-id',
      source: 'Rubric Kit',
      message: 'Another competency has the id "planning" already. Give this one an id of its own, such as care.',
      related: [{ range: range(first), message: 'The first "planning" is here.' }],
    },
  ]);
});

test('without pages there is no link', () => {
  const { analysis } = caseOf('fixes', 'mistakes', 'yaml');
  expect(diagnosticsOf(analysis.validation.problems)[0]).not.toHaveProperty('codeDescription');
});
