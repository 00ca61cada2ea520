import { githubFormat } from '@rubric-kit/shared-schema/command/format-github.ts';
import { expect, test } from 'vitest';
import { report, totals } from './report.ts';

test('each problem is one command, which no text can end', () => {
  let out = '';
  const writer = githubFormat((text) => {
    out += text;
  });
  writer.file(report);
  writer.end(totals);
  expect(out.split('\n')).toEqual([
    '::error file=a b%2Cc.yaml,line=2,endLine=2,col=1,endColumn=6,title=unknown-field::"weigth" is not a field.%0A::error::100%25 mine',
    '::warning file=a b%2Cc.yaml,line=1,endLine=2,title=strange-rule::Two lines.',
    '::notice file=a b%2Cc.yaml::This file sets its own severities: weights-sum: off',
    '',
  ]);
});
