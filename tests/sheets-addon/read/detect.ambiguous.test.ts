import { detectMapping } from '@rubric-kit/sheets-addon/read/detect.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { hunter, pipeline, rubric, sheet, tab } from './sample.ts';

const detect = (headers: CellValue[], map?: Record<string, string>) =>
  detectMapping(sheet(tab('Scores', [headers, ['Ann', 3, 2, 1]])), rubric, map && new Map(Object.entries(map)));

describe('headers that cannot all be right', () => {
  test('two columns for one competency: neither is taken', () => {
    const found = detect(['Name', 'Hunting', 'Hunter orientation', 'Pipeline']);
    expect(found.mapping.tables).toMatchObject([{ competencies: new Map([[pipeline, { score: 3 }]]) }]);
    expect(found.ambiguous).toEqual([
      {
        tab: 'id of Scores',
        meant: [hunter],
        headers: [
          { cell: { row: 0, column: 1 }, header: 'Hunting' },
          { cell: { row: 0, column: 2 }, header: 'Hunter orientation' },
        ],
      },
    ]);
    expect(found.missing.map(({ competency }) => competency)).toContain(hunter);
  });

  test('two columns for every competency: no scores are found, and the reason names the first two', () => {
    const found = detect(['Name', 'Hunting', 'Hunter orientation']);
    expect(found.mapping.tables).toEqual([]);
    expect(found.skipped).toEqual([
      {
        tab: 'id of Scores',
        reason:
          'B1 "Hunting", C1 "Hunter orientation": a competency has one column in a table; give each period rows of its own, or map all but one to ignore',
      },
    ]);
  });

  test('two tables side by side: no scores are found, and the reason says what to do', () => {
    const found = detect(['Name', 'Hunting', 'Pipeline', null, 'Name', 'Hunting', 'Pipeline']);
    expect(found.skipped).toEqual([
      {
        tab: 'id of Scores',
        reason:
          'A1 "Name", E1 "Name": a table has one column for the person; put tables one under the other, or map all but one to ignore',
      },
    ]);
  });

  test('a choice by hand settles it', () => {
    const found = detect(['Name', 'Hunting', 'Hunter orientation', 'Pipeline'], { hunting: hunter });
    expect(found.mapping.tables).toMatchObject([
      {
        competencies: new Map([
          [hunter, { score: 1 }],
          [pipeline, { score: 3 }],
        ]),
      },
    ]);
    expect(found.ambiguous).toEqual([]);
    expect(found.unread.map(({ header }) => header)).toEqual(['Hunter orientation']);
    const without = detect(['Name', 'Hunting', 'Hunter orientation', 'Pipeline'], { 'Hunter orientation': 'ignore' });
    expect(without.mapping.tables).toMatchObject([
      {
        competencies: new Map([
          [hunter, { score: 1 }],
          [pipeline, { score: 3 }],
        ]),
      },
    ]);
  });

  test("a role's own word is taken before another word for it, and that is told", () => {
    const found = detect(['Person', 'Hunting', 'Region', 'Team']);
    expect(found.mapping.tables).toMatchObject([{ columns: { team: 3 } }]);
    expect(found.ambiguous).toEqual([
      {
        tab: 'id of Scores',
        meant: ['team'],
        headers: [
          { cell: { row: 0, column: 2 }, header: 'Region' },
          { cell: { row: 0, column: 3 }, header: 'Team' },
        ],
        taken: { row: 0, column: 3 },
      },
    ]);
  });

  test('two other words for a role: neither is taken', () => {
    const found = detect(['Person', 'Hunting', 'Region', 'Group']);
    expect(found.mapping.tables[0]).toMatchObject({ columns: { person: 0 } });
    expect(found.mapping.tables[0]).not.toHaveProperty('columns.team');
    expect(found.ambiguous).toMatchObject([{ meant: ['team'] }]);
    expect(found.ambiguous[0]).not.toHaveProperty('taken');
  });

  test('an alias of two competencies means neither', () => {
    const shared = { ...rubric, competencies: rubric.competencies.map((c) => ({ ...c, aliases: ['Sales'] })) };
    const found = detectMapping(sheet(tab('Scores', [['Name', 'Sales', 'Hunter orientation']])), shared);
    expect(found.mapping.tables).toMatchObject([{ competencies: new Map([[hunter, { score: 2 }]]) }]);
    expect(found.ambiguous).toMatchObject([{ headers: [{ header: 'Sales' }] }]);
  });

  test('a competency that is called as a role is', () => {
    const named = {
      ...rubric,
      competencies: rubric.competencies.map((c, i) => (i === 1 ? { ...c, name: 'Team' } : c)),
    };
    const found = detectMapping(sheet(tab('Scores', [['Name', 'Hunting', 'Team']])), named);
    expect(found.ambiguous).toEqual([
      { tab: 'id of Scores', meant: [pipeline, 'team'], headers: [{ cell: { row: 0, column: 2 }, header: 'Team' }] },
    ]);
    expect(found.mapping.tables[0]).not.toHaveProperty('columns.team');
  });
});

describe('a choice by hand', () => {
  test('gives any header a meaning', () => {
    const found = detect(['Wer', 'Chases', 'Abteilung'], { WER: 'person', chases: hunter, Abteilung: 'team' });
    expect(found.mapping.tables).toMatchObject([
      { shape: 'wide', columns: { person: 0, team: 2 }, competencies: new Map([[hunter, { score: 1 }]]) },
    ]);
    expect(found.unused).toEqual([]);
  });

  test('of a header that stands nowhere is told', () => {
    expect(detect(['Name', 'Hunting'], { Chases: hunter, Hunting: hunter }).unused).toEqual(['Chases']);
  });

  test("makes a tab's name the period or the team of its rows", () => {
    const found = detect(['Name', 'Hunting'], { 'tab name': 'period' });
    expect(found.mapping.tables).toMatchObject([{ tabName: 'period' }]);
    expect(found.unused).toEqual([]);
    const columns = detect(['Name', 'Hunting', 'Period'], { 'tab name': 'period' });
    expect(columns.mapping.tables[0]).not.toHaveProperty('tabName');
  });
});

describe('hostile headers are text', () => {
  test.each(['__proto__', 'constructor', 'toString', '.*', '(a+)+$', '[', '\\', '=SUM(A1)', '<b>'])('%s', (header) => {
    const found = detect(['Name', 'Hunting', header]);
    expect(found.unread.map((unread) => unread.header)).toEqual([header]);
    expect(found.mapping.tables).toMatchObject([{ competencies: new Map([[hunter, { score: 1 }]]) }]);
    expect(detect(['Name', header], { [`${header} x`]: hunter, [header]: hunter }).unused.length).toBeLessThan(2);
    expect(Object.hasOwn(Object.prototype, 'score')).toBe(false);
  });

  test('a header of 200,000 characters costs nothing', () => {
    const found = detect(['Name', 'Hunting', 'x'.repeat(200_000), '('.repeat(200_000)]);
    expect(found.unread).toHaveLength(2);
    expect(found.nearMisses).toEqual([]);
  });
});
