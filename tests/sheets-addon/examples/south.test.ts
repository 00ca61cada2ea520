import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import { describe, expect, test } from 'vitest';
import { rubricOf, snapshotOf } from './open.ts';

// One team of the example scorecards, worked out by hand. examples/expected.md shows the same in tables.
// H hunter orientation, P pipeline discipline, E partner-manager execution, I internal selling, F ecosystem fluency.
//   weights 30 20 20 15 15, targets 4 4 3.5 3.5 3, floors 2.5 2 2 2 1.5; weak under 2.5, strong from 4.

const rubric = rubricOf('partner-manager.rubric.yaml');
const snapshot = snapshotOf('sheets-addon/examples/scorecards.csv');
const { ratings } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
const [H, P, E, I, F] = [
  'hunter-orientation',
  'pipeline-discipline',
  'partner-manager-execution',
  'internal-selling',
  'ecosystem-fluency',
] as const;

const inSouth = (period: string) => {
  const result = score(rubric, ratings, { period });
  const team = result.teams.find((candidate) => candidate.team === 'South');
  const people = new Map(result.people.filter((person) => person.team === 'South').map((one) => [one.person, one]));
  if (!team) throw new Error('South is missing');
  return { team, people };
};
const { team, people } = inSouth('2026-Q2');

function person(name: string): PersonScore {
  const found = people.get(name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}

describe('Ivan Petrov, two raters', () => {
  const ivan = person('Ivan Petrov');

  test('scores are the means of both', () => {
    // (1 + 1.5) / 2, (2 + 2.5) / 2, (4 + 4) / 2, (3 + 3.5) / 2, (4 + 4.5) / 2
    expect([...ivan.scores.values()]).toEqual([1.25, 2.25, 4, 3.25, 4.25]);
  });

  test('weighted', () => {
    // (30 x 1.25 + 20 x 2.25 + 20 x 4 + 15 x 3.25 + 15 x 4.25) / 100 = (37.5 + 45 + 80 + 48.75 + 63.75) / 100 = 275 / 100
    expect(ivan.weighted).toBe(2.75);
    expect(ivan.complete).toBe(true);
  });

  test('gaps, floor, bands, diagnoses and next steps', () => {
    // 1.25 - 4, 2.25 - 4, 4 - 3.5, 3.25 - 3.5, 4.25 - 3
    expect([...ivan.gaps.values()]).toEqual([-2.75, -1.75, 0.5, -0.25, 1.25]);
    // 1.25 < 2.5; 2.25 is not under 2.
    expect(ivan.belowFloor).toEqual([H]);
    expect([...ivan.bands.values()]).toEqual(['weak', 'weak', 'strong', 'developing', 'strong']);
    // E and F strong, H weak; H and P weak.
    expect(ivan.diagnoses).toEqual(['friendly-without-deals', 'relationship-only']);
    // H breaks its floor; P 20 x 1.75 = 35; I 15 x 0.25 = 3.75.
    expect(ivan.next.map((step) => step.competency)).toEqual([H, P, I]);
  });

  test('trend since 2026-Q1', () => {
    // Then 1.5, 2, 3.5, 3, 4.
    expect([...ivan.trend.values()]).toEqual([-0.25, 0.25, 0.5, 0.25, 0.25]);
  });
});

test('Julia Nowak, the same review twice, one competency not observed', () => {
  const julia = person('Julia Nowak');
  // A number's mean with itself is that number. N/O is no number.
  expect([...julia.scores.values()]).toEqual([2, 1.5, 3, 2.5, null]);
  // (30 x 2 + 20 x 1.5 + 20 x 3 + 15 x 2.5) / (30 + 20 + 20 + 15) = (60 + 30 + 60 + 37.5) / 85 = 187.5 / 85
  expect(julia.weighted).toBeCloseTo(2.2058823529, 9);
  expect(julia.complete).toBe(false);
  expect([...julia.gaps.values()]).toEqual([-2, -2.5, -0.5, -1, null]);
  // 2 < 2.5 and 1.5 < 2.
  expect(julia.belowFloor).toEqual([H, P]);
  // 2.5 is not under 2.5.
  expect([...julia.bands]).toEqual([
    [H, 'weak'],
    [P, 'weak'],
    [E, 'developing'],
    [I, 'developing'],
  ]);
  expect(julia.diagnoses).toEqual(['relationship-only']);
  // Floors first: H 30 x 2 = 60, P 20 x 2.5 = 50; then I 15 x 1 = 15, E 20 x 0.5 = 10.
  expect(julia.next.map((step) => step.competency)).toEqual([H, P, I, E]);
  expect([...julia.trend.values()]).toEqual([null, null, null, null, null]);
});

test('Kofi Mensah, an invalid cell and an empty one', () => {
  const kofi = person('Kofi Mensah');
  // H (4 + 4) / 2, P (2 + 2) / 2, E (3 + 3.5) / 2, I 3 alone, F 3 alone ("n/a" does not count).
  expect([...kofi.scores.values()]).toEqual([4, 2, 3.25, 3, 3]);
  // (120 + 40 + 65 + 45 + 45) / 100
  expect(kofi.weighted).toBe(3.15);
  expect(kofi.complete).toBe(true);
  expect([...kofi.gaps.values()]).toEqual([0, -2, -0.25, -0.5, 0]);
  // P is at its floor of 2, not under it.
  expect(kofi.belowFloor).toEqual([]);
  // 4 is strong from 4.
  expect([...kofi.bands.values()]).toEqual(['strong', 'weak', 'developing', 'developing', 'developing']);
  expect(kofi.diagnoses).toEqual(['untrusted-number']);
  // P 20 x 2 = 40, I 15 x 0.5 = 7.5, E 20 x 0.25 = 5.
  expect(kofi.next.map((step) => step.competency)).toEqual([P, I, E]);
});

test('Maria Silva of South, not the one of North', () => {
  const maria = person('Maria Silva');
  // 2, (2.5 + 3) / 2, (3.5 + 4) / 2, (3 + 3.5) / 2, twice not observed
  expect([...maria.scores.values()]).toEqual([2, 2.75, 3.75, 3.25, null]);
  // (60 + 55 + 75 + 48.75) / 85 = 238.75 / 85
  expect(maria.weighted).toBeCloseTo(2.8088235294, 9);
  expect([...maria.gaps.values()]).toEqual([-2, -1.25, 0.25, -0.25, null]);
  expect(maria.belowFloor).toEqual([H]);
  expect(maria.diagnoses).toEqual([]);
  // H breaks its floor; P 20 x 1.25 = 25; I 15 x 0.25 = 3.75.
  expect(maria.next.map((step) => step.competency)).toEqual([H, P, I]);
});

describe('the team', () => {
  test('averages', () => {
    expect(team.n).toBe(4);
    // H (1.25 + 2 + 4 + 2) / 4 = 9.25 / 4; P (2.25 + 1.5 + 2 + 2.75) / 4 = 8.5 / 4; E (4 + 3 + 3.25 + 3.75) / 4 = 14 / 4;
    // I (3.25 + 2.5 + 3 + 3.25) / 4 = 12 / 4; F (4.25 + 3) / 2 = 7.25 / 2
    expect([...team.averages.values()].map(({ mean, n, lowN }) => [mean, n, lowN])).toEqual([
      [2.3125, 4, false],
      [2.125, 4, false],
      [3.5, 4, false],
      [3, 4, false],
      [3.625, 2, true],
    ]);
    // Means less the targets 4, 4, 3.5, 3.5, 3.
    expect([...team.gaps.values()]).toEqual([-1.6875, -1.875, 0, -0.5, 0.625]);
  });

  test.each([
    // Squares of the deviations: 1.0625^2 + 0.3125^2 + 1.6875^2 + 0.3125^2 = 4.171875; root of 4.171875 / 3 = 1.390625
    [H, 1.1792],
    // 0.125^2 + 0.625^2 + 0.125^2 + 0.625^2 = 0.8125; root of 0.8125 / 3 = 0.270833
    [P, 0.5204],
    // 0.5^2 + 0.5^2 + 0.25^2 + 0.25^2 = 0.625; root of 0.625 / 3 = 0.208333
    [E, 0.4564],
    // 0.25^2 + 0.5^2 + 0 + 0.25^2 = 0.375; root of 0.375 / 3 = 0.125
    [I, 0.3536],
    // 0.625^2 + 0.625^2 = 0.78125; root of 0.78125 / 1
    [F, 0.8839],
  ])('standard deviation of %s', (id, expected) => {
    expect(team.averages.get(id)?.sd).toBeCloseTo(expected, 4);
  });

  test('two weak competencies make the verdict', () => {
    // 2.3125 and 2.125 are under 2.5. F has 2 people of at least 3 and takes no part.
    expect(team.weak).toEqual([H, P]);
    expect(team.verdict).toBe('Not forecastable');
  });

  test('two people in 2026-Q1 were too few for a verdict', () => {
    const before = inSouth('2026-Q1').team;
    expect(before.n).toBe(2);
    expect([...before.averages.values()].every((average) => average.lowN)).toBe(true);
    expect(before.weak).toEqual([]);
    expect(before.verdict).toBeNull();
  });

  test('trend since 2026-Q1', () => {
    // Then H (1.5 + 2) / 2 = 1.75, P (2 + 2.5) / 2 = 2.25, E (3.5 + 3) / 2 = 3.25, I (3 + 3) / 2 = 3, F (4 + 3) / 2 = 3.5.
    expect([...team.trend.values()]).toEqual([0.5625, -0.125, 0.25, 0, 0.125]);
  });
});
