import type { Plan } from '../layout/plan.ts';
import type { Snapshot, TabSnapshot } from '../read/snapshot.ts';
import { readDateStyles } from './cell-formats.ts';
import { type CellContext, readCells } from './cells.ts';
import { readMadeTabs } from './made-tabs.ts';
import { openPackage, type Package } from './package.ts';
import { removeAll } from './remove.ts';
import { renderPlan } from './render.ts';
import { readSharedStrings } from './shared-strings.ts';
import { linkedPart, readWorkbookPart, type WorkbookPart } from './workbook-part.ts';

/** An .xlsx that is read, added to, and saved; what is not added to keeps its bytes. */
export interface Workbook {
  /** What the cells show now. */
  snapshot(): Snapshot;
  /**
   * Writes a plan: the tabs that we make, and what is added to the manager's. A plan before it is replaced. Nothing is
   * written when it throws.
   */
  render(plan: Plan): void;
  /** Takes away all that `render` wrote and nothing else; a Scorecard tab with the manager's scores stays. */
  remove(): void;
  /** A new .xlsx; the same bytes for the same content. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm. Throws a WorkbookError, one line for a person, where the bytes are something else, damaged, or
 * would unpack to too much.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  let parts = openPackage(bytes);
  readWorkbookPart(parts);
  const change = (work: (copy: Package) => void): void => {
    const copy = parts.copy();
    work(copy);
    parts = copy;
  };
  return {
    snapshot: () => readSnapshot(parts),
    render: (plan) => change((copy) => renderPlan(copy, plan)),
    remove: () => change(removeAll),
    save: () => parts.save(),
  };
}

function readSnapshot(parts: Package): Snapshot {
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
