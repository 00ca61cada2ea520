import { describe, expect, test } from 'vitest';
import { type } from '../../../sheets-addon/simulator/user/cells.ts';
import type { SimulatedSheet } from '../../../sheets-addon/simulator/workbook.ts';
import { cellAt, touchCell } from '../../../sheets-addon/simulator/workbook.ts';
import { type AddOn, openAddOn } from './add-on.ts';
import { rubricText } from './examples.ts';
import { isOurs, madeKey, theirs } from './theirs.ts';

const tabs = (addOn: AddOn): string[] => addOn.host.workbook.sheets.map(({ name }) => name);
const tab = (addOn: AddOn, name: string): SimulatedSheet => {
  const sheet = addOn.host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no tab ${name}`);
  return sheet;
};

/** Column of a heading in row 3 of the Scorecard tab. */
function columnOf(sheet: SimulatedSheet, heading: string): number {
  for (let column = 1; column <= sheet.maxColumns; column++) {
    if (cellAt(sheet, 3, column).value === heading) return column;
  }
  throw new Error(`There is no heading ${heading}`);
}

describe('a day with the built add-on', () => {
  const addOn = openAddOn();
  const { host, script, call } = addOn;

  test('opening and installing build the menu, without any authorisation', () => {
    host.authMode = 'NONE';
    script.call('onInstall');
    expect(host.log.calls).toEqual([]);
    const [menu] = host.person.menus;
    expect(menu?.items.map((item) => item?.label ?? '—')).toEqual([
      'Set up scorecards…',
      'Apply rubric…',
      'Refresh',
      'Change mapping…',
      '—',
      'Remove Rubric Kit…',
      'Help',
    ]);
    for (const item of menu?.items ?? []) if (item) expect(script.functions).toContain(item.function);
    host.authMode = 'FULL';
  });

  test('before a rubric is chosen every action says so', () => {
    const noRubric = 'Choose a rubric first: open the sidebar and pick one from the catalogue, or upload a file.';
    expect(call('sidebarStatus')).toEqual({ rubric: null, applied: null, lost: false, attention: [] });
    expect(call('sidebarApply')).toEqual({ done: false, message: noRubric, invalid: [], notices: [] });
    expect(call('sidebarSetUp', 'Ann', '').message).toBe(noRubric);
    expect(call('sidebarRefresh').message).toBe(
      'No rubric is applied to this spreadsheet yet. Choose “Apply rubric” first.',
    );
    expect(call('sidebarRemove').message).toBe('There is nothing of Rubric Kit in this spreadsheet.');
    expect(() => call('sidebarTeams', '')).toThrow(noRubric);
  });

  test('the menu opens the sidebar where its entry belongs', () => {
    script.call('menuSetUp');
    expect(host.person.sidebar?.title).toBe('Rubric Kit');
    expect(host.person.sidebar?.html).toContain('<main id="page" data-page="rubric">');
    script.call('menuApply');
    expect(host.person.sidebar?.html).toContain('<main id="page" data-page="mapping">');
    script.call('menuMapping');
    expect(host.person.sidebar?.html).toContain('<main id="page" data-page="mapping">');
    script.call('menuHelp');
    expect(host.person.alerts.at(-1)?.text).toContain('“Apply rubric” marks the gaps');
  });

  test('a rubric with a mistake is refused with its place', () => {
    const text = rubricText('bakery-shift-lead.rubric.json').replace('"weight": 50', '"weight": 51');
    const answer = call('sidebarUseText', text, 'mine.rubric.json');
    expect(answer.accepted).toBe(false);
    expect(answer.rubric).toBeNull();
    const [problem, ...others] = answer.problems.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(problem?.rule).toBe('weights-sum');
    const line = text.split('\n').findIndex((one) => one.includes('"weight"')) + 1;
    expect(problem?.line).toBeGreaterThanOrEqual(line);
    expect(call('sidebarStatus').rubric).toBeNull();
  });

  test('a rubric of the catalogue is chosen', () => {
    const catalogue = call('sidebarCatalogue');
    expect(catalogue.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'bakery-shift-lead 1.0.0',
      'partner-manager 1.0.0',
    ]);
    const answer = call('sidebarUseCatalogue', 'bakery-shift-lead');
    expect(answer).toMatchObject({ accepted: true, review: [], rubric: catalogue[0] });
    expect(call('sidebarStatus').rubric).toEqual(catalogue[0]);
    expect(() => call('sidebarUseCatalogue', '__proto__')).toThrow('There is no such rubric in the catalogue.');
  });

  test('scorecards are set up for a pasted list', () => {
    expect(call('sidebarSetUp', '\n , North\n', '').message).toBe(
      'Paste at least one name, one per line; a team may follow after a comma or a tab.',
    );
    const outcome = call('sidebarSetUp', 'Ann Example, North\r\nBo Example\tNorth\n\nCy Example, South', '2026-Q1');
    expect(outcome.message).toBe(
      'The tab “Scorecard” is ready for 3 people. Score them there, then choose “Apply rubric”.',
    );
    expect(tabs(addOn)).toEqual(['Scorecard', 'Sheet1']);
    const sheet = tab(addOn, 'Scorecard');
    expect([4, 5, 6].map((row) => [1, 2, 3].map((column) => cellAt(sheet, row, column).value))).toEqual([
      ['Ann Example', 'North', '2026-Q1'],
      ['Bo Example', 'North', '2026-Q1'],
      ['Cy Example', 'South', '2026-Q1'],
    ]);
    expect(call('sidebarSetUp', 'Di', '').message).toBe(
      'There is a scorecard already, on the tab “Scorecard”. Add people there, or delete the tab first.',
    );
  });

  test('scores are typed, refused where they are none', () => {
    const sheet = tab(addOn, 'Scorecard');
    const scores = ['Food safety', 'Bake planning'].map((heading) => columnOf(sheet, heading));
    [3, 2, 1].forEach((score, index) => {
      for (const column of scores) type(host.workbook, sheet, 4 + index, column, score);
    });
    expect(() => type(host.workbook, sheet, 4, scores[0] ?? 0, 9)).toThrow('The cell does not take this value.');
    type(host.workbook, sheet, 6, scores[1] ?? 0, '');
  });

  test('the headings found are shown', () => {
    const view = call('sidebarMapping');
    expect(view.tables.map(({ tab: name, shape, people }) => ({ name, shape, people }))).toEqual([
      { name: 'Scorecard', shape: 'wide', people: 3 },
    ]);
    expect(view.tables[0]?.headers.slice(0, 3)).toEqual([
      { tab: 'Scorecard', cell: 'A3', header: 'Person', meaning: 'person', label: 'Person' },
      { tab: 'Scorecard', cell: 'B3', header: 'Team', meaning: 'team', label: 'Team' },
      { tab: 'Scorecard', cell: 'C3', header: 'Period', meaning: 'period', label: 'Period' },
    ]);
    expect(view.missing).toEqual([]);
  });

  test('the rubric is applied', () => {
    const before = theirs(host.workbook);
    const outcome = call('sidebarApply');
    expect(outcome).toMatchObject({ done: true, message: 'Applied to 3 people on 1 tab.', invalid: [] });
    expect(tabs(addOn)).toEqual(['Scorecard', 'Sheet1', 'Team', 'People', 'Rubric', 'Rubric workings']);
    expect(host.workbook.sheets.map(madeKey)).toEqual(['scorecard', undefined, 'team', 'people', 'rubric', 'workings']);
    expect(tab(addOn, 'Rubric workings').hidden).toBe(true);
    expect(theirs(host.workbook)).toEqual(before);
    const status = call('sidebarStatus');
    expect(status.applied).toEqual(status.rubric);
    expect(host.workbook.sheets[host.workbook.activeSheet]?.name).toBe('Team');
  });

  test('the teams of the period are shown', () => {
    const result = call('sidebarTeams', '');
    expect(result).toMatchObject({ period: '2026-Q1', periods: ['2026-Q1'], empty: '' });
    // North: Ann 3 and Bo 2. South: Cy 1, and nothing typed for production planning.
    expect(
      result.teams.map(({ team, people, competencies }) => [team, people, ...competencies.map(({ score }) => score)]),
    ).toEqual([
      ['North', 2, 2.5, 2.5, null],
      ['South', 1, 1, null, null],
    ]);
  });

  test('the selected cell is explained', () => {
    const sheet = tab(addOn, 'Scorecard');
    host.workbook.activeSheet = host.workbook.sheets.indexOf(sheet);
    host.workbook.selection = { row: 6, column: columnOf(sheet, 'Food safety'), rows: 1, columns: 1 };
    const selection = call('sidebarSelection');
    expect(selection).toMatchObject({ kind: 'person', person: 'Cy Example', team: 'South', competency: 'Food safety' });
    if (selection.kind !== 'person') throw new Error('No person');
    expect(selection.levels.map(({ score, selected }) => `${score}${selected ? '*' : ''}`)).toContain('1*');
    expect(selection.next[0]?.competency).toBe('Food safety');
    host.workbook.selection = { row: 3, column: columnOf(sheet, 'Food safety'), rows: 1, columns: 1 };
    expect(call('sidebarSelection')).toMatchObject({ kind: 'competency', competency: 'Food safety' });
    host.workbook.activeSheet = host.workbook.sheets.indexOf(tab(addOn, 'Sheet1'));
    expect(call('sidebarSelection')).toEqual({
      kind: 'nothing',
      hint: 'Select a cell in a row with a person, or in a competency’s column.',
    });
  });

  test('so is a person of the People tab', () => {
    const people = tab(addOn, 'People');
    // Without a formula engine the cells of the tab are empty: these are what their formulas show.
    touchCell(people, 8, 1).value = 'Bo Example';
    touchCell(people, 8, 2).value = 'North';
    host.workbook.activeSheet = host.workbook.sheets.indexOf(people);
    host.workbook.selection = { row: 8, column: 1, rows: 1, columns: 1 };
    expect(call('sidebarSelection')).toMatchObject({ kind: 'person', person: 'Bo Example', weighted: 2, levels: [] });
    host.workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(call('sidebarSelection').kind).toBe('nothing');
  });

  test('an edit and a new period are picked up by Refresh', () => {
    const sheet = tab(addOn, 'Scorecard');
    const column = columnOf(sheet, 'Food safety');
    type(host.workbook, sheet, 4, column, 1);
    ['Ann Example', 'North', '2026-Q2'].forEach((text, index) => {
      type(host.workbook, sheet, 7, index + 1, text);
    });
    type(host.workbook, sheet, 7, column, 2);
    script.call('menuRefresh');
    expect(host.person.toasts.at(-1)).toBe('Applied to 3 people on 1 tab.');
    expect(call('sidebarTeams', '').period).toBe('2026-Q2');
    // Ann 1 now, Bo 2.
    expect(call('sidebarTeams', '2026-Q1').teams[0]?.competencies[0]?.score).toBe(1.5);
  });

  test('another version of the rubric keeps scores with their competency, and says what to look at', () => {
    const next = rubricText('bakery-shift-lead.rubric.json')
      .replace('"version": "1.0.0"', '"version": "1.1.0"')
      .replace('"name": "Food safety"', '"name": "Clean food"')
      .replaceAll('"Food safety"', '"Hygiene"');
    const answer = call('sidebarUseText', next, 'bakery.rubric.json');
    expect(answer.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(answer.review).toContain(
      "“Food safety” is now called “Clean food”; its scores stay, and so does the column's heading.",
    );
    const status = call('sidebarStatus');
    expect([status.rubric?.version, status.applied?.version]).toEqual(['1.1.0', '1.0.0']);
    expect(call('sidebarApply').message).toBe('Applied to 3 people on 1 tab.');
    expect(call('sidebarStatus').applied?.version).toBe('1.1.0');
    const [first] = call('sidebarTeams', '2026-Q1').teams[0]?.competencies ?? [];
    expect(first).toMatchObject({ id: 'food-safety', name: 'Clean food', score: 1.5 });
  });

  test('a heading is given another meaning and back', () => {
    const ignored = call('sidebarConfirmMapping', [{ header: 'Team', meaning: 'ignore' }]);
    expect(ignored.tables[0]?.headers.map(({ meaning }) => meaning)).not.toContain('team');
    expect(call('sidebarTeams', '').teams.map(({ team }) => team)).toEqual(['']);
    const back = call('sidebarConfirmMapping', [{ header: 'Team', meaning: '' }]);
    expect(back.tables[0]?.headers.map(({ meaning }) => meaning)).toContain('team');
  });

  test('removing asks, then takes all away but the scorecard', () => {
    const before = theirs(host.workbook);
    host.person.answers.push({ button: 'NO', text: '' });
    script.call('menuRemove');
    expect(host.workbook.sheets.some(isOurs)).toBe(true);
    host.person.answers.push({ button: 'YES', text: '' });
    script.call('menuRemove');
    expect(host.person.toasts.at(-1)).toBe(
      'Rubric Kit’s tabs, dropdowns, notes and colours are gone. Your cells are as they were.',
    );
    expect(tabs(addOn)).toEqual(['Scorecard', 'Sheet1']);
    expect(theirs(host.workbook)).toEqual(before);
    const cells = host.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells.some((cell) => cell && (cell.note !== '' || cell.validation !== null))).toBe(false);
    expect(host.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
    expect(call('sidebarStatus')).toMatchObject({ applied: null, lost: false });
  });
});
