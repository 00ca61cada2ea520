import { readFileSync, statSync } from 'node:fs';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { describe, expect, test } from 'vitest';
import { rubricOf, snapshotOf } from './open.ts';

const folder = 'sheets-addon/examples';
const rubric = rubricOf('partner-manager.rubric.yaml');
/** Made by examples/make/expected.py, which shares no code with ours. */
const expected = JSON.parse(readFileSync(new URL(`../../../${folder}/expected.json`, import.meta.url), 'utf8'));
const periods = ['2026-Q1', '2026-Q2'] as const;

/** The addresses of the five invalid cells, in the order of expected.json. */
const files: Record<string, { shapes: string[]; invalid: string[] }> = {
  'scorecards.csv': { shapes: ['wide'], invalid: ['J6', 'N25', 'N36', 'J38', 'N44'] },
  'scorecards.xlsx': {
    shapes: ['wide'],
    invalid: ["'Scores 2026'!J6", "'Scores 2026'!N25", "'Scores 2026'!N36", "'Scores 2026'!J38", "'Scores 2026'!N44"],
  },
  'scorecards-long.csv': { shapes: ['long'], invalid: ['F8', 'F101', 'F156', 'F163', 'F195'] },
  'scorecards-long.xlsx': {
    shapes: ['long'],
    invalid: ['Ratings!F8', 'Ratings!F101', 'Ratings!F156', 'Ratings!F163', 'Ratings!F195'],
  },
  'scorecards-person-tabs.xlsx': {
    shapes: ['person-tab'],
    invalid: [
      "'Siobhán O''Neill'!B10",
      "'Chiara Rossi'!B52",
      "'Georg Maier'!B32",
      "'Hana Sato'!B30",
      "'Kofi Mensah'!B12",
    ],
  },
};

describe.each(Object.entries(files))('%s', (file, { shapes, invalid }) => {
  const snapshot = snapshotOf(`${folder}/${file}`);
  const detection = detectMapping(snapshot, rubric);
  const scorecard = readScorecard(snapshot, detection.mapping, rubric);

  test('is recognised without a word from anybody', () => {
    expect([...new Set(detection.mapping.tables.map((table) => table.shape))]).toEqual(shapes);
    expect(detection.nearMisses).toEqual([]);
    expect(detection.ambiguous).toEqual([]);
    expect(detection.missing).toEqual([]);
  });

  test.each(periods)('gives the numbers of expected.json for %s', (period) => {
    const result = score(rubric, scorecard.ratings, { period });
    expect(result.people.map(plainPerson).sort(byName)).toEqual(expected.periods[period].people.toSorted(byName));
    expect(result.teams.map(plainTeam).sort(byName)).toEqual(expected.periods[period].teams.toSorted(byName));
    expect(result.periods).toEqual(periods);
  });

  test('reports the five invalid cells and leaves every other alone', () => {
    const found = scorecard.invalid.map(({ address, value }) => ({ address, value }));
    const all = invalid.map((address, index) => ({ address, value: expected.invalid[index].value }));
    expect(found.sort(byAddress)).toEqual(all.sort(byAddress));
  });

  test('tells of the duplicate review', () => {
    const messages = scorecard.notices.map((notice) => notice.message);
    expect(messages.filter((message) => message.startsWith('Julia Nowak is rated'))).toHaveLength(1);
  });

  test('stays small', () => {
    expect(statSync(new URL(`../../../${folder}/${file}`, import.meta.url)).size).toBeLessThan(60_000);
  });
});

const byName = (a: { person?: string; team: string }, b: { person?: string; team: string }) =>
  `${a.person} ${a.team}` < `${b.person} ${b.team}` ? -1 : 1;
const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);

/** expected.json has ten places. */
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(10)) + 0);
const numbers = (map: ReadonlyMap<string, number | null>) =>
  Object.fromEntries([...map].map(([id, value]) => [id, rounded(value)]));

function plainPerson(person: PersonScore) {
  return {
    person: person.person,
    team: person.team,
    period: person.period,
    scores: numbers(person.scores),
    weighted: rounded(person.weighted),
    complete: person.complete,
    gaps: numbers(person.gaps),
    belowFloor: person.belowFloor,
    bands: Object.fromEntries(person.bands),
    diagnoses: person.diagnoses,
    next: person.next.map((step) => step.competency),
  };
}

function plainTeam({ team, n, averages, gaps, weak, verdict }: TeamScore) {
  const plain = [...averages].map(([id, { mean, n, sd }]) => [id, { mean: rounded(mean), n, sd: rounded(sd) }]);
  return { team, n, averages: Object.fromEntries(plain), gaps: numbers(gaps), weak, verdict };
}
