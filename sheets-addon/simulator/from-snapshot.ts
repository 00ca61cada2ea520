import type { Snapshot, TabSnapshot } from '../src/read/snapshot.ts';
import { midnightIn } from './time-zone.ts';
import {
  createSheet,
  createWorkbook,
  type SimulatedSheet,
  type SimulatedValue,
  type SimulatedWorkbook,
  touchCell,
} from './workbook.ts';

/** A spreadsheet with the tabs of a snapshot: values, merged cells, hidden tabs. Everything else is as in a new one. */
export function workbookOf(snapshot: Snapshot, settings: Partial<Pick<SimulatedWorkbook, 'locale' | 'timeZone'>> = {}) {
  const workbook = Object.assign(createWorkbook(), settings);
  workbook.sheets.length = 0;
  for (const tab of snapshot.tabs) workbook.sheets.push(sheetOf(workbook, tab));
  return workbook;
}

function sheetOf(workbook: SimulatedWorkbook, tab: TabSnapshot): SimulatedSheet {
  const sheet = createSheet(workbook, tab.name);
  sheet.hidden = tab.hidden;
  sheet.maxRows = Math.max(sheet.maxRows, tab.rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...tab.rows.map((cells) => cells.length));
  tab.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) touchCell(sheet, row + 1, column + 1).value = valueIn(value, workbook.timeZone);
    });
  });
  sheet.merged = tab.merged.map(({ top, left, bottom, right }) => ({
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  return sheet;
}

/** A day of a snapshot is midnight UTC; in a spreadsheet it is midnight where the spreadsheet is. */
function valueIn(value: SimulatedValue, timeZone: string): SimulatedValue {
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  const [year = 0, month = 1, day = 1] = (value as Date).toISOString().slice(0, 10).split('-').map(Number);
  return midnightIn(year, month, day, timeZone);
}
