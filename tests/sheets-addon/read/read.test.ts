import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import type { TabSnapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { hunter, pipeline, range, rubric, selling, sheet, tab } from './sample.ts';

const read = (...tabs: TabSnapshot[]) =>
  readScorecard(sheet(...tabs), detectMapping(sheet(...tabs), rubric).mapping, rubric);

const invalidOf = (...tabs: TabSnapshot[]) =>
  read(...tabs).invalid.map(({ address, value, reason }) => [address, value, reason]);

describe('a row per review', () => {
  test('a rating has whose it is, where it stands and what was written beside it', () => {
    const { ratings, invalid, notices } = read(
      tab('Scores', [
        ['Person', 'Team', 'Period', 'Rater', 'Role', 'Hunting', 'Hunting notes', 'Pipeline'],
        [' Ann\u00a0 Lee ', 'North', '2026-Q1', 'Bo', 'channel  MANAGER', 3.5, ' - won two\nin May ', 'n/o'],
      ]),
    );
    const who = { person: 'Ann Lee', team: 'North', period: '2026-Q1', rater: 'Bo', profile: 'channel-manager' };
    const at = (column: number) => ({ tab: 'id of Scores', cell: { row: 1, column } });
    expect(ratings).toEqual([
      { ...at(5), ...who, competency: hunter, score: 3.5, evidence: '- won two\nin May' },
      { ...at(7), ...who, competency: pipeline, score: null },
    ]);
    expect(invalid).toEqual([]);
    expect(notices).toEqual([]);
  });

  test('empty rows and people without a score are passed over', () => {
    const { ratings, invalid, notices } = read(
      tab('Scores', [['Person', 'Hunting'], ['Ann', 3], [], ['Bo', null], ['', ' '], ['Cy', 2]]),
    );
    expect(ratings.map(({ person, cell }) => [person, cell.row])).toEqual([
      ['Ann', 1],
      ['Cy', 5],
    ]);
    expect([...invalid, ...notices]).toEqual([]);
  });

  test('a cell that is no rating is reported where it stands', () => {
    expect(
      invalidOf(
        tab('Q2 scores', [
          ['Person', 'Hunting', 'Pipeline', 'Internal selling'],
          ['Ann', 'good', '3', 7],
        ]),
      ),
    ).toEqual([
      [
        "'Q2 scores'!B2",
        'good',
        'is not a score; use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed',
      ],
      ["'Q2 scores'!C2", '3', 'is stored as text; retype it as a number: 3'],
      [
        "'Q2 scores'!D2",
        '7',
        'is not on the scale; use 1, 1.5, 2, 2.5, 3, 3.5 or 4, or "N/O" where nothing was observed',
      ],
    ]);
  });

  test('scores without a person are reported once, at the person; what else is wrong there is, too', () => {
    expect(
      invalidOf(
        tab('Scores', [
          ['Person', 'Hunting', 'Pipeline'],
          [null, 3, 2],
        ]),
      ),
    ).toEqual([['Scores!A2', '', 'is blank, but its row has scores; write whose they are']]);
    expect(
      invalidOf(
        tab('Scores', [
          ['Person', 'Hunting', 'Pipeline'],
          ['#REF!', 3, 'x'],
        ]),
      ).map(([address]) => address),
    ).toEqual(['Scores!C2', 'Scores!A2']);
  });

  test.each(['Std. dev.', 'Standard deviation', 'STDEV', 'Count', 'Minimum', 'Maximum'])('%s is nobody', (label) => {
    const book = tab('Scores', [
      ['Person', 'Hunting'],
      ['Ann', 3],
      [label, 1],
    ]);
    expect(read(book).ratings.map(({ person }) => person)).toEqual(['Ann']);
    expect(read(book).notices).toEqual([
      { address: 'Scores!A3', message: `"${label}" sums up other rows: 1 cell not counted.` },
    ]);
  });

  test('a row without a person and without a single score has one mistake a cell', () => {
    expect(
      invalidOf(
        tab('Scores', [
          ['Person', 'Hunting', 'Pipeline'],
          ['Ann', 3, 2],
          [null, '(1-4)', null],
        ]),
      ).map(([address]) => address),
    ).toEqual(['Scores!B3']);
  });

  test('a name merged over its rows is that of all of them', () => {
    const rows = [
      ['Person', 'Rater', 'Hunting'],
      ['Ann', 'Bo', 3],
      [null, 'Cy', 4],
      ['Di', 'Bo', 2],
    ];
    const { ratings, invalid } = read(tab('Scores', rows, { merged: [range('A2:A3')] }));
    expect(ratings.map(({ person, rater, score }) => [person, rater, score])).toEqual([
      ['Ann', 'Bo', 3],
      ['Ann', 'Cy', 4],
      ['Di', 'Bo', 2],
    ]);
    expect(invalid).toEqual([]);
  });

  test('a date and a number in the column of the period are their text, a date that is none gives no period', () => {
    const { ratings } = read(
      tab('Scores', [
        ['Person', 'Period', 'Hunting'],
        ['Ann', new Date(Date.UTC(2026, 2, 31)), 3],
        ['Bo', 2026, 3],
        ['Cy', new Date(Number.NaN), 3],
      ]),
    );
    expect(ratings.map(({ period }) => period)).toEqual(['2026-03-31', '2026', '']);
  });

  test('a row of averages is nobody', () => {
    const { ratings, notices } = read(
      tab('Scores', [
        ['Person', 'Hunting', 'Pipeline'],
        ['Ann', 3, 2],
        ['Team average', 3, 2],
        ['Weight', 30, null],
      ]),
    );
    expect(ratings.map(({ person }) => person)).toEqual(['Ann', 'Ann']);
    expect(notices).toEqual([
      { address: 'Scores!A3', message: '"Team average" sums up other rows: 2 cells not counted.' },
      { address: 'Scores!A4', message: '"Weight" sums up other rows: 1 cell not counted.' },
    ]);
  });

  test('a row of averages is nobody in German either, where a name may begin with Ø', () => {
    const { ratings, notices } = read(
      tab('Scores', [
        ['Person', 'Hunting'],
        ['Ø. Hansen', 3],
        ['Ø', 3],
        ['Gesamt Nord', 3],
        ['Durchschnitt', 3],
      ]),
    );
    expect(ratings.map(({ person }) => person)).toEqual(['Ø. Hansen']);
    expect(notices.map(({ address }) => address)).toEqual(['Scores!A3', 'Scores!A4', 'Scores!A5']);
  });

  test('a table ends where the next one of its tab begins', () => {
    const header = ['Person', 'Hunting'];
    const { ratings, invalid } = read(tab('Scores', [header, ['Ann', 3], ['South'], header, ['Bo', 2]]));
    expect(ratings.map(({ person, score }) => [person, score])).toEqual([
      ['Ann', 3],
      ['Bo', 2],
    ]);
    expect(invalid).toEqual([]);
  });

  test("a tab's name is the team or the period where a person has said so", () => {
    const snapshot = sheet(
      tab(' North ', [
        ['Person', 'Hunting'],
        ['Ann', 3],
      ]),
    );
    const { mapping } = detectMapping(snapshot, rubric, new Map([['Tab name', 'team']]));
    expect(readScorecard(snapshot, mapping, rubric).ratings).toMatchObject([{ team: 'North', period: '' }]);
  });
});

describe('a row per rating', () => {
  const header = ['Person', 'Competency', 'Score', 'Evidence'];

  test('competencies by name, alias and id', () => {
    const { ratings } = read(
      tab('Ratings', [
        header,
        ['Ann', 'HUNTING', 3, 'x'],
        ['Ann', 'pipeline-discipline', 'N/O', null],
        ['Ann', 'Internal  selling:', 1],
      ]),
    );
    expect(ratings.map(({ competency, score, evidence }) => [competency, score, evidence])).toEqual([
      [hunter, 3, 'x'],
      [pipeline, null, undefined],
      [selling, 1, undefined],
    ]);
  });

  test('a competency that is not known or not given is reported at its cell; without a score it is nothing', () => {
    expect(
      invalidOf(
        tab('Ratings', [
          header,
          ['Ann', 'Juggling', 3],
          ['Ann', null, 2],
          ['Ann', 'Juggling', null],
          ['Ann', '__proto__', 1],
        ]),
      ),
    ).toEqual([
      ['Ratings!B2', 'Juggling', 'is not a competency of the rubric; write one of its names, or map it'],
      ['Ratings!B3', '', 'is blank, but its row has a score; write the competency'],
      ['Ratings!B5', '__proto__', 'is not a competency of the rubric; write one of its names, or map it'],
    ]);
  });

  test('an alias of two competencies is the name of neither', () => {
    const shared = { ...rubric, competencies: rubric.competencies.map((c) => ({ ...c, aliases: ['Sales'] })) };
    const snapshot = sheet(tab('Ratings', [header, ['Ann', 'Sales', 3]]));
    const { ratings, invalid } = readScorecard(snapshot, detectMapping(snapshot, shared).mapping, shared);
    expect(ratings).toEqual([]);
    expect(invalid.map(({ address, value }) => [address, value])).toEqual([['Ratings!B2', 'Sales']]);
  });

  test('rows that sum up, by person or by competency', () => {
    const { invalid, ratings, notices } = read(
      tab('Ratings', [header, ['Ann', 'Hunting', 3], ['Ann', 'Overall', 3], ['Average', null, 3]]),
    );
    expect(ratings).toHaveLength(1);
    expect(invalid).toEqual([]);
    expect(notices.map(({ address }) => address)).toEqual(['Ratings!B3', 'Ratings!A4']);
  });

  test('a label mapped by hand', () => {
    const snapshot = sheet(tab('Ratings', [header, ['Ann', 'Chasing', 3]]));
    const { mapping } = detectMapping(snapshot, rubric, new Map([['chasing', hunter]]));
    expect(readScorecard(snapshot, mapping, rubric).ratings).toMatchObject([{ competency: hunter, score: 3 }]);
  });
});

describe('a tab per person', () => {
  const scores = [
    ['Competency', 'Score', 'Notes'],
    ['Hunting', 3, 'x'],
    ['Pipeline', 'N/O'],
    ['My average', 3],
  ];

  test('facts over the scores', () => {
    const { ratings, notices } = read(
      tab('Ann', [
        ['Name:', 'Ann  Lee'],
        ['Team: North: East'],
        ['Period', new Date(Date.UTC(2026, 2, 31))],
        ['Role', 'CM'],
        ...scores,
      ]),
    );
    const who = { person: 'Ann Lee', team: 'North: East', period: '2026-03-31', rater: '', profile: 'channel-manager' };
    expect(ratings).toMatchObject([
      { ...who, competency: hunter, score: 3, evidence: 'x', cell: { row: 5, column: 1 } },
      { ...who, competency: pipeline, score: null, cell: { row: 6, column: 1 } },
    ]);
    expect(notices).toEqual([{ address: 'Ann!A8', message: '"My average" sums up other rows: 1 cell not counted.' }]);
  });

  test('a name that is a formula error is nobody, a team or period that is one is none', () => {
    const facts = (name: string) => [['Name', name], ['Team', '#REF!'], ['Period', '#N/A'], ...scores.slice(0, 2)];
    const nobody = read(tab('Review', facts('#N/A')));
    expect(nobody.ratings).toEqual([]);
    expect(nobody.invalid).toMatchObject([
      { address: 'Review!B1', value: '#N/A', reason: 'is a formula error; write whose scores these are' },
    ]);
    const { ratings, notices } = read(tab('Review', facts('Ann')));
    expect(ratings).toMatchObject([{ person: 'Ann', team: '', period: '' }]);
    expect(notices.map(({ address }) => address)).toEqual(['Review!B2', 'Review!B3']);
  });

  test("without a name it is the tab's", () => {
    expect(read(tab(' Ann  Lee ', scores)).ratings).toMatchObject([{ person: 'Ann Lee' }, { person: 'Ann Lee' }]);
  });

  test('a tab of several people ends each where the facts of the next begin', () => {
    const { ratings, invalid } = read(
      tab('Scores', [['Name', 'Ann'], ...scores.slice(0, 2), ['Name', 'Bo'], ['Level', '4'], ...scores.slice(0, 2)]),
    );
    expect(ratings.map(({ person, cell }) => [person, cell.row])).toEqual([
      ['Ann', 2],
      ['Bo', 6],
    ]);
    expect(invalid).toEqual([]);
  });

  test('a competency that is not known is reported', () => {
    expect(invalidOf(tab('Ann', [...scores, ['Juggling', 4]]))).toEqual([
      ['Ann!A5', 'Juggling', 'is not a competency of the rubric; write one of its names, or map it'],
    ]);
  });
});

test('a mapping of a tab that is gone is told, and the rest is read', () => {
  const snapshot = sheet(
    tab('Scores', [
      ['Person', 'Hunting'],
      ['Ann', 3],
    ]),
    tab('Old', [
      ['Person', 'Hunting'],
      ['Bo', 3],
    ]),
  );
  const { mapping } = detectMapping(snapshot, rubric);
  const { ratings, notices } = readScorecard({ tabs: snapshot.tabs.slice(0, 1) }, mapping, rubric);
  expect(ratings.map(({ person }) => person)).toEqual(['Ann']);
  expect(notices).toEqual([{ address: '', message: 'A mapped tab is gone; map the scorecard again.' }]);
});
