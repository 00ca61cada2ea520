import type { SimulatedSheet } from '../../simulator/workbook.ts';
import { cellAt } from '../../simulator/workbook.ts';
import type { TabContents } from '../../src/excel/contents/contents.ts';
import { readContents } from '../../src/excel/contents/read.ts';
import { dateStyle } from '../../src/excel/edit/date-style.ts';
import { moveNotes } from '../../src/excel/edit/move-notes.ts';
import { cannotFollow, shiftLines } from '../../src/excel/edit/shift-lines.ts';
import { cutArrays, writeCells } from '../../src/excel/edit/write-cells.ts';
import { openPackage, type Package } from '../../src/excel/package.ts';
import { openWorkbook } from '../../src/excel/workbook.ts';
import { readWorkbookPart } from '../../src/excel/workbook-part.ts';
import type { Shift } from '../../src/formula/shift.ts';
import { planApply } from '../../src/layout/apply.ts';
import { periodAt } from '../../src/layout/team/places.ts';
import { detectMapping } from '../../src/read/detect.ts';
import { readScorecard } from '../../src/read/read.ts';
import type { CellRange } from '../../src/read/snapshot.ts';
import { shiftsBetween } from '../session/line-origins.ts';
import type { Session } from '../session/session.ts';
import { differences } from './differences.ts';
import { noteMoves } from './note-moves.ts';
import { appliedRubric } from './stored-rubric.ts';
import { styleFinder } from './style-finder.ts';
import { tabPlan } from './tab-plan.ts';
import { textOf } from './unpack.ts';

/** A workbook as it would be saved. */
export interface Saved {
  readonly bytes: Uint8Array;
  /** What of the file would no longer be right, in plain words. */
  readonly losses: readonly string[];
}

/** The key of a tab that the add-on made, by the mark that it put there; `undefined` on all others. */
export const madeKey = ({ metadata, id }: SimulatedSheet): string | undefined => {
  const [key, owner] = metadata.find((one) => one.key === 'rubric-kit-tab')?.value.split(' ') ?? [];
  return owner === String(id) ? key : undefined;
};

/**
 * The opened file with what was done in the spreadsheet since. Only what changed is written over: everything else of the
 * file, shown or not, keeps its bytes. The tabs that the add-on makes are rendered from the same plan as on a Google sheet.
 */
export function saveWorkbook(original: Uint8Array, session: Session): Saved {
  const parts = openPackage(original, textOf);
  const { host, origins } = session;
  const { sheets } = host.workbook;
  const before = readContents(parts);
  const losses: string[] = [];
  for (const sheet of sheets) {
    const id = origins.get(sheet.id);
    const tab = before.tabs.find((one) => one.id === id);
    if (id !== undefined && tab) losses.push(...moveLines(parts, session, sheet, tab));
  }
  const applied = appliedRubric(host.properties);
  const madeTabs = sheets.filter((sheet) => madeKey(sheet) !== undefined && madeKey(sheet) !== 'scorecard');
  const contents = readContents(parts);
  const styleOf = styleFinder(contents.styles);
  for (const [index, sheet] of sheets.entries()) {
    const tab = contents.tabs.find(({ id }) => id === origins.get(sheet.id));
    if (!tab || tab.cellless || (applied && madeTabs.includes(sheet))) continue;
    const part = readWorkbookPart(parts).sheets.find(({ id }) => id === tab.id)?.part ?? '';
    const filledBy = (row: number, column: number): CellRange =>
      session.calculation.engine.filledBy({ sheet: index, row, column });
    const writes = differences(sheet, tab, {
      date1904: contents.date1904,
      filledBy,
      styleOf,
      dateStyle: (like) => dateStyle(parts, like),
    });
    const cut = cutArrays(
      parts.text(part),
      part,
      writes.filter(({ formula }) => formula === ''),
    );
    losses.push(...cut.map((range) => `the array formula in ${sheet.name}!${range}, of which a cell was overwritten`));
    writeCells(parts, part, tab.id, writes);
    moveNotes(parts, part, noteMoves(sheet, tab));
  }
  const workbook = openWorkbook(parts.save());
  const fresh = sheets.filter((sheet) => madeKey(sheet) === 'scorecard' && !origins.has(sheet.id)).map(tabPlan);
  if (fresh.length > 0) workbook.render({ tabs: fresh, additions: [] });
  if (applied && madeTabs.length > 0) {
    const snapshot = workbook.snapshot();
    const { mapping } = detectMapping(snapshot, applied.rubric, applied.headers);
    const scorecard = readScorecard(snapshot, mapping, applied.rubric);
    const team = madeTabs.find((sheet) => madeKey(sheet) === 'team');
    const period = team ? String(cellAt(team, periodAt.row + 1, periodAt.column + 1).value) : '';
    const { rubric, digest } = applied;
    const previous = period === '' ? {} : { previous: { period } };
    const plan = planApply({ snapshot, scorecard, rubric, digest, ...previous });
    workbook.render({ ...plan, tabs: [...fresh, ...plan.tabs] });
  } else if (madeTabs.length === 0 && fresh.length === 0 && contents.tabs.some(({ made }) => made !== undefined)) {
    workbook.remove();
  }
  return { bytes: workbook.save(), losses };
}

/** Moves rows and columns in the file as they were moved in the spreadsheet; returns what cannot follow. */
function moveLines(parts: Package, { lines }: Session, sheet: SimulatedSheet, tab: TabContents): string[] {
  const origin = lines.get(sheet.id);
  if (!origin) return [];
  const size = {
    rows: Math.max(0, ...origin.rows.map((line) => (line ?? -1) + 1), tab.rows.length),
    columns: Math.max(
      0,
      ...origin.columns.map((line) => (line ?? -1) + 1),
      ...tab.rows.map((cells) => cells?.length ?? 0),
    ),
  };
  const losses: string[] = [];
  for (const shift of shiftsBetween(origin, tab.name, size) as readonly Shift[]) {
    const listed = readWorkbookPart(parts).sheets.find(({ id }) => id === tab.id);
    if (listed) losses.push(...cannotFollow(parts, listed, shift));
    shiftLines(parts, tab.id, shift);
  }
  return losses;
}
