import type { Plan, TabKey, TabPlan } from '../layout/plan.ts';
import { forgetFormulas } from './calc-chain.ts';
import { addNotes } from './comments.ts';
import { addFormats } from './conditional-format.ts';
import { deleteParts } from './content-types.ts';
import { addDropdowns, type MadeTabNames } from './data-validation.ts';
import { addCharts } from './drawing.ts';
import { keepNoteLinks, nameKeptBoxes } from './kept-notes.ts';
import { madeSheetXml } from './made-sheet.ts';
import { askForCalculation, markTabs, readMadeTabs, unaskForCalculation } from './made-tabs.ts';
import { namespacesOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { reachable, unreachable } from './reachable.ts';
import { deleteTabs, removeAdditions } from './remove.ts';
import { readSheetPart } from './sheet-part.ts';
import { splice } from './splice.ts';
import { cellStylesIn, trimStyles } from './style-trim.ts';
import { openStyles, type StyleWriter } from './style-writer.ts';
import { appendTab, renameTab } from './tab-list.ts';
import { safeTabName } from './tab-name.ts';
import { readWorkbookPart, type Sheet } from './workbook-part.ts';

/**
 * Writes a plan in place of whatever a plan wrote before. Tabs that we made keep their place, whether they are shown, notes
 * of somebody else, and their id; those that the plan no longer has go, except the Scorecard tab, whose scores are its manager's.
 */
export function renderPlan(parts: Package, plan: Plan): void {
  clear(parts, plan);
  const tabs = listPlanned(parts, plan);
  const names: MadeTabNames = new Map(tabs.map(({ tab, name }) => [tab.key, name]));
  const styles = openStyles(parts);
  const { root } = readWorkbookPart(parts);
  for (const { tab, name, part } of tabs) {
    parts.write(part, madeSheetXml(tab, styles, namespacesOf(root)));
    nameKeptBoxes(parts, part);
    add(parts, part, { dropdowns: tab.dropdowns, formats: [], notes: notesOf(tab) }, names, styles);
    addCharts(parts, part, name, tab);
  }
  const sheets = readWorkbookPart(parts).sheets;
  for (const addition of plan.additions) {
    const sheet = sheets.find(({ id, kind }) => id === addition.tab && kind === 'worksheet');
    if (sheet === undefined) throw new Error(`The plan adds to tab ${addition.tab}, which the workbook does not have.`);
    add(parts, sheet.part, addition, names, styles);
  }
  styles.write();
  markTabs(parts, [...keptMarks(parts, plan), ...tabs.map(({ tab, name }) => ({ key: tab.key, name }))]);
  if (tabs.length > 0) askForCalculation(parts);
}

/** Takes away what a plan wrote before; tabs that the plan has again stay listed, with an empty part. */
function clear(parts: Package, plan: Plan): void {
  const former = { cells: new Set<number>(), conditional: removeAdditions(parts, plan.additions) };
  const keys = new Set<string>(plan.tabs.map((tab) => tab.key));
  const made = madeSheets(parts);
  const stale = made.filter(({ key }) => !keys.has(key) && key !== 'scorecard').map(({ sheet }) => sheet.id);
  deleteTabs(parts, new Set(stale), former.cells);
  const again = made.filter(({ key }) => keys.has(key)).map(({ sheet }) => sheet);
  for (const { part } of again) {
    for (const style of cellStylesIn(parts.text(part))) former.cells.add(style);
    const candidates = reachable(parts, [part]);
    keepNoteLinks(parts, part);
    deleteParts(parts, unreachable(parts, candidates));
    parts.write(part, '');
  }
  forgetFormulas(parts, new Set(again.map(({ id }) => id)));
  unaskForCalculation(parts);
  trimStyles(parts, former);
}

/** Has each tab of the plan listed under its name, and says to which part to write it. */
function listPlanned(parts: Package, plan: Plan): { tab: TabPlan; name: string; part: string }[] {
  const made = new Map(madeSheets(parts).map(({ key, sheet }) => [key, sheet]));
  const again = new Set(plan.tabs.map(({ key }) => made.get(key)?.id));
  const others = readWorkbookPart(parts).sheets.filter(({ id }) => !again.has(id));
  const taken = new Set(others.map((sheet) => sheet.name.toLowerCase()));
  return plan.tabs.map((tab) => {
    const name = safeTabName(tab.name, taken);
    taken.add(name.toLowerCase());
    const sheet = made.get(tab.key);
    if (sheet === undefined) return { tab, name, part: appendTab(parts, name, tab.hidden ?? false) };
    if (sheet.name !== name) renameTab(parts, sheet.id, name);
    return { tab, name, part: sheet.part };
  });
}

interface Additions {
  readonly dropdowns: TabPlan['dropdowns'];
  readonly formats: TabPlan['formats'];
  readonly notes: Parameters<typeof addNotes>[2];
}

function add(parts: Package, part: string, additions: Additions, names: MadeTabNames, styles: StyleWriter): void {
  const { formats, dropdowns, notes } = additions;
  if (formats.length + dropdowns.length + notes.length === 0) return;
  const sheet = readSheetPart(parts, part);
  const edits = [
    ...addFormats(sheet, formats, styles),
    ...addDropdowns(sheet, dropdowns, names),
    ...addNotes(parts, sheet, notes),
  ];
  if (edits.length > 0) parts.write(part, splice(sheet.text, edits));
}

function notesOf(tab: TabPlan): Additions['notes'] {
  return tab.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell !== null && 'note' in cell && cell.note !== undefined ? [{ row, column, text: cell.note }] : [],
    ),
  );
}

function madeSheets(parts: Package): { key: string; sheet: Sheet }[] {
  const workbook = readWorkbookPart(parts);
  const made = readMadeTabs(workbook);
  return workbook.sheets.flatMap((sheet) => {
    const key = made.get(sheet.id);
    return key === undefined ? [] : [{ key, sheet }];
  });
}

/** The Scorecard tab keeps its mark where the plan does not write it. */
function keptMarks(parts: Package, plan: Plan): { key: TabKey; name: string }[] {
  if (plan.tabs.some(({ key }) => key === 'scorecard')) return [];
  return madeSheets(parts)
    .filter(({ key }) => key === 'scorecard')
    .map(({ sheet }) => ({ key: 'scorecard', name: sheet.name }));
}
