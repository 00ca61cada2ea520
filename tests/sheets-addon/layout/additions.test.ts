import { describe, expect, test } from 'vitest';
import { planOf, scoresTab, tiny, tinyRows } from './tiny.ts';

const dropdownRanges = (rows: Parameters<typeof scoresTab>[0]) =>
  planOf(tiny, scoresTab(rows)).additions[0]?.dropdowns.map(({ range }) => [range.left, range.top, range.bottom]);

describe('on a wide table', () => {
  const [additions] = planOf(tiny, scoresTab(tinyRows)).additions;

  test('dropdowns reach the scores of everybody and of 200 rows more', () => {
    expect(additions?.dropdowns.map(({ range, values, help, source }) => [range, values, help, source?.key])).toEqual([
      [
        { top: 1, bottom: 205, left: 5, right: 5 },
        [1, 2, 3, 4, 'N/O'],
        'Rubric Kit: 1, 2, 3 or 4, or N/O where you saw nothing.',
        'rubric',
      ],
      [
        { top: 1, bottom: 205, left: 6, right: 6 },
        [1, 2, 3, 4, 'N/O'],
        'Rubric Kit: 1, 2, 3 or 4, or N/O where you saw nothing.',
        'rubric',
      ],
    ]);
  });

  test("a manager's own averages have none", () => {
    const rows = [
      ['Name', 'Alpha', 'Beta'],
      ['Ana', 1, 2],
      ['Average', 1, 2],
      ['Bo', 3, 4],
    ];
    expect(dropdownRanges(rows)).toEqual([
      [1, 1, 1],
      [1, 3, 203],
      [2, 1, 1],
      [2, 3, 203],
    ]);
  });

  test('each competency has its level texts at its heading', () => {
    expect(additions?.notes.map(({ row, column, text }) => [row, column, text.split('\n')[0]])).toEqual([
      [0, 5, 'Rubric Kit: Alpha'],
      [0, 6, 'Rubric Kit: Beta'],
    ]);
  });

  test("looks know the target of each row's role, and pass over sums", () => {
    const short = additions?.formats.filter(({ look }) => look === 'short-of-target').map(({ formula }) => formula);
    const counts = 'NOT(OR(LOWER(TRIM($A2))="average",LOWER(TRIM($A2))="total"))';
    const lead = 'OR(LOWER(TRIM($E2))="lead",LOWER(TRIM($E2))="team lead",LOWER(TRIM($E2))="tl")';
    expect(short).toEqual([
      `=AND(N("Rubric Kit")=0,${counts},ISNUMBER(F2),F2<IF(${lead},4,3))`,
      `=AND(N("Rubric Kit")=0,${counts},ISNUMBER(G2),G2<2)`,
    ]);
  });
});

describe('on a long table', () => {
  const rows = [
    ['Competency', 'Score', 'Employee'],
    ['a  SIDE', 2, 'Ana'],
    ['Beta', 2, 'Ana'],
  ];
  const [additions] = planOf(tiny, scoresTab(rows)).additions;

  test('looks know the competency of each row, as it is spelt', () => {
    const floor = additions?.formats.find(({ look }) => look === 'below-floor')?.formula;
    expect(floor).toContain('OR(LOWER(TRIM($A2))="alpha",LOWER(TRIM($A2))="a side"),ISNUMBER(B2),B2<2)');
  });

  test('the heading of the scores has the levels', () => {
    expect(additions?.notes.map(({ row, column, text }) => [row, column, text.split('\n')[0]])).toEqual([
      [0, 1, 'Rubric Kit: scores of "Tiny"'],
    ]);
  });

  test('dropdowns reach 500 rows more', () => {
    expect(additions?.dropdowns.map(({ range }) => range)).toEqual([{ top: 1, bottom: 502, left: 1, right: 1 }]);
  });
});

describe("on a person's tab", () => {
  const rows = [
    ['Name:', 'Ana'],
    ['Role: TL'],
    ['Competency', 'Score'],
    ['Alpha', 2],
    ['Beta', 2],
    [],
    ['My average', 2],
  ];
  const [additions] = planOf(tiny, scoresTab(rows)).additions;

  test('dropdowns stand beside competencies only', () => {
    expect(additions?.dropdowns.map(({ range }) => range)).toEqual([{ top: 3, bottom: 4, left: 1, right: 1 }]);
  });

  test('looks count rows of competencies only, and know the role of the tab', () => {
    const formulas = additions?.formats.map(({ formula }) => formula) ?? [];
    const known = 'OR(LOWER(TRIM($A4))="alpha",LOWER(TRIM($A4))="beta")';
    expect(formulas.filter((formula) => !formula.startsWith(`=AND(N("Rubric Kit")=0,${known},`))).toEqual([]);
    expect(formulas.find((formula) => formula.includes('$A$2'))).toContain(
      'B4<IF(OR(LOWER(TRIM(IFERROR(MID($A$2,FIND(":",$A$2)+1,200),$A$2)))="lead"',
    );
  });
});

test('several tables of one tab make one addition', () => {
  const table = [
    ['Name', 'Alpha', 'Beta'],
    ['Ana', 1, 2],
  ];
  const { additions } = planOf(tiny, scoresTab([...table, [], ...table]), scoresTab(table, 'Other'));
  expect(additions.map(({ tab, notes }) => [tab, notes.length])).toEqual([
    ['id of Scores', 4],
    ['id of Other', 2],
  ]);
});
