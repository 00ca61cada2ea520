import { cellAddress } from '@rubric-kit/sheets-addon/read/address.ts';
import { isBlank } from '@rubric-kit/sheets-addon/read/cell.ts';
import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import { readScorecard } from '@rubric-kit/sheets-addon/read/read.ts';
import type { CellValue, Snapshot } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { isSummary } from '@rubric-kit/sheets-addon/read/vocabulary.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubric, sheet, tab } from './sample.ts';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, '', ' ', 'N/O', 'n/o', '3', '3,5', 'x', '#REF!', '__proto__', true, false),
  fc.integer({ min: -1, max: 11 }).map((halves) => halves / 2),
  fc.double(),
  fc.string({ maxLength: 4 }),
  fc.date({ noInvalidDate: false }),
);
const person = fc.constantFrom<CellValue>('Ann', 'Bo', ' ann', null, ' ', 'Average', '#REF!', 7);
const label = fc.constantFrom<CellValue>(
  'Hunting',
  'pipeline',
  'Internal selling',
  null,
  'Juggling',
  'Overall',
  'constructor',
);

/** Every score cell of the tab called Scores, with the cell of its row that can account for it as a whole. */
function lost(snapshot: Snapshot, scoreColumns: readonly number[], accounting: readonly number[]): string[] {
  const { ratings, invalid, notices } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
  const told = new Map<string, number>();
  for (const { cell: at } of [...ratings, ...invalid]) {
    const key = `${at.row} ${at.column}`;
    told.set(key, (told.get(key) ?? 0) + 1);
  }
  const rows = snapshot.tabs[0]?.rows ?? [];
  const wrong: string[] = [];
  rows.forEach((values, row) => {
    const summary = accounting.some((column) => isSummary(String(values[column] ?? '')));
    const refused = accounting.some((column) => told.has(`${row} ${column}`));
    for (const column of scoreColumns) {
      const times = told.get(`${row} ${column}`) ?? 0;
      const blank = row === 0 || isBlank(values[column] ?? null);
      const whole = times === 0 && (refused || (summary && notices.some(({ message }) => message.includes('sums up'))));
      if (blank ? times !== 0 : times !== 1 && !whole)
        wrong.push(`${cellAddress('', row, column)} told ${times} times`);
    }
  });
  return wrong;
}

test('no score is invented or lost in a wide table', () => {
  const rows = fc.array(fc.tuple(person, cell, cell, cell), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (data) => {
      const snapshot = sheet(tab('Scores', [['Person', 'Hunting', 'Pipeline', 'Internal selling'], ...data]));
      expect(lost(snapshot, [1, 2, 3], [0])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no score is invented or lost in a long table', () => {
  const rows = fc.array(fc.tuple(person, label, cell), { maxLength: 20 });
  fc.assert(
    fc.property(rows, (data) => {
      const snapshot = sheet(tab('Scores', [['Person', 'Competency', 'Score'], ...data]));
      expect(lost(snapshot, [2], [0, 1])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const legal = fc.constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4, 'N/O', ' n/o ', null);
const name = fc
  .tuple(
    fc.constantFrom('Ann', 'Bo', "O'Neill", '李', '=SUM(A1)', '__proto__'),
    fc.constantFrom('', ' Lee', '  Smith-Jones', ' 2'),
  )
  .map(([first, last]) => first + last);
const review = fc.record({
  person: name,
  team: fc.constantFrom('North', 'South ', '', 'constructor'),
  period: fc.constantFrom('2026-Q1', 'Q2 2026', '', 'Pilot'),
  rater: fc.constantFrom('Bo', 'Cy', ''),
  role: fc.constantFrom('', 'CM', 'Alliances manager', 'Astronaut'),
  scores: fc.tuple(legal, legal, legal),
});
type Review = typeof review extends fc.Arbitrary<infer One> ? One : never;

const names = ['Hunter orientation', 'PIPELINE', 'internal-selling'];
const facts = (one: Review): CellValue[] => [one.person, one.team, one.period, one.rater, one.role];

const titles: CellValue[][] = [['Scores of the year'], []];
const wide = (reviews: readonly Review[]): Snapshot =>
  sheet(
    tab('Scores', [
      ...titles,
      ['Name', 'Region', 'Quarter', 'Manager', 'Role', ...names, 'Office'],
      ...reviews.flatMap((one) => [[...facts(one), ...one.scores, 'x'], []]),
    ]),
  );
const long = (reviews: readonly Review[]): Snapshot =>
  sheet(
    tab('Ratings', [
      ['Skill', 'Rating', 'Employee', 'Group', 'Cycle', 'Interviewer', 'Profile'],
      ...reviews.flatMap((one) => one.scores.map((score, index) => [names[index] ?? '', score, ...facts(one)])),
    ]),
  );
const personTabs = (reviews: readonly Review[]): Snapshot =>
  sheet(
    ...reviews.map((one, index) =>
      tab(`Review no. ${index}`, [
        ...['Person', 'Team', 'Period', 'Rater', 'Profile'].map((fact, at) => [`${fact}:`, facts(one)[at] ?? null]),
        [],
        ['Competency', 'Level'],
        ...one.scores.map((score, at) => [names[at] ?? '', score]),
      ]),
    ),
  );

test('one set of reviews gives the same ratings in all three shapes', () => {
  const ratingsOf = (snapshot: Snapshot) => {
    const { ratings, invalid } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
    expect(invalid).toEqual([]);
    return ratings.map(({ tab: _, cell: __, ...rating }) => rating);
  };
  fc.assert(
    fc.property(fc.array(review, { minLength: 1, maxLength: 8 }), (reviews) => {
      const expected = ratingsOf(wide(reviews));
      expect(expected).toHaveLength(reviews.flatMap(({ scores }) => scores.filter((score) => score !== null)).length);
      expect(ratingsOf(long(reviews))).toEqual(expected);
      expect(ratingsOf(personTabs(reviews))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('no sheet, however odd, makes detecting or reading fail', () => {
  const word = fc.oneof(
    cell,
    fc.constantFrom(
      'Person',
      'Name',
      'Team',
      'Hunting',
      'Pipeline',
      'Competency',
      'Score',
      'Notes',
      'Team: x',
      'Period:',
      'Average',
    ),
  );
  const rows = fc.array(fc.array(word, { maxLength: 7 }), { maxLength: 12 });
  const merge = fc
    .tuple(fc.nat(11), fc.nat(6), fc.nat(4), fc.nat(4))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(
    fc.property(rows, fc.array(merge, { maxLength: 3 }), (data, merged) => {
      const snapshot = sheet(tab('Ann', data, { merged }));
      const { ratings, invalid } = readScorecard(snapshot, detectMapping(snapshot, rubric).mapping, rubric);
      const places = [...ratings, ...invalid].map(({ cell: at }) => `${at.row} ${at.column}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 1000 },
  );
});
