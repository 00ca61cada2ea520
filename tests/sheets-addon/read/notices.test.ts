import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { rubric, sheet, tab } from './sample.ts';

/** Rows under Person, Team, Period, Rater, Role, Hunting. */
function noticesOf(...rows: CellValue[][]) {
  const snapshot = sheet(tab('S', [['Person', 'Team', 'Period', 'Rater', 'Role', 'Hunting'], ...rows]));
  const { notices, ratings } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  expect(ratings).toHaveLength(rows.length);
  return notices.map(({ address, message }) => `${address} ${message}`);
}

const row = (person: string, over: Partial<Record<'team' | 'period' | 'rater' | 'role', CellValue>> = {}) => {
  const { team = 'North', period = '2026-Q1', rater = 'Bo', role = null } = over;
  return [person, team, period, rater, role, 3];
};

test('a tidy scorecard has none', () => {
  expect(noticesOf(row('Ann'), row('Ann', { rater: 'Cy' }), row('Ann', { period: '2026-Q2' }), row('Di'))).toEqual([]);
});

describe('one row twice', () => {
  test('by one rater, in whatever spelling', () => {
    expect(noticesOf(row('Ann'), row('Di'), row('ANN ', { rater: 'bo', team: 'north' }))).toEqual([
      'S!A4 ANN is rated again by bo in 2026-Q1, here, first at S!A2; all of it counts.',
    ]);
  });

  test('several times', () => {
    expect(noticesOf(row('Ann'), row('Ann'), row('Ann'), row('Ann'))).toEqual([
      'S!A3 Ann is rated again by Bo in 2026-Q1, here and in 2 more rows, first at S!A2; all of it counts.',
    ]);
  });

  test('without a rater', () => {
    expect(noticesOf(row('Ann', { rater: null }), row('Ann', { rater: null }))).toEqual([
      'S!A3 Ann is rated again without a rater in 2026-Q1, here, first at S!A2; all of it counts.',
    ]);
  });

  test('of different competencies it is one review in two rows', () => {
    const snapshot = sheet(
      tab('S', [
        ['Person', 'Hunting', 'Pipeline'],
        ['Ann', 3, null],
        ['Ann', null, 2],
      ]),
    );
    expect(readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric).notices).toEqual([]);
  });
});

test('a row without the team that its person has in another is told once, at that row', () => {
  expect(noticesOf(row('Ann'), row('Ann', { team: null, rater: 'Cy' }), row('Di', { team: null }))).toEqual([
    'S!A4 No team is given for Di; people without one are averaged together.',
    'S!A3 Ann is on North and (no team): counted as 2 people.',
  ]);
});

test('a team or period that is a formula error, told once for all who have it', () => {
  expect(
    noticesOf(row('Ann', { team: '#REF!' }), row('Bo', { period: '#N/A' }), row('Cy', { period: '#N/A' })),
  ).toEqual([
    'S!B2 The team of Ann is a formula error, so none is given; people without one are averaged together. Write the team.',
    'S!C3 The period of Bo and Cy is a formula error, so none is given; scores without one make up a period of their own, before all others. Write the period.',
  ]);
});

test('a team that is a formula error in one of the rows of a person is told once, where it stands', () => {
  expect(noticesOf(row('Ann'), row('Ann', { team: '#N/A', rater: 'Cy' }))).toEqual([
    'S!B3 Ann is on North and (no team: a formula error): counted as 2 people.',
  ]);
});

test('people without a team, named once', () => {
  const people = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((person) => row(person, { team: null }));
  expect(noticesOf(...people)).toEqual([
    'S!A2 No team is given for Ann, Bo, Cy and 2 more; people without one are averaged together.',
  ]);
});

test('rows without a period', () => {
  expect(noticesOf(row('Ann', { period: ' ' }), row('Bo'))).toEqual([
    'S!A2 No period is given for Ann; scores without one make up a period of their own, before all others.',
  ]);
});

describe('profiles', () => {
  test("one that the rubric does not have; its own role's title is known", () => {
    expect(
      noticesOf(
        row('Ann', { role: 'Astronaut' }),
        row('Bo', { role: 'astronaut ' }),
        row('Cy', { role: 'PARTNER manager' }),
      ),
    ).toEqual(['S!A2 "Astronaut" is not a profile of the rubric; Ann and Bo scored as Partner manager.']);
  });

  test('two in one period', () => {
    expect(
      noticesOf(row('Ann', { role: 'Channel manager' }), row('Ann', { role: 'Alliances manager', rater: 'Cy' })),
    ).toEqual([
      'S!A2 Ann has the profiles "Channel manager" and "Alliances manager" in one period; the first of them in the rubric counts.',
    ]);
    expect(noticesOf(row('Ann', { role: 'CM' }), row('Ann', { rater: 'Cy' }))).toEqual([]);
  });
});

describe('periods', () => {
  test('two spellings of one', () => {
    expect(noticesOf(row('Ann'), row('Bo', { period: 'Q1 2026' }))).toEqual([
      'S!A3 "2026-Q1" and "Q1 2026" mean one period but count as two; write them alike.',
    ]);
  });

  test('dates', () => {
    const date = (day: number) => new Date(Date.UTC(2026, 2, day));
    expect(
      noticesOf(row('Ann', { period: date(3) }), row('Bo', { period: date(4) }), row('Cy', { period: date(4) })),
    ).toEqual([
      'S!A2 The periods are 2 different dates, and each counts as a period of its own; write 2026-Q1 or the like.',
    ]);
    expect(noticesOf(row('Ann', { period: date(3) }), row('Bo', { period: date(3) }))).toEqual([]);
  });
});

test('a name on two teams', () => {
  expect(noticesOf(row('Ann'), row('ann', { team: 'Nroth' }))).toEqual([
    'S!A2 Ann is on North and Nroth: counted as 2 people.',
  ]);
});

test('names that are properties of every object are names', () => {
  expect(noticesOf(row('__proto__'), row('constructor', { role: 'toString' }))).toEqual([
    'S!A3 "toString" is not a profile of the rubric; constructor scored as Partner manager.',
  ]);
});

test('people of whom no cell counts, once each; not those with a rating in another row', () => {
  const rows = [
    ['Person', 'Team', 'Hunting'],
    ['Ann', 'North', '3*'],
    ['Bo', 'North', 'three'],
    ['Bo', 'North', 3],
    ['Cy', 'North', 'x'],
    ['ann ', 'north', '?'],
    ['Di', 'North', null],
  ];
  const snapshot = sheet(tab('S', rows));
  const { notices } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  expect(notices).toEqual([
    { address: 'S!A2', message: 'Ann and Cy are not scored at all: no cell holds a score that counts.' },
  ]);
});
