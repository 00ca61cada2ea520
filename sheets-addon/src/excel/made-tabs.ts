import type { TabPlan } from '../layout/plan.ts';
import type { WorkbookPart } from './workbook-part.ts';
import { child, childrenOf, type XmlElement } from './xml.ts';

const prefix = '_RubricKit_';

/** The hidden name that points to a tab that we made. A spreadsheet keeps it right when the tab is renamed or moved. */
export function markName(key: TabPlan['key']): string {
  return prefix + key;
}

/**
 * The tabs that we made, by key and the tab's `sheetId`. A name that belongs to one tab only is none of ours: spreadsheets
 * make such a one when a person copies our tab, and the copy is theirs.
 */
export function readMadeTabs(workbook: WorkbookPart): Map<string, string> {
  const made = new Map<string, string>();
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
  for (const name of markNames(workbook)) {
    const key = (name.attributes.name ?? '').slice(prefix.length);
    const id = byName.get(tabNameOf(name.text).toLowerCase());
    if (id !== undefined && !made.has(id)) made.set(id, key);
  }
  return made;
}

/** Every name that we added, in document order. */
export function markNames(workbook: WorkbookPart): XmlElement[] {
  return childrenOf(child(workbook.root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes.name?.startsWith(prefix) && attributes.localSheetId === undefined,
  );
}

/** `'North ''26'!$A$1` -> `North '26`. */
function tabNameOf(reference: string): string {
  const name = reference.slice(0, Math.max(0, reference.lastIndexOf('!')));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
