import type { Plan, TabKey } from '../layout/plan.ts';
import { type Change, changesTo, type Present, readPresent, type Writing } from './additions.ts';
import { isRewritten, type OpenDocument, type OpenTab } from './document.ts';
import { dropdownRules } from './dropdowns.ts';
import { localFormula } from './formula-locale.ts';
import { forgetFrames, frameOf, rememberedFrames, rememberFrames } from './frames.ts';
import { Refusal } from './lock.ts';
import { markTab } from './marks.ts';
import { messages } from './messages.ts';
import { changedNotes } from './notes.ts';
import { guardedSheets } from './protections.ts';
import { growTab, type Place, readFormer, renderTab } from './render-tab.ts';
import { noteTouched, touchedTabs } from './touched-tabs.ts';
import { announceTabs, forgetAnnounced } from './unfinished-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a plan: reads what it still has to know, then only writes. Refuses before the first write when a part of it is
 * protected. Whatever stops it later, doing it again gives the sheet that it should have given.
 * @returns addresses of notes of ours that somebody changed, so that they stay as they are
 */
export function writePlan(document: OpenDocument, plan: Plan): string[] {
  const { spreadsheet, tabs } = document;
  const locale = spreadsheet.getSpreadsheetLocale();
  const local = localFormula(locale);
  const guarded = guardedSheets(spreadsheet);
  for (const tab of tabs.filter(isRewritten)) {
    if (guarded.has(tab.id) && !isEditable(tab)) throw new Refusal(messages.protectedTab(tab.name));
  }
  const added = plan.additions.map(({ tab }) => tab);
  const touched = touchedTabs() ?? (tabs.some(isRewritten) ? tabs.map(({ id }) => id) : []);
  const presents = tabs
    .filter((tab) => !isRewritten(tab) && (added.includes(tab.id) || touched.includes(tab.id)))
    .map((tab) => readPresent(tab, guarded.has(tab.id)));
  const frames = rememberedFrames();
  const former = new Map(
    plan.tabs.map((tab) => {
      const before = madeTab(document, tab.key);
      return [tab.key, before ? readFormer(before.sheet, tab, frames.get(tab.key)) : null];
    }),
  );
  const additionsTo = ({ tab: { id } }: Present) => plan.additions.find(({ tab }) => tab === id) ?? null;
  const foreseen = { rules: dropdownRules((key) => madeTab(document, key)?.sheet, locale), local };
  for (const present of presents.filter((one) => one.guarded)) {
    requireEditable(present.tab, changesTo(present, additionsTo(present), foreseen));
  }

  if (plan.tabs.some((tab) => !sameFrame(frames.get(tab.key), frameOf(tab)))) forgetFrames();
  const sheets = makeTabs(document, plan);
  const writing: Writing = { rules: dropdownRules((key) => sheets.get(key), locale), local };
  const places = plan.tabs.flatMap((tab): Place[] => {
    const sheet = sheets.get(tab.key);
    return sheet ? [{ sheet, plan: tab, former: former.get(tab.key) ?? null }] : [];
  });
  for (const place of places) growTab(place);
  for (const place of places) renderTab(place, writing);
  noteTouched([...new Set([...added, ...presents.map(({ tab }) => tab.id)])]);
  for (const present of presents) {
    for (const change of changesTo(present, additionsTo(present), writing)) change.write();
  }
  noteTouched(added);
  rememberFrames(plan.tabs);
  const first = plan.tabs.find((tab) => !tab.hidden && !madeTab(document, tab.key));
  const shown = first && sheets.get(first.key);
  if (shown) spreadsheet.setActiveSheet(shown);
  return changedNotes(presents);
}

const sameFrame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const madeTab = ({ tabs }: OpenDocument, key: TabKey): OpenTab | undefined => tabs.find(({ made }) => made === key);

const isEditable = ({ sheet }: OpenTab): boolean =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();

/** @throws Refusal where a change meets a protected cell */
export function requireEditable(tab: OpenTab, changes: readonly Change[]): void {
  for (const range of changes.flatMap(({ ranges }) => ranges)) {
    if (!range.canEdit()) throw new Refusal(messages.protectedCells(tab.name, range.getA1Notation()));
  }
}

/**
 * Every tab of the plan, in its place and marked: a formula may refer to any of them. New ones come last. The mark is the
 * end of making one; until then the announcement stands.
 */
function makeTabs({ spreadsheet, tabs, unfinished }: OpenDocument, plan: Plan): Map<TabKey, Sheet> {
  const sheets = new Map<TabKey, Sheet>();
  const before = new Map(tabs.map((tab) => [tab.made, tab]));
  const open = plan.tabs.filter(({ key }) => before.get(key)?.unmarked ?? true);
  if (open.length > 0) {
    const known = tabs.filter(({ unmarked }) => !unmarked).map(({ id }) => id);
    announceTabs(
      known,
      plan.tabs.map(({ key, name }) => [key, name]),
    );
  }
  let end = tabs.length;
  for (const { key, name, hidden } of plan.tabs) {
    const known = before.get(key);
    const sheet = known?.sheet ?? spreadsheet.insertSheet(name, end++);
    sheets.set(key, sheet);
    if (known && !known.unmarked) continue;
    if (hidden) sheet.hideSheet();
    markTab(sheet, key);
  }
  if (open.length > 0 || unfinished) forgetAnnounced();
  return sheets;
}
