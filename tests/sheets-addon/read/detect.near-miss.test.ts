import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { hunter, pipeline, rubric, selling, sheet, tab } from './sample.ts';

const detect = (headers: CellValue[]) =>
  detectMapping(sheet(tab('Scores', [['Title'], headers, ['Ann', 3, 2]])), rubric);
const near = (headers: CellValue[]) => detect(headers).nearMisses.map(({ header, meant }) => [header, meant]);

describe('a near miss', () => {
  test.each([
    ['Hunter orientaton', hunter],
    ['Huntre orientation', hunter],
    ['Hunter orientation (1-4)', hunter],
    ['Hunter orientation score', hunter],
    ['Hunter mindset', hunter],
    ['Discipline', pipeline],
    ['Selling', selling],
    ['Internal sales', selling],
    ['Quater', 'period'],
    ['Reveiwer', 'rater'],
    ['Sales team', 'team'],
    ['Reg1on', 'team'],
  ])('%s is proposed as %s and not taken', (header, meant) => {
    const found = detect(['Person', header, meant === pipeline ? 'Hunting' : 'Pipeline']);
    expect(found.nearMisses).toEqual([{ tab: 'id of Scores', cell: { row: 1, column: 1 }, header, meant }]);
    const [table] = found.mapping.tables;
    expect(
      table?.shape === 'wide' && [...table.competencies.values(), ...Object.values(table.columns)],
    ).not.toContainEqual(expect.objectContaining({ score: 1 }));
  });

  test.each([
    'Office',
    'South',
    'Quill',
    'Employee no.',
    'Average',
    'Date of last holiday',
    'Tea',
    'Hut',
    'Level',
    'Budget',
    'Orientation week plan 2',
  ])('%s is none', (header) => {
    expect(near(['Person', 'Hunting', header])).toEqual([]);
  });

  test('only what has no column yet is looked for', () => {
    expect(near(['Person', 'Hunting', 'Hunter orientaton', 'Region', 'Teams'])).toEqual([]);
  });

  test('between two equally near ones there is no proposal', () => {
    const twins = {
      ...rubric,
      competencies: rubric.competencies.map((c, i) => ({
        ...c,
        name: `Selling ${['north', 'south', 'east'][i]}`,
        aliases: [],
      })),
    };
    const found = detectMapping(sheet(tab('Scores', [['Person', 'Selling north', 'Selling']])), twins);
    expect(found.nearMisses).toEqual([]);
  });

  test('a person column that is nearly one, and nothing else to read by', () => {
    const found = detect(['Persn', 'Hunting', 'Pipline']);
    expect(found.mapping.tables).toEqual([]);
    expect(found.nearMisses.map(({ header, meant }) => [header, meant])).toEqual([
      ['Persn', 'person'],
      ['Pipline', pipeline],
    ]);
    expect(found.skipped).toEqual([
      { tab: 'id of Scores', reason: 'row 2 looks like headers, but none of them is for the person' },
    ]);
  });

  test('people and nearly a competency', () => {
    const found = detect(['Person', 'Huntin']);
    expect(found.nearMisses.map(({ header, meant }) => [header, meant])).toEqual([['Huntin', hunter]]);
    expect(found.skipped).toEqual([
      { tab: 'id of Scores', reason: 'row 2 looks like headers, but none of them is for a competency' },
    ]);
  });
});

describe("a tab's name", () => {
  const rows = [
    ['Name', 'Hunting'],
    ['Ann', 3],
  ];

  test('is proposed as the period where it reads as one', () => {
    const found = detectMapping(sheet(tab('2026-Q1', rows), tab('Q2 2026', rows)), rubric);
    expect(found.mapping.tables).not.toContainEqual(expect.objectContaining({ tabName: 'period' }));
    expect(found.nearMisses).toEqual([
      { tab: 'id of 2026-Q1', cell: { row: 0, column: 0 }, header: '2026-Q1', meant: 'period', tabName: true },
      { tab: 'id of Q2 2026', cell: { row: 0, column: 0 }, header: 'Q2 2026', meant: 'period', tabName: true },
    ]);
  });

  test('is proposed as the team where several tabs name none', () => {
    const found = detectMapping(sheet(tab('North', rows), tab('South', rows)), rubric);
    expect(found.nearMisses.map(({ header, meant }) => [header, meant])).toEqual([
      ['North', 'team'],
      ['South', 'team'],
    ]);
    expect(detectMapping(sheet(tab('Scores', rows)), rubric).nearMisses).toEqual([]);
  });
});
