import { deleteParts } from './content-types.ts';
import { namespacesOf } from './namespaces.ts';
import type { Package } from './package.ts';
import { relationshipsOf, removeRelationships } from './relationships.ts';
import { type Edit, removal, setAttribute, splice } from './splice.ts';
import { emptyStyles } from './style-writer.ts';
import { linkedPart, readWorkbookPart } from './workbook-part.ts';
import { child, readXml, type XmlElement } from './xml.ts';

/** Numbers into the list of styles that something of ours had, now that it is gone. */
export interface FormerStyles {
  /** `s` of cells, rows and columns. */
  readonly cells: ReadonlySet<number>;
  /** `dxfId`. */
  readonly conditional: ReadonlySet<number>;
}

/** `s` of cells and rows and `style` of columns in a sheet's text; text that only looks like one counts too. */
export function cellStylesIn(sheet: string): Set<number> {
  return numbersIn(sheet, /\s(?:s|style)\s*=\s*["'](\d+)["']/g);
}

/**
 * Takes away styles that only we had. Others are numbered by their place, so that only the end of each list is cut, and only
 * as far as nothing else in the workbook uses it.
 */
export function trimStyles(parts: Package, former: FormerStyles): void {
  const workbook = readWorkbookPart(parts);
  const part = linkedPart(workbook, 'styles');
  if (part === undefined || former.cells.size + former.conditional.size === 0) return;
  const text = parts.text(part);
  const root = readXml(text, part);
  const used = usedElsewhere(
    parts,
    workbook.sheets.map((sheet) => sheet.part),
    text,
  );
  const list = (local: string): readonly XmlElement[] => child(root, local)?.children ?? [];
  const cells = cut(list('cellXfs'), (index) => former.cells.has(index) && !used.cells.has(index));
  const kept = [...list('cellStyleXfs'), ...list('cellXfs').slice(0, list('cellXfs').length - cells.length)];
  const unused = (attribute: string) => {
    const idsOf = (all: readonly XmlElement[]) => new Set(all.map((xf) => Number(xf.attributes[attribute] ?? 0)));
    const [were, still] = [idsOf(cells), idsOf(kept)];
    return (id: number): boolean => were.has(id) && !still.has(id);
  };
  const formats = unused('numFmtId');
  const cuts: [string, XmlElement[]][] = [
    ['numFmts', cut(list('numFmts'), (_, { attributes }) => formats(Number(attributes.numFmtId)))],
    ['fonts', cut(list('fonts'), unused('fontId'))],
    ['fills', cut(list('fills'), unused('fillId'))],
    ['borders', cut(list('borders'), unused('borderId'))],
    ['cellXfs', cells],
    ['dxfs', cut(list('dxfs'), (index) => former.conditional.has(index) && !used.conditional.has(index))],
  ];
  const edits = cuts.flatMap(([local, gone]) => cutEdits(text, child(root, local), gone));
  const trimmed = splice(text, edits);
  if (trimmed !== emptyStyles(namespacesOf(workbook.root).main)) parts.write(part, trimmed);
  else {
    const links = relationshipsOf(parts, workbook.part).filter((link) => link.part === part);
    removeRelationships(parts, workbook.part, new Set(links.map((link) => link.id)));
    deleteParts(parts, [part]);
  }
}

/** The last elements as long as they may go. */
function cut(list: readonly XmlElement[], mayGo: (index: number, element: XmlElement) => boolean): XmlElement[] {
  let length = list.length;
  for (let element = list[length - 1]; element !== undefined && mayGo(length - 1, element); element = list[length - 1])
    length--;
  return list.slice(length);
}

/** A list that has no count and is empty then was one of ours: see `openStyles`. */
function cutEdits(text: string, list: XmlElement | undefined, gone: readonly XmlElement[]): Edit[] {
  if (list === undefined || gone.length === 0) return [];
  const left = list.children.length - gone.length;
  if (list.attributes.count === undefined) return left === 0 ? [removal(list)] : gone.map(removal);
  const count = setAttribute(text, list, 'count', String(left));
  // As Excel writes an empty list: `<dxfs count="0"/>`.
  if (left === 0) return [...count, { start: list.openEnd - 1, end: list.end, text: '/>' }];
  return [...count, ...gone.map(removal)];
}

function usedElsewhere(parts: Package, sheets: readonly string[], styles: string) {
  const cells = new Set<number>();
  const conditional = new Set<number>();
  for (const sheet of sheets) for (const id of cellStylesIn(parts.text(sheet))) cells.add(id);
  // Tables, pivot tables and the styles of tables use the same list of conditional looks.
  const linked = sheets.flatMap((sheet) => relationshipsOf(parts, sheet)).map((link) => link.part ?? '');
  const users = [...sheets, ...linked.filter((part) => part.endsWith('.xml') && parts.has(part))].map((part) =>
    parts.text(part),
  );
  for (const text of [styles, ...users]) {
    for (const id of numbersIn(text, /[dD]xfId\s*=\s*["'](\d+)["']/g)) conditional.add(id);
  }
  return { cells, conditional };
}

function numbersIn(text: string, pattern: RegExp): Set<number> {
  return new Set([...text.matchAll(pattern)].map((match) => Number(match[1])));
}
