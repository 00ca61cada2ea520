import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { planRubricTab } from '@rubric-kit/sheets-addon/layout/rubric-tab.ts';
import { describe, expect, test } from 'vitest';
import { cellIn, contentOf, tiny } from './tiny.ts';

const { plan, places } = planRubricTab(tiny, 'd1ge57', "Ann's rubric");
const line = (row: number) => plan.rows[row - 1]?.map(contentOf);

describe('the Rubric tab', () => {
  test('says which rubric it is', () => {
    expect([line(1), line(2)]).toEqual([['Tiny'], ['Small on purpose.']]);
    expect([4, 5, 6, 7].map((row) => line(row)?.slice(0, 2))).toEqual([
      ['Rubric', 'tiny'],
      ['Version', '1.2.3'],
      ['Digest', 'd1ge57'],
      ['Scale', '1 Low · 2 Mid · 3 High · 4 Top'],
    ]);
  });

  test('has every threshold once', () => {
    expect([8, 9, 10, 11].map((row) => line(row)?.slice(0, 2))).toEqual([
      ['Not observed', 'N/O'],
      ['Weak below', 2],
      ['Strong from', 3],
      ['Fewest people', 2],
    ]);
    expect(places.facts).toEqual({
      notObserved: "'Ann''s rubric'!$B$8",
      weakBelow: "'Ann''s rubric'!$B$9",
      strongFrom: "'Ann''s rubric'!$B$10",
      minimumPeople: "'Ann''s rubric'!$B$11",
    });
  });

  test('has the matrix of competencies and levels', () => {
    expect(line(14)).toEqual([
      'Competency',
      'What it is',
      'Weight',
      'Target',
      'Floor',
      'Rests on',
      '1 Low',
      '2 Mid',
      '3 High',
      '4 Top',
    ]);
    expect(line(15)).toEqual([
      'Alpha',
      'Does the first thing.',
      60,
      3,
      2,
      '',
      'Starts 1 thing.',
      'Starts 2 things.',
      'Starts 3 things.',
      'Starts 4 things.',
    ]);
    expect(line(16)).toEqual(['Beta', '', 40, 2, null, 'Alpha', 'Ends 1 thing.', '', '', '']);
    expect(places.matrix.names).toBe("'Ann''s rubric'!$A$15:$A$16");
  });

  test('has the roles, coaching, verdicts, remedies, imbalances and settings', () => {
    expect(line(19)).toEqual(['Team lead', 'Starts more.', 'Weight', 'Target']);
    expect(line(20)).toEqual(['Alpha', null, 60, 4]);
    expect(line(25)).toEqual(['Alpha', 'Stop and talk.', 2, null, 1002, '']);
    expect(line(26)).toEqual(['Alpha', 'Start with her.', 3, 30, 1003, 'Start one a day.']);
    expect(line(32)).toEqual(['Sound', 'None is weak.', 0, null, null, 'Go on.']);
    expect(line(36)).toEqual([1, 'Rewrite.', null, null, null, 'Because.']);
    expect(line(40)).toEqual(['Unstarted', 'Ends air.', null, null, null, 'Wait.', '▲ strong: Beta\n▼ weak: Alpha']);
    expect(line(44)).toEqual(['anchor-missing', 'off']);
  });

  test('ends with what can be typed', () => {
    expect([46, 47, 48, 49, 50, 51].map((row) => line(row)?.[0])).toEqual(['What can be typed', 1, 2, 3, 4, 'N/O']);
    expect(places.allowed).toEqual({
      scores: "'Ann''s rubric'!$A$47:$A$50",
      all: { top: 46, bottom: 50, left: 0, right: 0 },
    });
  });

  test('leaves out what the rubric leaves out', () => {
    const { profiles: _, diagnoses: __, team: ___, rules: ____, summary: _____, ...bare } = tiny;
    const tab = planRubricTab(bare, 'd', 'Rubric');
    const titles = tab.plan.rows.flatMap(([cell]) =>
      cell && 'text' in cell && cell.look === 'section' ? [cell.text] : [],
    );
    expect(titles).toEqual(['Competencies', 'Coaching', 'What can be typed']);
    expect([tab.places.verdicts, tab.places.diagnoses, tab.places.roles.length]).toEqual([null, [], 1]);
    expect(contentOf(cellIn(tab.plan, 'B11'))).toBe(3);
  });

  test('takes every text as text', () => {
    const hostile = (text: string): Rubric => ({
      ...tiny,
      title: text,
      competencies: tiny.competencies.map((competency) => ({ ...competency, name: text, summary: text })),
    });
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '<script>', '__proto__']) {
      const { plan: tab } = planRubricTab(hostile(text), text, 'Rubric');
      expect(tab.rows.flat().filter((cell) => cell !== null && 'formula' in cell)).toEqual([]);
      expect(cellIn(tab, 'A1')).toEqual({ text, look: 'title' });
    }
  });

  test('merges nothing but the summary, whose height it says', () => {
    expect(plan.merged).toEqual([{ top: 1, bottom: 1, left: 0, right: 5 }]);
    expect(plan.heights).toEqual([{ row: 1, lines: 1 }]);
    // 400 characters on about 130 a line are 4 lines.
    expect(planRubricTab({ ...tiny, summary: 'x'.repeat(400) }, 'd', 'Rubric').plan.heights).toEqual([
      { row: 1, lines: 4 },
    ]);
  });
});
