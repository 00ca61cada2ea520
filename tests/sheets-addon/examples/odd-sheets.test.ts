import { readFileSync } from 'node:fs';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { describe, expect, test } from 'vitest';
import { rubricOf, snapshotOf } from './open.ts';

const folder = 'tests/fixtures/odd-sheets';
const root = new URL('../../../', import.meta.url);

interface Expected {
  readonly rubric?: string;
  /** Scores in rubric order by `person | team | period`. */
  readonly people: Record<string, (number | null)[]>;
  /** Values by address. */
  readonly invalid?: Record<string, string>;
  readonly missing?: string[];
  /** What each header is taken for. */
  readonly nearMisses?: Record<string, string>;
}

/** Written by hand beside the sheets. */
const cases: Record<string, Expected> = JSON.parse(readFileSync(new URL(`${folder}/expected.json`, root), 'utf8'));

describe.each(Object.entries(cases))('%s', (file, expected) => {
  const rubric = rubricOf(expected.rubric ?? 'bakery-shift-lead.rubric.json');
  const snapshot = snapshotOf(`${folder}/${file}`);
  const detection = detectMapping(snapshot, rubric);
  const { ratings, invalid } = readScorecard(snapshot, detection.mapping, rubric);

  test('people and their scores', () => {
    const periods = score(rubric, ratings).periods;
    const people = periods.flatMap((period) => score(rubric, ratings, { period }).people);
    const found = people.map((one) => [`${one.person} | ${one.team} | ${one.period}`, [...one.scores.values()]]);
    expect(Object.fromEntries(found)).toEqual(expected.people);
  });

  test('invalid cells', () => {
    const found = invalid.map(({ address, value }) => [address, value]);
    expect(Object.fromEntries(found)).toEqual(expected.invalid ?? {});
  });

  test('headers', () => {
    expect(detection.missing.map(({ competency }) => competency)).toEqual(expected.missing ?? []);
    const near = detection.nearMisses.filter(({ tabName }) => !tabName).map(({ header, meant }) => [header, meant]);
    expect(Object.fromEntries(near)).toEqual(expected.nearMisses ?? {});
  });
});

describe('renamed-headers.xlsx', () => {
  const rubric = rubricOf('partner-manager.rubric.yaml');
  const snapshot = snapshotOf(`${folder}/renamed-headers.xlsx`);
  const map = new Map(Object.entries(readMap()));

  test('is no scorecard until somebody says what its headers mean', () => {
    expect(detectMapping(snapshot, rubric).mapping.tables).toEqual([]);
  });

  test('holds the scores of the example once its headers are mapped', () => {
    const own = readScorecard(snapshot, detectMapping(snapshot, rubric, map).mapping, rubric);
    const example = snapshotOf('sheets-addon/examples/scorecards.csv');
    const same = readScorecard(example, detectMapping(example, rubric).mapping, rubric);
    for (const period of ['2026-Q1', '2026-Q2']) {
      expect(score(rubric, own.ratings, { period })).toEqual(score(rubric, same.ratings, { period }));
    }
    expect(own.invalid.map(({ address, value }) => [address, value])).toEqual([
      ['Form!J5', '3.25'],
      ['Form!N24', '4-5'],
      ['Form!N35', '7'],
      ['Form!J37', '3,5'],
      ['Form!N43', 'n/a'],
    ]);
  });
});

function readMap(): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${folder}/renamed-headers.map.json`, root), 'utf8'));
}
