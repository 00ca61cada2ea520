import { periodAt } from '../layout/team/places.ts';
import type { CellRange, CellValue, Snapshot, TabSnapshot } from '../read/snapshot.ts';
import { cellReader } from './cell-value.ts';
import { madeTabs } from './marks.ts';
import { announced } from './unfinished-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab with what a writer has to know of it, so that writing never asks the document. */
export interface OpenTab {
  readonly sheet: Sheet;
  /** The sheet's id as text, as in the snapshot. */
  readonly id: string;
  readonly name: string;
  /** The key of a tab that we made. */
  readonly made: string | undefined;
  /** The tab is ours, but has no mark yet. */
  readonly unmarked: boolean;
}

/** The open spreadsheet as it was read in one go. */
export interface OpenDocument {
  readonly spreadsheet: Spreadsheet;
  readonly snapshot: Snapshot;
  readonly tabs: readonly OpenTab[];
  /** Making tabs was begun and not finished. */
  readonly unfinished: boolean;
}

/** A tab that is written whole each time. The scorecard that we made holds the manager's scores: it is theirs. */
export const isRewritten = ({ made }: Pick<OpenTab, 'made'>): boolean => made !== undefined && made !== 'scorecard';

/** Reads everything that planning needs. The number of calls depends on the number of tabs only. */
export function openDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marked = madeTabs(spreadsheet);
  const announcedKey = announced();
  const cellValue = cellReader(spreadsheet);
  const tabs: OpenTab[] = [];
  const snapshots: TabSnapshot[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = String(sheet.getSheetId());
    const name = sheet.getName();
    const key = marked.get(id);
    const made = key ?? announcedKey?.(id, name);
    const tab: OpenTab = { sheet, id, name, made, unmarked: made !== key };
    tabs.push(tab);
    snapshots.push({
      ...{ id, name },
      ...(isRewritten(tab) ? ourContent(tab, cellValue) : theirContent(tab, cellValue)),
      ...(made === undefined ? {} : { made }),
    });
  }
  return { spreadsheet, snapshot: { tabs: snapshots }, tabs, unfinished: announcedKey !== null };
}

type Content = Pick<TabSnapshot, 'hidden' | 'rows' | 'merged'>;
type Read = (value: unknown) => CellValue;

function theirContent({ sheet }: OpenTab, cellValue: Read): Content {
  const range = sheet.getDataRange();
  return {
    hidden: sheet.isSheetHidden(),
    rows: range.getValues().map((cells) => cells.map(cellValue)),
    merged: range.getMergedRanges().map(cellRange),
  };
}

/** Of a tab that is about to be written anew, only the period that the manager chose on it matters. */
function ourContent({ sheet, made }: OpenTab, cellValue: Read): Content {
  const nothing = { hidden: false, rows: [], merged: [] };
  const head = made === 'team' && rangeIfThere(sheet, 1, 1, periodAt.row + 1, periodAt.column + 1);
  return head ? { ...nothing, rows: head.getValues().map((cells) => cells.map(cellValue)) } : nothing;
}

/** A range, or `null` where the sheet is smaller: asking for one costs no call that reads the document. */
export function rangeIfThere(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range | null {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    return null;
  }
}

const cellRange = (range: Range): CellRange => ({
  top: range.getRow() - 1,
  left: range.getColumn() - 1,
  bottom: range.getLastRow() - 1,
  right: range.getLastColumn() - 1,
});
