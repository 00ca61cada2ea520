import { readFileSync } from 'node:fs';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { snapshotOfCsv } from '@rubric-kit/sheets-addon/read/csv.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { resultDocument } from '@rubric-kit/sheets-addon/result.ts';
import { describe, expect, test } from 'vitest';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const rubric = parse(readFileSync(at('shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8'), 'yaml')
  .value as Rubric;

/** Computed by sheets-addon/examples/make/expected.py with fractions, from the rules of scoring and no code of ours. */
const expected = JSON.parse(readFileSync(at('sheets-addon/examples/expected.json'), 'utf8'));

/** Every number of the examples is a small fraction; expected.json has 10 decimals. */
const near = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(near);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, near(inner)]));
};

describe.each([
  'scorecards.csv',
  'scorecards.xlsx',
  'scorecards-long.csv',
  'scorecards-long.xlsx',
  'scorecards-person-tabs.xlsx',
])('%s', (file) => {
  const bytes = readFileSync(at(`sheets-addon/examples/${file}`));
  const snapshot = file.endsWith('.csv') ? snapshotOfCsv(bytes.toString('utf8')) : openWorkbook(bytes).snapshot();
  const detection = detectMapping(snapshot, rubric);
  const scorecard = readScorecard(snapshot, detection.mapping, rubric);

  test('is understood without a question', () => {
    expect(detection).toMatchObject({ nearMisses: [], ambiguous: [], missing: [], unused: [] });
  });

  test.each(['2025-Q4', '2026-Q1', '2026-Q2'].slice(1))('has the numbers of %s', (period) => {
    const result = score(rubric, scorecard.ratings, { period });
    const document = resultDocument({ rubric, digest: '', result, scorecard });
    const { people, teams } = expected.periods[period];
    const byName = <One extends { person?: string; team: string }>(all: readonly One[]) =>
      [...all].sort((a, b) => (`${a.person} ${a.team}` < `${b.person} ${b.team}` ? -1 : 1));
    const steps = byName(document.people).map((one) => ({
      ...one,
      next: one.next.map(({ competency }) => competency),
    }));
    expect(steps).toMatchObject(near(byName(people)) as object[]);
    expect(byName(document.teams)).toMatchObject(near(byName(teams)) as object[]);
  });

  test('reports the five cells that are no ratings', () => {
    const values = expected.invalid.map(({ value }: { value: string }) => value);
    expect(scorecard.invalid.map(({ value }) => value).sort()).toEqual(values.sort());
    if (file === 'scorecards.csv') {
      expect(scorecard.invalid.map(({ address, value }) => ({ cell: address, value }))).toEqual(expected.invalid);
    }
  });

  test('tells of the review that is there twice and of the two people of one name', () => {
    const messages = scorecard.notices.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^Julia Nowak is rated again by Dana Reyes in 2026-Q2/));
    expect(messages).toContainEqual(expect.stringMatching(/^Maria Silva is on (North and South|South and North): /));
  });
});
