import { sarifFormat } from '@rubric-kit/shared-schema/command/format-sarif.ts';
import { ruleTexts } from '@rubric-kit/shared-schema/rules/texts.ts';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { report, totals } from './report.ts';

function written(...reports: (typeof report)[]): Log {
  let out = '';
  const writer = sarifFormat(
    (text) => {
      out += text;
    },
    ruleTexts,
    '1.2.3',
  );
  for (const one of reports) writer.file(one);
  writer.end(totals);
  return JSON.parse(out);
}

describe('SARIF', () => {
  const log = written(report);
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];

  test('is one run of version 2.1.0 by this program', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver).toMatchObject({ name: 'rubric', semanticVersion: '1.2.3' });
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  test('describes every rule once, and one that it does not know by its id', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...ruleTexts.map(({ id }) => id), 'strange-rule']);
    expect(rules.find(({ id }) => id === 'weights-sum')).toMatchObject({
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['meaning'] },
    });
  });

  test('counts lines and columns from 1, and points each result at its rule', () => {
    expect(run?.results?.map(({ ruleIndex = -1, ...result }) => ({ ...result, rule: rules[ruleIndex]?.id }))).toEqual([
      {
        ruleId: 'unknown-field',
        rule: 'unknown-field',
        level: 'error',
        message: { text: '"weigth" is not a field.\n::error::100% mine' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b%2Cc.yaml' },
              region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
            },
          },
        ],
      },
      {
        ruleId: 'strange-rule',
        rule: 'strange-rule',
        level: 'warning',
        message: { text: 'Two lines.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b%2Cc.yaml' },
              region: { startLine: 1, startColumn: 8, endLine: 2, endColumn: 3 },
            },
          },
        ],
        relatedLocations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b%2Cc.yaml' },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
            },
            message: { text: 'Here too.' },
          },
        ],
      },
    ]);
  });

  test('tells the severities that a file sets for itself', () => {
    const index = rules.findIndex(({ id }) => id === 'weights-sum');
    expect(run?.invocations).toEqual([
      {
        executionSuccessful: true,
        ruleConfigurationOverrides: [
          {
            descriptor: { id: 'weights-sum', index },
            configuration: { enabled: false },
            properties: { file: 'a b,c.yaml' },
          },
        ],
      },
    ]);
  });

  test('keeps slashes of a path and makes an address of an absolute one', () => {
    const uriOf = (file: string) =>
      written({ ...report, file }).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uriOf('team/a#1.yaml')).toBe('team/a%231.yaml');
    expect(uriOf('team\\a.yaml')).toBe('team/a.yaml');
    expect(uriOf(process.platform === 'win32' ? 'C:\\a b.yaml' : '/a b.yaml')).toMatch(/^file:\/\/\/.*a%20b\.yaml$/);
  });
});
