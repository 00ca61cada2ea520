import { textFormat } from '@rubric-kit/shared-schema/command/format-text.ts';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { report, totals } from './report.ts';

function written(one: typeof report, hasColors: boolean, counts = totals): string {
  let out = '';
  const writer = textFormat((text) => {
    out += text;
  }, createColors(hasColors));
  writer.file(one);
  writer.end(counts);
  return out;
}

test('each problem has its place, its line and a caret; then the totals', () => {
  expect(written(report, false)).toBe(`a b,c.yaml:2:1 error "weigth" is not a field.␊::error::100% mine (unknown-field)
  1 | title: Baker
  2 | weigth: 3 # 50%
    | ^^^^^^

a b,c.yaml:1:8 warning Two lines. (strange-rule)
  1 | title: Baker
    |        ^^^^^

a b,c.yaml sets its own severities: weights-sum: off
1 file checked: 1 error, 1 warning.
`);
});

test('colours go with the severity', () => {
  const [first = ''] = written(report, true).split('\n');
  expect(first).toContain('\u001b[31merror\u001b[39m');
});

test('the totals name what there is', () => {
  const clean = { ...report, problems: [], overrides: new Map() };
  expect(written(clean, false, { files: 3, errors: 0, warnings: 0, infos: 0 })).toBe('3 files checked: no problems.\n');
  expect(written(clean, false, { files: 1, errors: 0, warnings: 2, infos: 1 })).toBe(
    '1 file checked: 2 warnings, 1 hint.\n',
  );
  expect(written(clean, false, { files: 0, errors: 0, warnings: 0, infos: 0 })).toBe('');
});
