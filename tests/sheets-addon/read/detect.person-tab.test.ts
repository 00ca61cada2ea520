import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { range, rubric, sheet, tab } from './sample.ts';

const scores: CellValue[][] = [
  ['Competency', 'Score', 'Evidence'],
  ['Hunter orientation', 3, 'won two'],
  ['Pipeline', 2, null],
];
const detect = (name: string, rows: CellValue[][], merged: string[] = []) =>
  detectMapping(sheet(tab(name, rows, { merged: merged.map(range) })), rubric);

describe('a tab per person', () => {
  test('facts beside their labels and in one cell', () => {
    const found = detect('Ann', [
      ['Review'],
      ['Name', 'Ann Lee', null, 'Team:', 'North'],
      ['Period: 2026-Q1', null, null, 'Reviewer', null, 'Bo'],
      ['Role', 'Partner manager'],
      [],
      ...scores,
    ]);
    expect(found.mapping.tables).toEqual([
      {
        shape: 'person-tab',
        tab: 'id of Ann',
        person: { row: 1, column: 1 },
        team: { row: 1, column: 4 },
        period: { row: 2, column: 0 },
        rater: { row: 2, column: 5 },
        profile: { row: 3, column: 1 },
        headerRow: 5,
        columns: { competency: 0, score: 1, evidence: 2 },
      },
    ]);
  });

  test('a fact that was left out is none, not the next label', () => {
    const [table] = detect('Ann', [['Team:', null, 'Period:', '2026-Q1'], ...scores]).mapping.tables;
    expect(table).toMatchObject({ period: { row: 0, column: 3 } });
    expect(table).not.toHaveProperty('team');
  });

  test('a label over merged cells', () => {
    const [table] = detect('Ann', [['Team', null, 'North'], ...scores], ['A1:B1']).mapping.tables;
    expect(table).toMatchObject({ team: { row: 0, column: 2 } });
  });

  test("a role's own word is taken before another word for it", () => {
    const [table] = detect('Ann', [['Date', '2026-04-02'], ['Period', '2026-Q1'], ...scores]).mapping.tables;
    expect(table).toMatchObject({ period: { row: 1, column: 1 } });
  });

  test('several reviews on a tab: what is said once holds for all, what each says holds for it', () => {
    const review = (period: string): CellValue[][] => [['Period', period], ...scores, ['Average', 2.5], []];
    const { tables } = detect('Ann', [
      ['Team', 'North'],
      ...review('2026-Q1'),
      ...review('2026-Q2'),
      ...scores,
    ]).mapping;
    expect(tables).toMatchObject([
      { headerRow: 2, team: { row: 0, column: 1 }, period: { row: 1, column: 1 } },
      { headerRow: 8, team: { row: 0, column: 1 }, period: { row: 7, column: 1 } },
      { headerRow: 13, team: { row: 0, column: 1 } },
    ]);
    // The last review says no period, and the first one's is not its own.
    expect(tables[2]).not.toHaveProperty('period');
  });

  test('what a manager wrote as evidence is no fact of the next review', () => {
    const { tables } = detect('Ann', [
      ['Competency', 'Score', 'Evidence'],
      ['Hunting', 3, 'Team: works well with them'],
      ['Competency', 'Score', 'Evidence'],
      ['Hunting', 2, null],
    ]).mapping;
    expect(tables).toHaveLength(2);
    expect(tables[1]).not.toHaveProperty('team');
  });

  test.each(['Rubric', 'Template', 'Sheet1', 'Summary', '2026'])('a tab called %s is nobody', (name) => {
    const found = detect(name, scores);
    expect(found.mapping.tables).toEqual([]);
    expect(found.skipped).toEqual([{ tab: `id of ${name}`, reason: 'no cell says whose scores it holds' }]);
    expect(detect(name, [['Person', 'Ann'], ...scores]).mapping.tables).toHaveLength(1);
  });

  test('a list of levels, in which a competency comes again and again, is nobody', () => {
    const found = detect('Levels of the job', [
      ['Competency', 'Level', 'Looks like'],
      ['Hunting', 1, 'a'],
      ['Hunting', 2, 'b'],
    ]);
    expect(found.mapping.tables).toEqual([]);
    expect(found.skipped).toEqual([
      { tab: 'id of Levels of the job', reason: '"hunter-orientation" has several rows in one table' },
    ]);
  });

  test('a list about something else is nobody', () => {
    const found = detect('Ann', [
      ['Skill', 'Level'],
      ['Juggling', 3],
    ]);
    expect(found.skipped).toEqual([{ tab: 'id of Ann', reason: 'no row names a competency of the rubric' }]);
  });
});
