import type { Snapshot, TabSnapshot } from '../read/snapshot.ts';
import { readDateStyles } from './cell-formats.ts';
import { type CellContext, readCells } from './cells.ts';
import { readMadeTabs } from './made-tabs.ts';
import { openPackage, type Package } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { linkedPart, readWorkbookPart, type WorkbookPart } from './workbook-part.ts';

/** What the cells of an .xlsx or .xlsm show, for who only reads. Throws as `openWorkbook` does. */
export const snapshotOfWorkbook = (bytes: Uint8Array): Snapshot => readSnapshot(openPackage(bytes));

/** What the cells of an opened package show. */
export function readSnapshot(parts: Package): Snapshot {
  const workbook = readWorkbookPart(parts);
  const context = readContext(parts, workbook);
  const made = readMadeTabs(workbook);
  const tabs = workbook.sheets.map((sheet): TabSnapshot => {
    const cells =
      sheet.kind === 'worksheet' ? readCells(parts.text(sheet.part), sheet.part, context) : { rows: [], merged: [] };
    const key = made.get(sheet.id);
    const tab = { id: sheet.id, name: sheet.name, hidden: sheet.hidden, ...cells };
    return key === undefined ? tab : { ...tab, made: key };
  });
  return { tabs };
}

function readContext(parts: Package, workbook: WorkbookPart): CellContext {
  const strings = linkedPart(workbook, 'sharedStrings');
  const styles = linkedPart(workbook, 'styles');
  return {
    sharedStrings: strings === undefined ? [] : readSharedStrings(parts.text(strings), strings),
    dateStyles: styles === undefined ? [] : readDateStyles(parts.text(styles), styles),
    date1904: workbook.date1904,
  };
}
