import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { markupText } from '../../../sheets-addon/src/report/html.ts';
import type { ReportInput } from '../../../sheets-addon/src/report/input.ts';
import { teamOverview, teamSection } from '../../../sheets-addon/src/report/team.ts';
import { ratings, readable, rubric, sampleInput } from './sample.ts';

function section(index: number, input: ReportInput = sampleInput()): string {
  const team = input.result.teams[index];
  if (!team) throw new Error('no such team');
  return readable(markupText(teamSection(input, team, index)));
}

const withTeam = (team: Rubric['team']): ReportInput => {
  const { team: _, ...rest } = rubric;
  const changed: Rubric = team ? { ...rest, team } : rest;
  return sampleInput({ rubric: changed, result: score(changed, ratings) });
};

describe('a team', () => {
  test('says its verdict, what is weak, what to do, and the remedies in their order', () => {
    expect(section(0)).toContain(
      'North 2 people scored Verdict Shaky Weak on average: Listening. Cups come back. What to do. Take the remedies in ' +
        'order. Remedies, in this order Put the best listener on the till. It stops the loss today. Train the rest.',
    );
  });

  test('shows each average with band, n, spread, target, gap and change', () => {
    // 1.75 - 3 = -1.25. Ann alone was rated in Q1, with 2: change 1.75 - 2 = -0.25. Grinding: n 1, so no spread.
    expect(section(0)).toContain(
      'Listening 1.75 ▼ weak 2 1.06 3.00 -1.25 -0.25 Grinding 4.00 ~ low n 1 – 2.50 +1.50 –',
    );
  });

  test('shows its people and then its average', () => {
    expect(section(0)).toContain(
      'People in North Person Listening Grinding Ann 1.00 ▼▼ under floor 4.00 ▲ strong ' +
        'Bo 2.50 developing – not observed Team average 1.75 ▼ weak 4.00 ~ low n',
    );
  });

  test('has no verdict where every average rests on too few', () => {
    expect(section(1)).toContain('South 1 person scored No verdict: every average rests on fewer than 2 people.');
  });

  test('has no remedies unless the verdict is the one for the weakest team', () => {
    const steady = withTeam({
      ...rubric.team,
      verdicts: [
        { weakAtLeast: 1, verdict: 'Shaky', finding: 'Cups come back.', action: 'Look.' },
        { weakAtLeast: 2, verdict: 'Down', finding: 'The queue leaves.', action: 'Take the remedies.' },
      ],
    });
    expect(section(0, steady)).toContain('Verdict Shaky');
    expect(section(0, steady)).not.toContain('Remedies');
  });

  test('says why there is no verdict', () => {
    expect(section(0, withTeam(undefined))).toContain('This rubric has no verdicts on teams.');
    const onlyTwo = withTeam({
      minimumPeople: 2,
      verdicts: [{ weakAtLeast: 2, verdict: 'Down', finding: 'x', action: 'y' }],
    });
    expect(section(0, onlyTwo)).toContain('No verdict: the rubric has none for 1 weak competency.');
  });

  test('without a name is called so', () => {
    const input = sampleInput({
      result: score(
        rubric,
        ratings.map((rating) => ({ ...rating, team: '' })),
      ),
    });
    expect(section(0, input)).toMatch(/^No team 3 people scored/);
  });
});

test('the overview has a row per team', () => {
  expect(readable(markupText(teamOverview(sampleInput())))).toBe(
    'Team averages Team Listening Grinding North 2 people 1.75 ▼ weak 4.00 ~ low n South 1 person 3.50 ~ low n 3.00 ~ low n',
  );
});
