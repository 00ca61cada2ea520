import type { TabPlan } from '../layout/plan.ts';
import type { Writing } from './additions.ts';
import { embeddedChart } from './chart.ts';
import { runsOf, widthRuns } from './column-widths.ts';
import { formatRule, rangeOf, scaleRule } from './conditional-formats.ts';
import type { OpenTab } from './document.ts';
import { cellNotes, cellValues, hasNotes, planSize } from './tab-cells.ts';
import { renderLooks } from './tab-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A character of the default font is about this wide, in pixels. */
const pixelsPerCharacter = 7;
const pixelsPerLine = 21;
/** A new tab's size in Google Sheets. */
const newTab = { maxRows: 1000, maxColumns: 26 };

/** A tab of ours that is about to be written. */
export interface Place {
  readonly sheet: Sheet;
  readonly plan: TabPlan;
  /** What was read of it; absent: it is new. */
  readonly before: OpenTab | undefined;
  /** Ours on it from before. */
  readonly charts: readonly Embedded[];
}

/** Makes room for a tab's cells. All tabs get theirs before the first is written: one may refer to another. */
export function growTab({ sheet, plan, before }: Place): void {
  const { rows, columns } = planSize(plan);
  const { maxRows, maxColumns } = before ?? newTab;
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Writes a tab of ours whole: what was in it before goes. Only writes; everything to know was read before. */
export function renderTab({ sheet, plan, before, charts }: Place, { rules, local }: Writing): void {
  const { rows, columns } = planSize(plan);
  const { maxRows, maxColumns } = before ?? newTab;
  if (before) wipe(sheet, Math.max(rows, maxRows), Math.max(columns, maxColumns), charts);

  const whole = sheet.getRange(1, 1, rows, columns);
  whole.setValues(cellValues(plan, rows, columns, local));
  if (hasNotes(plan)) whole.setNotes(cellNotes(plan, rows, columns));
  renderLooks(sheet, plan);
  for (const range of plan.merged) rangeOf(sheet, range).merge();
  for (const dropdown of plan.dropdowns) rangeOf(sheet, dropdown.range).setDataValidation(rules(dropdown));
  const formats = [
    ...plan.formats.map((format) => formatRule(sheet, format, local)),
    ...plan.colourScales.map((scale) => scaleRule(sheet, scale)),
  ];
  if (formats.length > 0) sheet.setConditionalFormatRules(formats);
  if (plan.frozenRows > 0 || before) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0 || before) sheet.setFrozenColumns(plan.frozenColumns);
  for (const { start, count, value } of widthRuns(plan.widths)) {
    sheet.setColumnWidths(start + 1, count, Math.round(value * pixelsPerCharacter + 5));
  }
  const heights = (plan.heights ?? []).map(({ row, lines }) => ({ at: row, value: lines }));
  for (const { start, count, value } of runsOf(heights)) sheet.setRowHeights(start + 1, count, value * pixelsPerLine);
  for (const chart of plan.charts) sheet.insertChart(embeddedChart(sheet, chart));
}

/** `Sheet.clear` leaves notes, validations, merges and charts. Notes on our tabs are the manager's own. */
function wipe(sheet: Sheet, rows: number, columns: number, charts: readonly Embedded[]): void {
  for (const chart of charts) sheet.removeChart(chart);
  const whole = sheet.getRange(1, 1, rows, columns);
  whole.breakApart();
  whole.clearDataValidations();
  sheet.clear();
}
