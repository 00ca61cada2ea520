import { readFileSync } from 'node:fs';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';

// tests/fixtures/hand-worked.md shows how each of these numbers was worked out.
const root = new URL('../../../', import.meta.url);
const fixture = JSON.parse(readFileSync(new URL('tests/fixtures/hand-worked.json', root), 'utf8'));
const rubric: Rubric = JSON.parse(readFileSync(new URL(`shared-schema/rubrics/${fixture.rubric}`, root), 'utf8'));

/** `8/3` as a number. */
function number(fraction: string | null): number | null {
  if (fraction === null) return null;
  const [top = '', bottom = '1'] = fraction.split('/');
  return Number(top) / Number(bottom);
}

function expectNumber(actual: number | null | undefined, fraction: string | null) {
  const expected = number(fraction);
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 12);
}

function expectNumbers(actual: ReadonlyMap<string, number | null>, fractions: Record<string, string | null>) {
  expect([...actual.keys()]).toEqual(Object.keys(fractions));
  for (const [id, fraction] of Object.entries(fractions)) expectNumber(actual.get(id), fraction);
}

test('the latest period is scored where none is asked for', () => {
  expect(score(rubric, fixture.ratings).period).toBe('2026-06');
});

describe.each(Object.keys(fixture.periods))('%s', (period) => {
  const result = score(rubric, fixture.ratings, { period });
  const expected = fixture.periods[period];

  test('has the people and teams of the page', () => {
    expect(result.people.map((person) => person.person)).toEqual(
      expected.people.map((one: { person: string }) => one.person),
    );
    expect(result.teams.map((team) => team.team)).toEqual(expected.teams.map((one: { team: string }) => one.team));
  });

  test.each(result.people.map((person, index) => [person.person, person, expected.people[index]] as const))(
    '%s',
    (_, person, want) => {
      expectNumbers(person.scores, want.scores);
      expectNumber(person.weighted, want.weighted);
      expect(person.complete).toBe(want.complete);
      expectNumbers(person.gaps, want.gaps);
      expect(person.belowFloor).toEqual(want.belowFloor);
      expect(Object.fromEntries(person.bands)).toEqual(want.bands);
      expect(person.diagnoses).toEqual(want.diagnoses);
      expect(person.next.map((step) => step.competency)).toEqual(want.next);
      expectNumbers(person.trend, want.trend);
    },
  );

  test.each(result.teams.map((team, index) => [team.team, team, expected.teams[index]] as const))(
    '%s',
    (_, team, want) => {
      expect(team.n).toBe(want.n);
      for (const [id, average] of team.averages) {
        const { mean, n, variance, lowN } = want.averages[id];
        expectNumber(average.mean, mean);
        expect(average.n).toBe(n);
        expectNumber(average.sd === null ? null : average.sd ** 2, variance);
        expect(average.lowN).toBe(lowN);
      }
      expectNumbers(team.gaps, want.gaps);
      expect(team.weak).toEqual(want.weak);
      expect(team.verdict).toBe(want.verdict);
    },
  );
});
