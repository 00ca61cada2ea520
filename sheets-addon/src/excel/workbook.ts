import type { Plan } from '../layout/plan.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { changedNotes } from './comments.ts';
import { openPackage, type Package } from './package.ts';
import { readSnapshot } from './read-workbook.ts';
import { removeAll } from './remove.ts';
import { renderPlan } from './render.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** An .xlsx that is read, added to, and saved; what is not added to keeps its bytes. */
export interface Workbook {
  /** What the cells show now. */
  snapshot(): Snapshot;
  /**
   * Writes a plan: the tabs that we make, and what is added to the manager's. A plan before it is replaced. Nothing is
   * written when it throws.
   */
  render(plan: Plan): void;
  /** Addresses of notes of ours whose text somebody changed: they are left alone from then on. `Scores!C2`. */
  changedNotes(): string[];
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
    changedNotes: () => changedNotes(parts),
    remove: () => change(removeAll),
    save: () => parts.save(),
  };
}
