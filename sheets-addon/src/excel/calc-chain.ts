import { deleteParts } from './content-types.ts';
import type { Package } from './package.ts';
import { removeRelationships } from './relationships.ts';
import { type Edit, removal, setAttribute, splice } from './splice.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { childrenOf, readXml } from './xml.ts';

/**
 * Takes the formulas of some tabs (by `sheetId`) out of the order of calculation: Excel finds a file damaged that lists a
 * formula which is not there. An entry without a tab is of the tab of the entry before it.
 */
export function forgetFormulas(parts: Package, tabs: ReadonlySet<string>): void {
  const { part: workbook, links } = readWorkbookPart(parts);
  const link = links.find(({ kind }) => kind === 'calcChain');
  const part = link?.part;
  if (link === undefined || part === undefined || !parts.has(part)) return;
  const text = parts.text(part);
  const entries = childrenOf(readXml(text, part), 'c');
  const edits: Edit[] = [];
  let tab = '';
  let lastKept = '';
  let kept = 0;
  for (const entry of entries) {
    tab = entry.attributes.i ?? tab;
    if (tabs.has(tab)) {
      edits.push(removal(entry));
      continue;
    }
    if (entry.attributes.i === undefined && lastKept !== tab) edits.push(...setAttribute(text, entry, 'i', tab));
    lastKept = tab;
    kept++;
  }
  if (kept === entries.length) return;
  if (kept > 0) {
    parts.write(part, splice(text, edits));
    return;
  }
  removeRelationships(parts, workbook, new Set([link.id]));
  deleteParts(parts, [part]);
}
