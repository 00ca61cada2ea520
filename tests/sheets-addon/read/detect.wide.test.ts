import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { hunter, pipeline, range, rubric, selling, sheet, tab } from './sample.ts';

const wide = (rows: CellValue[][], merged: string[] = []) =>
  detectMapping(sheet(tab('Scores', rows, { merged: merged.map(range) })), rubric);

describe('a row per review', () => {
  test('the headers of the house', () => {
    const found = wide([
      ['Person', 'Team', 'Period', 'Rater', 'Profile', 'Hunter orientation', 'Pipeline discipline', 'Internal selling'],
      ['Ann', 'North', '2026-Q1', 'Bo', '', 3, 2, 1],
    ]);
    expect(found).toEqual({
      mapping: {
        tables: [
          {
            shape: 'wide',
            tab: 'id of Scores',
            headerRow: 0,
            columns: { person: 0, team: 1, period: 2, rater: 3, profile: 4 },
            competencies: new Map([
              [hunter, { score: 5 }],
              [pipeline, { score: 6 }],
              [selling, { score: 7 }],
            ]),
          },
        ],
      },
      nearMisses: [],
      ambiguous: [],
      missing: [],
      unread: [],
      skipped: [],
      unused: [],
    });
  });

  test.each([
    ['person', ['Person', 'name', 'EMPLOYEE', 'Partner Manager', 'partner-manager:', 'Full  name']],
    ['team', ['Team', 'group', 'Region']],
    ['period', ['Period', 'Quarter', 'cycle', 'Date', 'Review period']],
    ['rater', ['Rater', 'reviewer', 'Manager', 'Interviewer']],
    ['profile', ['Profile', 'ROLE']],
  ] as const)('%s', (role, headers) => {
    for (const header of headers) {
      const person = role === 'person' ? [] : ['Person'];
      const [table] = wide([['Hunting', ...person, header]]).mapping.tables;
      expect([header, table?.shape === 'wide' && table.columns[role]]).toEqual([header, 1 + person.length]);
    }
  });

  test.each([
    'Hunter orientation',
    'hunter-orientation',
    ' HUNTER  ORIENTATION ',
    'HunterOrientation',
    'Hunter\norientation?',
    'hunting',
  ])('a competency headed %j', (header) => {
    const [table] = wide([['Name', header]]).mapping.tables;
    expect(table?.shape === 'wide' && [...table.competencies]).toEqual([[hunter, { score: 1 }]]);
  });

  test('title rows, merged titles and empty rows stand over the headers', () => {
    const found = wide(
      [
        ['Partner manager reviews, hunting season', null, null],
        ['Name: fill in your own', null, null],
        [],
        [null, 'Name', 'Hunting'],
        [null, 'Ann', 3],
      ],
      ['A1:C1', 'A2:C2'],
    );
    expect(found.mapping.tables).toMatchObject([{ shape: 'wide', headerRow: 3, columns: { person: 1 } }]);
  });

  test('evidence stands after a name, or right of its competency', () => {
    const [table] = wide([
      ['Name', 'Hunting', 'Hunting notes', 'Pipeline', 'Comment', 'Evidence for internal selling', 'Internal selling'],
    ]).mapping.tables;
    expect(table?.shape === 'wide' && table.competencies).toEqual(
      new Map([
        [hunter, { score: 1, evidence: 2 }],
        [pipeline, { score: 3, evidence: 4 }],
        [selling, { score: 6, evidence: 5 }],
      ]),
    );
  });

  test('each competency with a column headed Notes beside it', () => {
    const [table] = wide([['Name', 'Hunting', 'Notes', 'Pipeline', 'Notes']]).mapping.tables;
    expect(table?.shape === 'wide' && table.competencies).toEqual(
      new Map([
        [hunter, { score: 1, evidence: 2 }],
        [pipeline, { score: 3, evidence: 4 }],
      ]),
    );
  });

  test('one Notes column after the last competency is about the row', () => {
    const found = wide([['Name', 'Hunting', 'Pipeline', 'Notes']]);
    expect(found.mapping.tables).toMatchObject([
      {
        competencies: new Map([
          [hunter, { score: 1 }],
          [pipeline, { score: 2 }],
        ]),
      },
    ]);
    expect(found.unread).toEqual([]);
  });

  test('a competency over Score and Notes', () => {
    const found = wide(
      [
        ['Name', 'Hunting', null, 'Pipeline', null],
        [null, 'Score', 'Notes', 'Rating', 'Evidence'],
        ['Ann', 3, 'won two', 2, null],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1'],
    );
    expect(found.mapping.tables).toMatchObject([
      {
        shape: 'wide',
        headerRow: 1,
        columns: { person: 0 },
        competencies: new Map([
          [hunter, { score: 1, evidence: 2 }],
          [pipeline, { score: 3, evidence: 4 }],
        ]),
      },
    ]);
  });

  test('several tabs and several tables on a tab', () => {
    const header = ['Name', 'Hunting'];
    const found = detectMapping(
      sheet(
        tab('North', [['North'], header, ['Ann', 3], [], ['Old'], header, ['Bo', 2]]),
        tab('South', [header, ['Cy', 1]]),
        tab('Plans', [['Ideas'], ['Hunting trip']]),
      ),
      rubric,
    );
    expect(found.mapping.tables.map(({ tab: id, headerRow }) => [id, headerRow])).toEqual([
      ['id of North', 1],
      ['id of North', 5],
      ['id of South', 0],
    ]);
    expect(found.skipped).toEqual([{ tab: 'id of Plans', reason: 'no row has headers for a person and a competency' }]);
  });

  test('hidden tabs are told, tabs of the add-on are not read, its scorecard is', () => {
    const rows = [
      ['Name', 'Hunting'],
      ['Ann', 3],
    ];
    const found = detectMapping(
      sheet(
        tab('Old', rows, { hidden: true }),
        tab('People', rows, { made: 'people' }),
        tab('Scorecard', rows, { made: 'scorecard' }),
      ),
      rubric,
    );
    expect(found.mapping.tables.map(({ tab: id }) => id)).toEqual(['id of Scorecard']);
    expect(found.skipped).toEqual([{ tab: 'id of Old', reason: 'it is hidden; unhide it to have it scored' }]);
  });

  test('headers without a meaning and competencies without a column are listed', () => {
    const found = wide([['Name', 'Hunting', 'Office', 'Average']]);
    expect(found.unread).toEqual([
      { tab: 'id of Scores', cell: { row: 0, column: 2 }, header: 'Office' },
      { tab: 'id of Scores', cell: { row: 0, column: 3 }, header: 'Average' },
    ]);
    expect(found.missing).toEqual([
      { tab: 'id of Scores', competency: pipeline },
      { tab: 'id of Scores', competency: selling },
    ]);
  });
});
