import { jsonFormat } from '@rubric-kit/shared-schema/command/format-json.ts';
import { expect, test } from 'vitest';
import { report, totals } from './report.ts';

function written(...reports: (typeof report)[]) {
  let out = '';
  const writer = jsonFormat((text) => {
    out += text;
  });
  for (const one of reports) writer.file(one);
  writer.end(totals);
  return JSON.parse(out);
}

test('one document for all files, with nothing in it but what is promised', () => {
  const entry = {
    file: 'a b,c.yaml',
    problems: [
      {
        rule: 'unknown-field',
        severity: 'error',
        message: '"weigth" is not a field.\n::error::100% mine',
        pointer: '/weigth',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
      },
      {
        rule: 'strange-rule',
        severity: 'warning',
        message: 'Two lines.',
        pointer: '/title',
        range: { start: { line: 0, character: 7 }, end: { line: 1, character: 2 } },
      },
    ],
    overrides: { 'weights-sum': 'off' },
  };
  expect(written(report, report)).toEqual({ files: [entry, entry], errors: 1, warnings: 1 });
});

test('a run that could read no file is a document too', () => {
  expect(written()).toEqual({ files: [], errors: 1, warnings: 1 });
});

test('a file without severities of its own has none', () => {
  expect(written({ ...report, problems: [], overrides: new Map() }).files).toEqual([
    { file: 'a b,c.yaml', problems: [] },
  ]);
});
