import { expect, test } from 'vitest';
import { diagnosticsOf } from '../../../extension/src/language/diagnostics.ts';
import { caseOf, formats } from './golden.ts';

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

test('without pages there is no link', () => {
  const { analysis } = caseOf('fixes', 'mistakes', 'yaml');
  expect(diagnosticsOf(analysis.validation.problems)[0]).not.toHaveProperty('codeDescription');
});
