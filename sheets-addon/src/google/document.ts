import type { CellRange, CellValue, Snapshot, TabSnapshot } from '../read/snapshot.ts';
import { madeTabs } from './marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with what a writer has to know of it, so that writing never asks the document. */
export interface OpenTab {
  readonly sheet: Sheet;
  /** The sheet's id as text, as in the snapshot. */
  readonly id: string;
  readonly name: string;
  readonly made: string | undefined;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Extent of the content. */
  readonly rows: number;
  readonly columns: number;
}

/** The open spreadsheet as it was read in one go. */
export interface OpenDocument {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly snapshot: Snapshot;
  readonly tabs: readonly OpenTab[];
}

/** Reads everything that planning needs. The number of calls depends on the number of tabs only. */
export function openDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const made = madeTabs(spreadsheet);
  const tabs: OpenTab[] = [];
  const snapshots: TabSnapshot[] = [];
  for (const sheet of sheets) {
    const id = String(sheet.getSheetId());
    const range = sheet.getDataRange();
    const tab: OpenTab = {
      sheet,
      id,
      name: sheet.getName(),
      made: made.get(id),
      maxRows: sheet.getMaxRows(),
      maxColumns: sheet.getMaxColumns(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    tabs.push(tab);
    snapshots.push(snapshotOf(tab, range));
  }
  return { spreadsheet, snapshot: { tabs: snapshots }, tabs };
}

function snapshotOf(tab: OpenTab, range: GoogleAppsScript.Spreadsheet.Range): TabSnapshot {
  const rows = range.getValues().map((cells) => cells.map(cellValue));
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.sheet.isSheetHidden(),
    rows,
    merged: tab.made ? [] : range.getMergedRanges().map(cellRange),
    ...(tab.made ? { made: tab.made } : {}),
  };
}

const cellRange = (range: GoogleAppsScript.Spreadsheet.Range): CellRange => ({
  top: range.getRow() - 1,
  left: range.getColumn() - 1,
  bottom: range.getLastRow() - 1,
  right: range.getLastColumn() - 1,
});

/** Google hands over dates in the script's time zone; a date is a day here, at midnight UTC. */
function cellValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const date = value as Date;
    return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  }
  return String(value);
}
