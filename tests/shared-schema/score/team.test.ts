import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from './sample.ts';

const teamOf = (people: readonly (readonly (number | null)[])[], using: Rubric = rubric) => {
  const all = people.flatMap((scores, index) => ratings({ person: `Person ${index}` }, scores));
  const [team] = score(using, all).teams;
  if (!team) throw new Error('a team was expected');
  return team;
};

const average = (mean: number | null, n: number, sd: number | null, lowN = false) => ({ mean, n, sd, lowN });

describe('a team', () => {
  test('means, n and sample standard deviation', () => {
    const team = teamOf([
      [1, 3, 2],
      [2, 3, null],
      [4, 3, 3],
    ]);
    expect(team.n).toBe(3);
    // hunting 7/3; squares (4/3)^2 + (1/3)^2 + (5/3)^2 = 42/9; / 2 = 7/3; its root 1.527525...
    expect(team.averages.get('hunting')).toEqual(average(7 / 3, 3, expect.closeTo(Math.sqrt(7 / 3), 12)));
    expect(team.averages.get('pipeline')).toEqual(average(3, 3, 0));
    // selling 2 and 3: mean 2.5; squares 0.25 + 0.25 = 0.5; / 1; its root.
    expect(team.averages.get('selling')).toEqual(average(2.5, 2, Math.SQRT1_2));
    // 7/3 - 3 = -2/3; 3 - 3; 2.5 - 2.5
    expect(team.gaps.get('hunting')).toBeCloseTo(-2 / 3, 12);
    expect(team.gaps.get('pipeline')).toBe(0);
    expect(team.gaps.get('selling')).toBe(0);
    // 7/3 is under 2.5; 2.5 is not.
    expect(team.weak).toEqual(['hunting']);
    expect(team.verdict).toBe('One gap');
  });

  test('one person: low n, no spread, no verdict', () => {
    const team = teamOf([[1, 1, 1]]);
    expect(team.n).toBe(1);
    expect(team.averages.get('hunting')).toEqual(average(1, 1, null, true));
    expect(team.weak).toEqual([]);
    expect(team.verdict).toBeNull();
  });

  test('a low-n average takes no part, the others judge', () => {
    // selling has n 1 of at least 2: its 1 is not weak for the verdict. Hunting 2, pipeline 2: both weak.
    const team = teamOf([
      [2, 2, 1],
      [2, 2, null],
    ]);
    expect(team.averages.get('selling')).toEqual(average(1, 1, null, true));
    expect(team.weak).toEqual(['hunting', 'pipeline']);
    expect(team.verdict).toBe('Rebuild');
  });

  test('nobody observed: everybody is counted, nothing is averaged, no verdict', () => {
    const team = teamOf([
      [null, null, null],
      [null, null, null],
    ]);
    expect(team.n).toBe(2);
    expect(team.averages.get('hunting')).toEqual(average(null, 0, null, true));
    expect(team.gaps.get('hunting')).toBeNull();
    expect(team.weak).toEqual([]);
    expect(team.verdict).toBeNull();
  });

  test('no weak competency reaches the verdict of 0', () => {
    expect(
      teamOf([
        [3, 3, 3],
        [3, 3, 3],
      ]).verdict,
    ).toBe('Sound');
  });

  test('a rubric whose smallest verdict is not reached gives none', () => {
    const strict = { ...rubric, team: { minimumPeople: 2, verdicts: (rubric.team?.verdicts ?? []).slice(0, 1) } };
    expect(
      teamOf(
        [
          [2, 3, 3],
          [2, 3, 3],
        ],
        strict,
      ).verdict,
    ).toBeNull();
    expect(
      teamOf(
        [
          [2, 2, 3],
          [2, 2, 3],
        ],
        strict,
      ).verdict,
    ).toBe('Rebuild');
  });

  test('a rubric that says nothing of teams: low n is under 3, no verdict', () => {
    const { team: _, ...plain } = rubric;
    expect(
      teamOf(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        plain,
      ).averages.get('hunting')?.lowN,
    ).toBe(true);
    const three = teamOf(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      plain,
    );
    expect(three.averages.get('hunting')?.lowN).toBe(false);
    expect(three.weak).toEqual(['hunting', 'pipeline', 'selling']);
    expect(three.verdict).toBeNull();
  });

  test("a person's profile changes no team gap: a team has the rubric's own targets", () => {
    const all = [
      ...ratings({ person: 'Ann', profile: 'farmer' }, [2.5, 3, 3]),
      ...ratings({ person: 'Bo', profile: 'farmer' }, [2.5, 3, 3]),
    ];
    expect(score(rubric, all).teams[0]?.gaps.get('hunting')).toBe(-0.5);
  });

  test('a mean that is exactly the threshold is not weak, however it comes about', () => {
    // Three raters each: 8/3, 6/3, 11/3 and 5/3, whose sum is 10. Means of doubles come to 2.4999999999999996.
    const people = { Ann: [2, 3, 3], Bo: [2, 2, 2], Cy: [3, 4, 4], Di: [1, 2, 2] };
    const all = Object.entries(people).flatMap(([person, scores]) =>
      scores.flatMap((given, index) => ratings({ person, rater: `Rater ${index}` }, [given])),
    );
    const [team] = score(rubric, all).teams;
    expect(team?.averages.get('hunting')?.mean).toBe(2.5);
    expect(team?.weak).toEqual([]);
  });
});
