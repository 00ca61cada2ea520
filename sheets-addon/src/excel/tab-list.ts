import { addPart, freeName } from './content-types.ts';
import { linkAttribute, namespacesOf, prefixOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { addRelationship, removeRelationships } from './relationships.ts';
import { append, type Edit, escapeAttribute, removal, setAttribute, splice } from './splice.ts';
import { readWorkbookPart, type WorkbookPart } from './workbook-part.ts';
import { child, childrenOf, relationshipId, type XmlElement } from './xml.ts';

/** Adds a tab behind all others and returns its part, which is still empty. */
export function appendTab(parts: Package, name: string, hidden: boolean): string {
  const { part: workbookPart, root, sheets } = readWorkbookPart(parts);
  const { relationships } = namespacesOf(root);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const part = freeName(parts, `${folder}worksheets/sheet`, 'xml');
  addPart(parts, part, 'worksheet', '');
  const link = linkAttribute(
    root,
    relationships,
    addRelationship(parts, workbookPart, relationships, 'worksheet', part),
  );
  const id = Math.max(0, ...sheets.map((sheet) => Number(sheet.id) || 0)) + 1;
  const list = child(root, 'sheets');
  if (list === undefined) throw new Error('readWorkbookPart found tabs');
  const state = hidden ? ' state="hidden"' : '';
  const entry = `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${id}"${state}${link}/>`;
  parts.write(workbookPart, splice(parts.text(workbookPart), append(list, entry)));
  return part;
}

/** Gives a tab another name. Formulas that name it are not changed. */
export function renameTab(parts: Package, id: string, name: string): void {
  const { part, sheets } = readWorkbookPart(parts);
  const element = sheets.find((sheet) => sheet.id === id)?.element;
  const text = parts.text(part);
  if (element !== undefined) parts.write(part, splice(text, setAttribute(text, element, 'name', name)));
}

/**
 * Takes tabs off the list, and the links to their parts; the parts stay. Whatever counts tabs by their place follows: names
 * that belong to one tab, and the tab that is shown. Names that belong to a tab that goes, go with it.
 */
export function removeTabs(parts: Package, ids: ReadonlySet<string>): void {
  const workbook = readWorkbookPart(parts);
  const gone = workbook.sheets.filter((sheet) => ids.has(sheet.id));
  if (gone.length === 0) return;
  const text = parts.text(workbook.part);
  const kept = workbook.sheets.filter((sheet) => !ids.has(sheet.id));
  const places = workbook.sheets.map((sheet) => (ids.has(sheet.id) ? undefined : kept.indexOf(sheet)));
  const shown = Math.max(
    0,
    kept.findIndex((sheet) => !sheet.hidden),
  );
  const edits: Edit[] = gone.map((sheet) => removal(sheet.element));
  edits.push(...moveNames(text, workbook, places));
  for (const view of childrenOf(child(workbook.root, 'bookViews'), 'workbookView')) {
    edits.push(...movePlace(text, view, 'activeTab', places, shown), ...movePlace(text, view, 'firstSheet', places, 0));
  }
  parts.write(workbook.part, splice(text, edits));
  const links = gone.map((sheet) => relationshipId(sheet.element)).filter((link) => link !== undefined);
  removeRelationships(parts, workbook.part, new Set(links));
}

type Places = readonly (number | undefined)[];

function moveNames(text: string, workbook: WorkbookPart, places: Places): Edit[] {
  const names = child(workbook.root, 'definedNames');
  const all = childrenOf(names, 'definedName');
  const isGone = ({ attributes: { localSheetId } }: XmlElement): boolean =>
    localSheetId !== undefined && places[Number(localSheetId)] === undefined;
  if (names !== undefined && all.length > 0 && all.every(isGone)) return [removal(names)];
  return all.flatMap((name) => (isGone(name) ? [removal(name)] : movePlace(text, name, 'localSheetId', places, 0)));
}

function movePlace(text: string, element: XmlElement, attribute: string, places: Places, otherwise: number): Edit[] {
  const old = element.attributes[attribute];
  if (old === undefined) return [];
  const place = String(places[Number(old)] ?? otherwise);
  return place === old ? [] : setAttribute(text, element, attribute, place);
}
