import type { TabPlan } from '../layout/plan.ts';
import { prefixOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { printAbsolute } from './reference.ts';
import { append, escapeText, insertInOrder, removal, setAttribute, splice } from './splice.ts';
import { isTrue, readWorkbookPart, type WorkbookPart, workbookOrder } from './workbook-part.ts';
import { child, childrenOf, type XmlElement } from './xml.ts';

/**
 * A hidden name of the workbook points to each tab that we made: spreadsheets keep it right when the tab is renamed or
 * moved. One more says that we asked for a calculation when the file is opened.
 */
const prefix = '_RubricKit_';
const recalculate = `${prefix}recalculate`;

/**
 * The tabs that we made: key by the tab's `sheetId`. A name that belongs to one tab only is none of ours: spreadsheets make
 * such a one when a person copies our tab, and the copy is theirs.
 */
export function readMadeTabs(workbook: WorkbookPart): Map<string, string> {
  const made = new Map<string, string>();
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
  for (const name of markNames(workbook)) {
    const id = byName.get(tabNameOf(name.text).toLowerCase());
    if (id !== undefined && !made.has(id)) made.set(id, (name.attributes.name ?? '').slice(prefix.length));
  }
  return made;
}

/** Marks tabs as made by us, by key and the tab's name, in place of all marks before. */
export function markTabs(
  parts: Package,
  tabs: readonly { readonly key: TabPlan['key']; readonly name: string }[],
): void {
  removeMarks(parts);
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { key, name } of tabs) addName(parts, prefix + key, printAbsolute(name, corner));
}

/** Takes away every name that we added. */
export function removeMarks(parts: Package): void {
  const workbook = readWorkbookPart(parts);
  const ours = markNames(workbook);
  const all = child(workbook.root, 'definedNames');
  if (all === undefined || ours.length === 0) return;
  const gone = all.children.length === ours.length ? [all] : ours;
  parts.write(workbook.part, splice(parts.text(workbook.part), gone.map(removal)));
}

/**
 * Has a spreadsheet calculate the file when it opens it: our formulas may have no results in it yet. To be called after
 * `markTabs`.
 */
export function askForCalculation(parts: Package): void {
  const workbook = readWorkbookPart(parts);
  const settings = child(workbook.root, 'calcPr');
  if (isTrue(settings?.attributes.fullCalcOnLoad)) return;
  const text = parts.text(workbook.part);
  const tag = `<${prefixOf(workbook.root)}calcPr fullCalcOnLoad="1"/>`;
  const edits =
    settings === undefined
      ? insertInOrder(workbook.root, workbookOrder, 'calcPr', tag)
      : setAttribute(text, settings, 'fullCalcOnLoad', '1');
  parts.write(workbook.part, splice(text, edits));
  addName(parts, recalculate, '1');
}

/** The other way round, where it was us who asked. To be called before `removeMarks`. */
export function unaskForCalculation(parts: Package): void {
  const workbook = readWorkbookPart(parts);
  const settings = child(workbook.root, 'calcPr');
  const asked = markNames(workbook).some(({ attributes }) => attributes.name === recalculate);
  if (settings?.attributes.fullCalcOnLoad === undefined || !asked) return;
  const text = parts.text(workbook.part);
  const alone = Object.keys(settings.attributes).length === 1;
  parts.write(
    workbook.part,
    splice(text, alone ? [removal(settings)] : setAttribute(text, settings, 'fullCalcOnLoad', undefined)),
  );
}

function addName(parts: Package, name: string, content: string): void {
  const workbook = readWorkbookPart(parts);
  const p = prefixOf(workbook.root);
  const entry = `<${p}definedName name="${name}" hidden="1">${escapeText(content)}</${p}definedName>`;
  const names = child(workbook.root, 'definedNames');
  const edits =
    names === undefined
      ? insertInOrder(workbook.root, workbookOrder, 'definedNames', `<${p}definedNames>${entry}</${p}definedNames>`)
      : append(names, entry);
  parts.write(workbook.part, splice(parts.text(workbook.part), edits));
}

function markNames(workbook: WorkbookPart): XmlElement[] {
  return childrenOf(child(workbook.root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => attributes.name?.startsWith(prefix) && attributes.localSheetId === undefined,
  );
}

/** `'North ''26'!$A$1` -> `North '26`; LibreOffice writes `$'North ''26'.$A$1`. */
function tabNameOf(reference: string): string {
  const name = reference.slice(0, Math.max(0, reference.lastIndexOf('!'))).replace(/^\$/, '');
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
