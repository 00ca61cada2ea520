import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { describe, expect, test } from 'vitest';
import { hunter, rubric, sheet, tab } from './sample.ts';

describe('a row per rating', () => {
  test('the headers of the house, in any order', () => {
    const found = detectMapping(
      sheet(
        tab('Ratings', [
          ['Reviews'],
          ['Cycle', 'Group', 'Employee', 'Role', 'Skill', 'Level', 'Interviewer', 'Comment'],
          ['2026-Q1', 'North', 'Ann', 'Partner manager', 'Hunter orientation', 3, 'Bo', ''],
        ]),
      ),
      rubric,
    );
    expect(found.mapping.tables).toEqual([
      {
        shape: 'long',
        tab: 'id of Ratings',
        headerRow: 1,
        columns: { person: 2, team: 1, period: 0, rater: 6, profile: 3, competency: 4, score: 5, evidence: 7 },
      },
    ]);
    expect(found.missing).toEqual([]);
  });

  test('a row whose cells happen to be words of ours is no header row', () => {
    // "Partner manager" is a person's header and a role, "Hunter orientation" a competency, N/O no number.
    const found = detectMapping(
      sheet(
        tab('Ratings', [
          ['Name', 'Role', 'Competency', 'Score'],
          ['Ann', 'Partner manager', 'Hunter orientation', 'N/O'],
          ['Bo', 'Partner manager', 'Hunting', 3],
        ]),
      ),
      rubric,
    );
    expect(found.mapping.tables.map(({ shape, headerRow }) => [shape, headerRow])).toEqual([['long', 0]]);
  });

  test('a wide table with a column for the level of the job is wide', () => {
    const found = detectMapping(
      sheet(
        tab('Scores', [
          ['Name', 'Level', 'Skill', 'Hunting', 'Pipeline'],
          ['Ann', 'Senior', 'x', 3, 2],
        ]),
      ),
      rubric,
    );
    expect(found.mapping.tables.map(({ shape }) => shape)).toEqual(['wide']);
  });

  test('a label by hand is known in the cells too', () => {
    const found = detectMapping(
      sheet(
        tab('Ratings', [
          ['Name', 'Competency', 'Score'],
          ['Ann', 'Chasing', 3],
        ]),
      ),
      rubric,
      new Map([['Chasing', hunter]]),
    );
    expect(found.mapping.labels).toEqual(new Map([['chasing', hunter]]));
    expect(found.unused).toEqual([]);
  });
});
