import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { periodBefore } from '@rubric-kit/shared-schema/score/trend.ts';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from './sample.ts';

describe('the trend', () => {
  const all = [
    ...ratings({ person: 'Ann', period: 'Q4 2025' }, [1, 2, null]),
    ...ratings({ person: 'Bo', period: '2025-Q3' }, [2, 2, 2]),
    ...ratings({ person: 'Ann', period: '2026-Q1' }, [2.5, 2, 3]),
    ...ratings({ person: 'Bo', period: '2026-Q1' }, [3, 1, null]),
    ...ratings({ person: 'Cy', period: '2026-Q1' }, [4, 4, 4]),
  ];
  const result = score(rubric, all);
  const trendOf = (name: string) => result.people.find(({ person }) => person === name)?.trend;

  test('is against the period before, whatever the order of rows', () => {
    // 2.5 - 1, 2 - 2; selling was not observed before.
    expect(trendOf('Ann')).toEqual(
      new Map([
        ['hunting', 1.5],
        ['pipeline', 0],
        ['selling', null],
      ]),
    );
  });

  test('is against the last period in which the person was rated', () => {
    // Bo was not rated in Q4: against Q3, 3 - 2, 1 - 2; selling is not observed now.
    expect(trendOf('Bo')).toEqual(
      new Map([
        ['hunting', 1],
        ['pipeline', -1],
        ['selling', null],
      ]),
    );
  });

  test('is missing for a person who is new', () => {
    expect(trendOf('Cy')).toEqual(
      new Map([
        ['hunting', null],
        ['pipeline', null],
        ['selling', null],
      ]),
    );
  });

  test("of a team is against the team's period before", () => {
    // Now hunting (2.5 + 3 + 4) / 3 = 9.5/3; in Q4 Ann alone: 1.
    expect(result.teams[0]?.trend.get('hunting')).toBe(9.5 / 3 - 1);
    expect(result.teams[0]?.trend.get('selling')).toBeNull();
  });

  test('an earlier period is compared with what came before it', () => {
    const before = score(rubric, all, { period: '2025-Q4' });
    expect(before.period).toBe('Q4 2025');
    expect(before.people.map(({ person }) => person)).toEqual(['Ann']);
    // The team had Bo alone in Q3: hunting 1 - 2.
    expect(before.teams[0]?.trend.get('hunting')).toBe(-1);
  });
});

test('the period before is the latest of the earlier ones', () => {
  expect(periodBefore(['2026-Q1', '2025-Q3', '2025-Q4', '2025-Q1'], '2026-Q1')).toBe('2025-Q4');
  expect(periodBefore(['2026-Q1'], '2026-Q1')).toBeUndefined();
  expect(periodBefore(['2026-Q1', 'Q1 2026'], '2026-Q1')).toBeUndefined();
});
