import { mark, type TabAdditions } from '../layout/plan.ts';
import { forgetFormulas } from './calc-chain.ts';
import { hasNotes, removeNotes } from './comments.ts';
import { removeFormats } from './conditional-format.ts';
import { deleteParts } from './content-types.ts';
import { removeDropdowns } from './data-validation.ts';
import { readMadeTabs, removeMarks, unaskForCalculation } from './made-tabs.ts';
import type { Package } from './package.ts';
import { reachable, unreachable } from './reachable.ts';
import { readSheetPart } from './sheet-part.ts';
import { splice } from './splice.ts';
import { cellStylesIn, trimStyles } from './style-trim.ts';
import { removeTabs } from './tab-list.ts';
import { readWorkbookPart } from './workbook-part.ts';

/**
 * Takes away all that we added: the tabs that we made, and dropdowns, notes and conditional formats on the manager's. The
 * Scorecard tab stays, for the scores in it are its manager's.
 */
export function removeAll(parts: Package): void {
  const made = readMadeTabs(readWorkbookPart(parts));
  const gone = new Set([...made].filter(([, key]) => key !== 'scorecard').map(([id]) => id));
  const former = { cells: new Set<number>(), conditional: removeAdditions(parts, []) };
  deleteTabs(parts, gone, former.cells);
  unaskForCalculation(parts);
  removeMarks(parts);
  trimStyles(parts, former);
}

/**
 * Takes our dropdowns, notes and formats off every tab; returns the numbers of the looks that the formats had.
 * @param next what is added again afterwards: where somebody wrote into a note beside our text, that is changed in place
 */
export function removeAdditions(parts: Package, next: readonly TabAdditions[]): Set<number> {
  const looks = new Set<number>();
  for (const { id, part, kind } of readWorkbookPart(parts).sheets) {
    if (kind !== 'worksheet') continue;
    if (!parts.text(part).includes(mark) && !hasNotes(parts, part)) continue;
    const sheet = readSheetPart(parts, part);
    const formats = removeFormats(sheet);
    for (const look of formats.looks) looks.add(look);
    const wanted = next.flatMap(({ tab, notes }) => (tab === id ? notes : []));
    const notes = removeNotes(parts, sheet, wanted);
    parts.write(part, splice(sheet.text, [...formats.edits, ...removeDropdowns(sheet), ...notes]));
  }
  return looks;
}

/** Deletes tabs by `sheetId`, with the parts that only they had; adds the styles of their cells to `styles`. */
export function deleteTabs(parts: Package, ids: ReadonlySet<string>, styles: Set<number>): void {
  const sheets = readWorkbookPart(parts).sheets.filter((sheet) => ids.has(sheet.id));
  for (const { part } of sheets) for (const style of cellStylesIn(parts.text(part))) styles.add(style);
  const candidates = reachable(
    parts,
    sheets.map((sheet) => sheet.part),
  );
  removeTabs(parts, ids);
  deleteParts(parts, unreachable(parts, candidates));
  forgetFormulas(parts, ids);
}
