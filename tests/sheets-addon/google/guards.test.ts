import { describe, expect, test } from 'vitest';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import { protect, type } from '../../../sheets-addon/simulator/user/cells.ts';
import { copyFile, deleteTab, duplicateTab, renameTab } from '../../../sheets-addon/simulator/user/tabs.ts';
import type { SimulatedSheet } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn } from './add-on.ts';
import { smallHost, smallRubric } from './small.ts';
import { everything, isOurs, madeKey, theirs } from './theirs.ts';

function chosen(): Host {
  const host = smallHost();
  addOnIn(host).call('sidebarUseText', smallRubric(), 'small.yaml');
  return host;
}

const scores = (host: Host): SimulatedSheet =>
  host.workbook.sheets.find(({ name }) => name === 'Scores') as SimulatedSheet;

describe('two managers at once', () => {
  test('the second is asked to wait, and nothing is changed', () => {
    const host = chosen();
    const before = everything(host.workbook);
    host.lockedElsewhere = true;
    for (const action of ['sidebarApply', 'sidebarRemove'] as const) {
      expect(addOnIn(host).call(action)).toMatchObject({
        done: false,
        message:
          'Somebody else is applying the rubric to this spreadsheet right now. Nothing was changed; try again in a minute.',
      });
    }
    expect(everything(host.workbook)).toEqual(before);
    host.lockedElsewhere = false;
    expect(addOnIn(host).call('sidebarApply').done).toBe(true);
    expect(host.locked).toBe(false);
  });
});

describe('protected cells', () => {
  const refused = (host: Host, message: string): void => {
    const before = everything(host.workbook);
    expect(addOnIn(host).call('sidebarApply')).toMatchObject({ done: false, message });
    expect(everything(host.workbook)).toEqual(before);
  };

  test('score cells that may not be edited: a clear word and no change', () => {
    const host = chosen();
    protect(scores(host), { row: 3, column: 3, rows: 2, columns: 2 });
    refused(
      host,
      'On the tab “Scores” the cells C3:C40 are protected. Nothing was changed. Ask the owner to let you edit them, then try again.',
    );
  });

  test('a tab that may not be edited', () => {
    const host = chosen();
    protect(scores(host), null);
    refused(
      host,
      'On the tab “Scores” the cells C2 are protected. Nothing was changed. Ask the owner to let you edit them, then try again.',
    );
  });

  test('cells of no concern may be protected', () => {
    const host = chosen();
    protect(scores(host), { row: 1, column: 1, rows: 1, columns: 5 });
    protect(scores(host), { row: 3, column: 5, rows: 2, columns: 1 });
    const before = theirs(host.workbook);
    expect(addOnIn(host).call('sidebarApply').done).toBe(true);
    expect(theirs(host.workbook)).toEqual(before);
    expect(addOnIn(host).call('sidebarRemove').done).toBe(true);
  });

  test('a tab of ours that somebody has protected since', () => {
    const host = chosen();
    const { call } = addOnIn(host);
    call('sidebarApply');
    const team = host.workbook.sheets.find((sheet) => madeKey(sheet) === 'team') as SimulatedSheet;
    protect(team, null);
    refused(
      host,
      'The tab “Team” is protected, so the rubric cannot be shown there. Nothing was changed. Ask its owner to let you edit it, then try again.',
    );
    const before = everything(host.workbook);
    expect(call('sidebarRemove').done).toBe(false);
    expect(everything(host.workbook)).toEqual(before);
  });
});

describe('a copy of the file', () => {
  test('keeps scores and tabs, says that the rubric is lost, and is whole again with another choice', () => {
    const host = chosen();
    addOnIn(host).call('sidebarApply');
    const applied = everything(host.workbook);
    const copy = copyFile(host);
    const { call } = addOnIn(copy);
    expect(call('sidebarStatus')).toEqual({ rubric: null, applied: null, lost: true, attention: [] });
    expect(call('sidebarApply').done).toBe(false);
    expect(everything(copy.workbook)).toEqual(applied);
    call('sidebarUseText', smallRubric(), 'small.yaml');
    expect(call('sidebarApply').done).toBe(true);
    expect(everything(copy.workbook)).toEqual(applied);
    expect(theirs(copy.workbook)).toEqual(theirs(host.workbook));
  });

  test('without the rubric everything can still be removed', () => {
    const host = chosen();
    const before = everything(host.workbook);
    addOnIn(host).call('sidebarApply');
    const copy = copyFile(host);
    expect(addOnIn(copy).call('sidebarRemove').done).toBe(true);
    expect(everything(copy.workbook)).toEqual(before);
  });
});

describe('tabs of ours', () => {
  test('are known whatever they are called, and a duplicate of one is the manager’s', () => {
    const host = chosen();
    const { call } = addOnIn(host);
    call('sidebarApply');
    const team = host.workbook.sheets.find((sheet) => madeKey(sheet) === 'team') as SimulatedSheet;
    renameTab(host.workbook, team, 'Mein Team');
    const copy = duplicateTab(host.workbook, team);
    type(host.workbook, copy, 30, 1, 'My own line');
    const before = theirs(host.workbook);
    expect(call('sidebarApply').done).toBe(true);
    expect(theirs(host.workbook)).toEqual(before);
    expect(host.workbook.sheets.filter(isOurs).map(({ name }) => name)).toEqual([
      'Mein Team',
      'People',
      'Rubric',
      'Rubric workings',
    ]);
    expect(call('sidebarRemove').done).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Scores', 'Copy of Mein Team']);
  });

  test('do not take the name of a tab that is there', () => {
    const host = chosen();
    renameTab(host.workbook, scores(host), 'Team');
    const { call } = addOnIn(host);
    call('sidebarApply');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Team',
      'Team (Rubric Kit)',
      'People',
      'Rubric',
      'Rubric workings',
    ]);
  });

  test('are made again when somebody has deleted one', () => {
    const host = chosen();
    const { call } = addOnIn(host);
    call('sidebarApply');
    const before = theirs(host.workbook);
    const rubric = host.workbook.sheets.find((sheet) => madeKey(sheet) === 'rubric') as SimulatedSheet;
    deleteTab(host.workbook, rubric);
    expect(call('sidebarRefresh').done).toBe(true);
    expect(theirs(host.workbook)).toEqual(before);
    const made = host.workbook.sheets.find((sheet) => madeKey(sheet) === 'rubric');
    const choices = scores(host).rows.flatMap((row) => row?.map((cell) => cell?.validation?.source?.sheet) ?? []);
    expect(new Set(choices.filter((id) => id !== undefined))).toEqual(new Set([made?.id]));
  });

  test('are not removed where nothing else could be seen', () => {
    const host = chosen();
    const { call } = addOnIn(host);
    call('sidebarApply');
    scores(host).hidden = true;
    expect(call('sidebarRemove').message).toBe(
      'A spreadsheet needs a tab that can be seen. Nothing was changed; add a tab or unhide one of yours, then remove again.',
    );
  });

  test('keep a chart and a note of the manager’s, and the chosen period', () => {
    const host = chosen();
    const { call } = addOnIn(host);
    call('sidebarApply');
    const team = host.workbook.sheets.find((sheet) => madeKey(sheet) === 'team') as SimulatedSheet;
    const mine = { type: 'BAR', areas: [], position: { row: 1, column: 1 }, options: new Map([['title', 'Mine']]) };
    team.charts.push({ id: 4711, ...mine });
    const charts = team.charts.length;
    team.widths.set(1, 333);
    call('sidebarRefresh');
    expect(team.charts).toHaveLength(charts);
    expect(team.charts.some(({ id }) => id === 4711)).toBe(true);
    expect(team.widths.get(1)).toBe(333);
  });
});
