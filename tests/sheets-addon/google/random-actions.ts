import fc from 'fast-check';
import type { Host } from '../../../sheets-addon/simulator/host.ts';
import { merge, note, protect, sortRows, type } from '../../../sheets-addon/simulator/user/cells.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../../sheets-addon/simulator/user/lines.ts';
import { copyFile, deleteTab, duplicateTab, moveTab, renameTab } from '../../../sheets-addon/simulator/user/tabs.ts';
import type { SimulatedSheet } from '../../../sheets-addon/simulator/workbook.ts';
import { addOnIn } from './add-on.ts';
import { smallRubric } from './small.ts';

/** What an action is made with: a tab by number, a row and a column from 1, and a number to choose with. */
export interface Pick {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly choice: number;
}

type UserAction = (host: Host, sheet: SimulatedSheet, pick: Pick) => void;

const texts = ['Ann', '=1', 'Calls', 'Plans', 2, 3, 'N/O', '', 'Name', '@x', '2026-03-31'];

/** What people do to a spreadsheet on ordinary days. */
const userActions: Readonly<Record<string, UserAction>> = {
  type: ({ workbook }, sheet, { row, column, choice }) =>
    type(workbook, sheet, row, column, texts[choice % texts.length] ?? ''),
  insertRows: ({ workbook }, sheet, { row, choice }) => insertRows(workbook, sheet, row, 1 + (choice % 2)),
  deleteRows: ({ workbook }, sheet, { row, choice }) => deleteRows(workbook, sheet, row, 1 + (choice % 2)),
  insertColumns: ({ workbook }, sheet, { column }) => insertColumns(workbook, sheet, column),
  deleteColumns: ({ workbook }, sheet, { column }) => deleteColumns(workbook, sheet, column),
  sort: (_host, sheet, { row, column }) =>
    sortRows(sheet, { row, column: 1, rows: 4, columns: 5 }, Math.min(5, column)),
  rename: ({ workbook }, sheet, { choice }) =>
    renameTab(workbook, sheet, ['Team', "Ann's", 'People', 'Mine'][choice % 4] ?? ''),
  move: ({ workbook }, sheet, { choice }) => moveTab(workbook, sheet, choice % workbook.sheets.length),
  hide: ({ workbook }, sheet, { choice }) => {
    if (workbook.sheets.some((one) => one !== sheet && !one.hidden)) sheet.hidden = choice % 2 === 0;
  },
  merge: (_host, sheet, { row, column, choice }) => merge(sheet, { row, column, rows: 1 + (choice % 2), columns: 2 }),
  protect: (_host, sheet, { row, column, choice }) =>
    protect(sheet, choice % 4 === 0 ? null : { row, column, rows: 2, columns: 2 }),
  unprotect: (_host, sheet) => {
    sheet.protections = [];
  },
  note: (_host, sheet, { row, column }) => note(sheet, row, column, 'A word of mine'),
  writeIntoNote: (_host, sheet, { row, choice }) => {
    const cells = sheet.rows.flatMap((line) => line ?? []).filter((cell) => cell && cell.note !== '');
    const cell = cells[row % Math.max(1, cells.length)];
    if (!cell) return;
    const middle = Math.floor(cell.note.length / 2);
    const written = [
      `${cell.note}\nBelow`,
      `Above\n${cell.note}`,
      `${cell.note.slice(0, middle)}!${cell.note.slice(middle)}`,
    ];
    cell.note = written[choice % 3] ?? '';
  },
  duplicate: ({ workbook }, sheet) => void duplicateTab(workbook, sheet),
  deleteTab: ({ workbook }, sheet) => deleteTab(workbook, sheet),
};

/** Calls of the add-on; each answers what it said. */
const addOnActions: Readonly<Record<string, (host: Host, pick: Pick) => string>> = {
  apply: (host) => addOnIn(host).call('sidebarApply').message,
  refresh: (host) => addOnIn(host).call('sidebarRefresh').message,
  remove: (host) => addOnIn(host).call('sidebarRemove').message,
  setUp: (host, { choice }) => addOnIn(host).call('sidebarSetUp', 'Di, South\n=Ed', choice % 2 ? 'Q1' : '').message,
  upgrade: (host, { choice }) => {
    const rubric = smallRubric({ version: `1.${choice}.0`, calls: choice % 2 ? 'Telephone' : 'Calls' });
    return String(addOnIn(host).call('sidebarUseText', rubric, 'small.yaml').accepted);
  },
  mapping: (host, { choice }) => {
    const meaning = ['ignore', 'person', 'calls', 'team', ''][choice % 5] ?? '';
    const header = ['Name', 'Remarks', 'Plans', 'Person', 'Plan'][choice % 7] ?? 'Team';
    addOnIn(host).call('sidebarConfirmMapping', [{ header, meaning }]);
    return '';
  },
};

export interface Action {
  readonly name: string;
  readonly pick: Pick;
}

const pick = fc.record({
  tab: fc.nat(9),
  row: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 7 }),
  choice: fc.nat(20),
});
const named = (names: readonly string[]) => fc.record({ name: fc.constantFrom(...names), pick });

/** Mostly what people do; the add-on every third time or so. */
export const randomActions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: named([...Object.keys(userActions), 'copyFile']) },
    { weight: 2, arbitrary: named(['apply', 'refresh', 'apply', 'remove', 'setUp', 'upgrade', 'mapping']) },
  ),
  { maxLength: 8 },
);

export const isAddOnAction = ({ name }: Action): boolean => Object.hasOwn(addOnActions, name);

/** Does what a person does; what Google refuses stays undone. The answer is the file that is open afterwards. */
export function actAsUser(host: Host, { name, pick: chosen }: Action): Host {
  if (name === 'copyFile') return copyFile(host);
  const { sheets } = host.workbook;
  const sheet = sheets[chosen.tab % sheets.length];
  try {
    if (sheet) userActions[name]?.(host, sheet, chosen);
  } catch {
    // A person reads the message and goes on.
  }
  return host;
}

export const actAsAddOn = (host: Host, { name, pick: chosen }: Action): string =>
  addOnActions[name]?.(host, chosen) ?? '';
