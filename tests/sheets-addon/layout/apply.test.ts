import { planApply } from '@rubric-kit/sheets-addon/layout/apply.ts';
import type { Plan } from '@rubric-kit/sheets-addon/layout/plan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longSheet, personTabs, wideSheet } from './odd-sheets.ts';
import { cellIn, contentOf, planOf, requestOf, scoresTab, shownIn, tabIn, tiny, tinyRows } from './tiny.ts';

const plan = planOf(tiny, scoresTab(tinyRows));

const formulasIn = (one: Plan): string[] =>
  one.tabs.flatMap(({ rows }) => rows.flat().flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : [])));

/** What a spreadsheet reads as names of functions, texts and names of tabs aside. */
const functionsIn = (formula: string): string[] =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').match(/[A-Z]+(?=\()/g) ?? [];

describe('a plan', () => {
  test('has the tabs Team, People and Rubric, and hides its workings', () => {
    expect(plan.tabs.map(({ key, name, hidden = false }) => [key, name, hidden])).toEqual([
      ['team', 'Team', false],
      ['people', 'People', false],
      ['rubric', 'Rubric', false],
      ['workings', 'Rubric workings', true],
    ]);
  });

  test('is the same for the same request', () => {
    expect(planOf(tiny, scoresTab(tinyRows))).toEqual(plan);
  });

  test('is the same when it was applied before, whatever the tabs are called now', () => {
    const made = plan.tabs.map((tab) => ({
      id: tab.key,
      name: tab.name,
      hidden: false,
      made: tab.key,
      rows: tab.rows.map((cells) => cells.map((cell) => (cell === null ? null : shownIn(cell)))),
      merged: [],
    }));
    expect(planOf(tiny, scoresTab(tinyRows), ...made)).toEqual(plan);
    const renamed = made.map((tab) => (tab.made === 'team' ? { ...tab, name: 'Our team' } : tab));
    const again = planOf(tiny, scoresTab(tinyRows), ...renamed);
    expect(tabIn(again, 'team').name).toBe('Our team');
    expect(contentOf(cellIn(tabIn(again, 'people'), 'A3'))).toBe(`="Period "&'Our team'!$B$3`);
  });

  test('leaves the names of the manager to the manager', () => {
    const theirs = planOf(tiny, scoresTab(tinyRows, 'Team'), scoresTab([], 'people'));
    expect(theirs.tabs.map(({ name }) => name)).toEqual([
      'Team (Rubric Kit)',
      'People (Rubric Kit)',
      'Rubric',
      'Rubric workings',
    ]);
    expect(contentOf(cellIn(tabIn(theirs, 'workings'), 'A5'))).toContain('INDEX(Team!$A$1:$A$206,2)');
  });

  test('writes nothing on a tab of the manager but dropdowns, notes and formats', () => {
    const [additions, ...others] = plan.additions;
    expect(others).toEqual([]);
    expect(Object.keys(additions ?? {})).toEqual(['tab', 'dropdowns', 'notes', 'formats']);
    expect(additions?.tab).toBe('id of Scores');
  });
});

describe('the period', () => {
  const periodOf = (one: Plan) => contentOf(cellIn(tabIn(one, 'team'), 'B3'));
  const madeTeam = (period: string) => ({
    ...scoresTab([[], [], ['Period', period]], 'Team'),
    made: 'team',
  });

  test('is the latest', () => {
    expect(periodOf(plan)).toBe('P2');
  });

  test('stays the one that was chosen before, while the scorecard has it', () => {
    expect(periodOf(planOf(tiny, scoresTab(tinyRows), madeTeam(' p1 ')))).toBe('P1');
    expect(periodOf(planOf(tiny, scoresTab(tinyRows), madeTeam('P0')))).toBe('P2');
    const request = requestOf(tiny, scoresTab(tinyRows));
    expect(periodOf(planApply({ ...request, previous: { period: 'P1' } }))).toBe('P1');
    expect(periodOf(planApply({ ...request, previous: { period: 'P0' } }))).toBe('P2');
  });

  test('is the one that is asked for', () => {
    expect(periodOf(planApply({ ...requestOf(tiny, scoresTab(tinyRows), madeTeam('P2')), period: 'P1' }))).toBe('P1');
  });

  test('can be none', () => {
    const withoutPeriods = planOf(
      tiny,
      scoresTab([
        ['Name', 'Alpha', 'Beta'],
        ['Ana', 1, 2],
      ]),
    );
    expect(periodOf(withoutPeriods)).toBe('(no period)');
    expect(tabIn(withoutPeriods, 'team').dropdowns[0]?.values).toEqual(['(no period)']);
  });
});

describe('an empty scorecard', () => {
  const empty = planOf(
    tiny,
    scoresTab([
      ['Name', 'Team', 'Period', 'Alpha', 'Beta'],
      ['Ana', 'North', '2026-Q3'],
    ]),
  );

  test('says what to do', () => {
    const words = 'No ratings yet. Type scores on the tab "Scores": this tab follows at once.';
    expect(shownIn(cellIn(tabIn(empty, 'team'), 'A5'))).toBe(words);
    expect(shownIn(cellIn(tabIn(empty, 'people'), 'C3'))).toBe(words);
  });

  test('is ready for its first period', () => {
    expect(tabIn(empty, 'team').dropdowns[0]?.values).toEqual(['2026-Q3']);
    expect(tabIn(empty, 'team').charts).toEqual([]);
  });
});

test('a spreadsheet without a scorecard gets tabs that say what to do', () => {
  const nothing = planOf(tiny, scoresTab([['Budget', 12]]));
  expect(nothing.additions).toEqual([]);
  expect(shownIn(cellIn(tabIn(nothing, 'team'), 'A5'))).toBe(
    'No ratings yet. Type scores on the scorecard: this tab follows at once.',
  );
});

describe('every formula of every plan', () => {
  /** All of them since Excel 2007, in LibreOffice and Google Sheets, none of them for arrays. */
  const classic = new Set(
    (
      'AND AVERAGEIF CHAR CHOOSE COUNT COUNTIF FIND IF IFERROR INDEX INT ISLOGICAL ISNUMBER LARGE LEFT LEN LOWER MATCH ' +
      'MAX MID MOD N OR ROUND SQRT SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM'
    ).split(' '),
  );
  const sheets = fc.oneof(wideSheet(tiny), longSheet(tiny), personTabs(tiny));

  test('is classic, short enough for Excel, and holds no text over 255 characters', () => {
    fc.assert(
      fc.property(sheets, (tabs) => {
        const formulas = formulasIn(planOf(tiny, ...tabs.map(({ name, rows }) => scoresTab(rows, name))));
        expect([...new Set(formulas.flatMap(functionsIn))].filter((name) => !classic.has(name))).toEqual([]);
        expect(formulas.filter((formula) => !formula.startsWith('=') || formula.length > 8000)).toEqual([]);
        const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
        expect(texts.filter((text) => text.length > 255)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('stays so with 60 competencies', () => {
    const [first] = tiny.competencies;
    if (!first) throw new Error('no competency');
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...first,
      id: `c-${index}`,
      name: `Competency ${index}`,
      aliases: [],
    }));
    const rows = [
      ['Name', ...many.map(({ name }) => name)],
      ['Ana', ...many.map(() => 1)],
    ];
    const formulas = formulasIn(planOf({ ...tiny, competencies: many, profiles: [], diagnoses: [] }, scoresTab(rows)));
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8000);
  });

  test('refers to no range that it stands in', () => {
    const tab = tabIn(plan, 'workings');
    tab.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell || !('formula' in cell)) return;
        const own = cell.formula.replace(/"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|\w+)!\$?\w+\$?\d+(?::\$?\w+\$?\d+)?/g, '');
        for (const [, left = '', top = '', right = '', bottom = ''] of own.matchAll(
          /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/g,
        )) {
          const inside =
            numberOf(left) <= column &&
            column <= numberOf(right) &&
            Number(top) - 1 <= row &&
            row <= Number(bottom) - 1;
          expect(inside, `${cell.formula} in row ${row + 1}`).toBe(false);
        }
      });
    });
  });
});

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
