import { mark, type TabKey, textMark } from '../layout/plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Developer metadata on a tab that we made: the tab's key in the plan and the sheet's own id. It survives renaming and
 * moving, and comes along when the file is copied; a duplicate of the tab has another id and is the manager's own.
 */
const tabMark = 'rubric-kit-tab';

/** Keys of the tabs that we made, by sheet id as text. One read, whatever the number of tabs. */
export function madeTabs(spreadsheet: Spreadsheet): Map<string, string> {
  const made = new Map<string, string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(tabMark).find()) {
    const sheet = metadata.getLocation().getSheet();
    const [key = '', id] = (metadata.getValue() ?? '').split(' ');
    if (sheet && id === String(sheet.getSheetId())) made.set(id, key);
  }
  return made;
}

/** Marks a tab as ours. */
export function markTab(sheet: Sheet, key: TabKey): void {
  const value = `${key} ${sheet.getSheetId()}`;
  sheet.addDeveloperMetadata(tabMark, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Whether a dropdown's help is one of ours. */
export const isOurText = (text: string | null): boolean => text?.startsWith(textMark) ?? false;

/** Whether a conditional format's formula is one of ours. */
export const isOurFormula = (formula: unknown): boolean =>
  typeof formula === 'string' && formula.includes(`N("${mark}")`);
