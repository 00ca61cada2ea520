import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from './sample.ts';

describe('who is who', () => {
  test('letter case and white space do not count; the first spelling is shown', () => {
    const { people, teams } = score(rubric, [
      ...ratings({ person: 'Ann Lee', team: 'North' }, [2]),
      ...ratings({ person: 'ANN\u00a0 lee ', team: ' north' }, [4]),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ person: 'Ann Lee', team: 'North' });
    expect(people[0]?.scores.get('hunting')).toBe(3);
    expect(teams).toHaveLength(1);
  });

  test('punctuation counts', () => {
    expect(
      score(rubric, [...ratings({ person: 'Ann-Lee' }, [2]), ...ratings({ person: 'Ann Lee' }, [2])]).people,
    ).toHaveLength(2);
  });

  test('two people of one name on different teams are two', () => {
    const { people, teams } = score(rubric, [
      ...ratings({ person: 'Ann', team: 'North' }, [1]),
      ...ratings({ person: 'Ann', team: 'South' }, [4]),
    ]);
    expect(people.map(({ team, scores }) => [team, scores.get('hunting')])).toEqual([
      ['North', 1],
      ['South', 4],
    ]);
    expect(teams.map(({ team, n }) => [team, n])).toEqual([
      ['North', 1],
      ['South', 1],
    ]);
  });

  test('people without a team are averaged together', () => {
    const { teams } = score(rubric, [
      ...ratings({ person: 'Ann', team: '' }, [1]),
      ...ratings({ person: 'Bo', team: '' }, [2]),
    ]);
    expect(teams).toMatchObject([{ team: '', n: 2 }]);
    expect(teams[0]?.averages.get('hunting')?.mean).toBe(1.5);
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'a person, team and period called %s are no more than that',
    (name) => {
      const { people, teams, periods } = score(rubric, ratings({ person: name, team: name, period: name }, [2, 2, 2]));
      expect(people).toMatchObject([{ person: name, team: name, period: name, weighted: 2 }]);
      expect(teams).toMatchObject([{ team: name, n: 1 }]);
      expect(periods).toEqual([name]);
    },
  );

  test('a rating of a competency that the rubric does not have is passed over', () => {
    const odd = { ...(ratings({ person: 'Ann' }, [2])[0] as Rating), competency: 'constructor' };
    const [person] = score(rubric, [odd]).people;
    expect([...(person?.scores.keys() ?? [])]).toEqual(['hunting', 'pipeline', 'selling']);
    expect(person?.weighted).toBeNull();
  });
});

describe('which period', () => {
  const all = [
    ...ratings({ person: 'Ann', period: 'Q2 2026' }, [3]),
    ...ratings({ person: 'Ann', period: 'q2  2026' }, [4]),
    ...ratings({ person: 'Ann', period: 'Q4 2025' }, [1]),
    ...ratings({ person: 'Bo', period: 'Q4 2025' }, [1]),
  ];

  test('the latest, whatever the order of rows', () => {
    const result = score(rubric, all);
    expect(result.periods).toEqual(['Q4 2025', 'Q2 2026']);
    expect(result.period).toBe('Q2 2026');
    expect(result.people.map(({ person, scores }) => [person, scores.get('hunting')])).toEqual([['Ann', 3.5]]);
  });

  test('the wished-for one, in another spelling too', () => {
    expect(score(rubric, all, { period: '2025-Q4' })).toMatchObject({
      period: 'Q4 2025',
      people: [{ person: 'Ann' }, { person: 'Bo' }],
    });
  });

  test('one that the scorecard does not have has nobody', () => {
    expect(score(rubric, all, { period: '2024-Q1' })).toMatchObject({ period: '2024-Q1', people: [], teams: [] });
  });

  test('no ratings at all', () => {
    expect(score(rubric, [])).toEqual({ period: '', periods: [], people: [], teams: [] });
  });
});

test('the order of rows never changes a number', () => {
  const rating = fc.record({
    person: fc.constantFrom('Ann', 'ann ', 'Bo', 'Cy'),
    team: fc.constantFrom('North', 'SOUTH', 'south', ''),
    period: fc.constantFrom('2026-Q1', '2025-Q4', 'Pilot', ''),
    rater: fc.constantFrom('x', 'y', ''),
    profile: fc.constantFrom('farmer', 'closer'),
    competency: fc.constantFrom('hunting', 'pipeline', 'selling'),
    // Off any half step on purpose: the promise does not rest on tidy numbers.
    score: fc.option(fc.double({ min: 0.1, max: 9.7, noNaN: true })),
  });
  const order = fc
    .array(rating, { maxLength: 60 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
  fc.assert(
    fc.property(order, ([all, shuffled]) => {
      expect(numbersOf(shuffled)).toEqual(numbersOf(all));
    }),
    { numRuns: 300 },
  );
});

/** Everything but the spelling and the order of people, which follow the rows. */
function numbersOf(all: readonly Rating[]) {
  const { people, teams, periods } = score(rubric, all);
  const plain = (items: readonly object[], key: (item: never) => string) =>
    Object.fromEntries(items.map((item) => [key(item as never), { ...item, person: '', team: '' }]));
  return {
    periods,
    people: plain(people, (one: { person: string; team: string }) => `${foldName(one.person)}|${foldName(one.team)}`),
    teams: plain(teams, (one: { team: string }) => foldName(one.team)),
  };
}
