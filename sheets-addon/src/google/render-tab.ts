import type { Chart, TabPlan } from '../layout/plan.ts';
import { formatRule, rangeOf, scaleRule } from './conditional-formats.ts';
import type { OpenTab } from './document.ts';
import { dropdownRule } from './dropdowns.ts';
import { cellNotes, cellValues, hasNotes, planSize } from './tab-cells.ts';
import { renderLooks } from './tab-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A character of the default font is about this wide, in pixels. */
const pixelsPerCharacter = 7;
const pixelsPerLine = 21;
/** A new tab's size in Google Sheets. */
const newTab = { maxRows: 1000, maxColumns: 26, rows: 0, columns: 0 };

/** Writes a tab of ours whole: what was in it before goes. Only writes; everything to know was read before. */
export function renderTab(sheet: Sheet, plan: TabPlan, before: OpenTab | undefined, charts: readonly Embedded[]): void {
  const size = planSize(plan);
  const old = before ?? newTab;
  const rows = Math.max(size.rows, old.rows);
  const columns = Math.max(size.columns, old.columns);
  if (rows > old.maxRows) sheet.insertRowsAfter(old.maxRows, rows - old.maxRows);
  if (columns > old.maxColumns) sheet.insertColumnsAfter(old.maxColumns, columns - old.maxColumns);
  if (before) wipe(sheet, rows, columns, charts);

  const whole = sheet.getRange(1, 1, rows, columns);
  whole.setValues(cellValues(plan, rows, columns));
  if (hasNotes(plan)) whole.setNotes(cellNotes(plan, rows, columns));
  renderLooks(sheet, plan);
  for (const range of plan.merged) rangeOf(sheet, range).merge();
  for (const dropdown of plan.dropdowns) {
    const rule = dropdownRule(dropdown);
    const range = rangeOf(sheet, dropdown.range);
    range.setDataValidations(Array.from({ length: range.getNumRows() }, () => Array(range.getNumColumns()).fill(rule)));
  }
  const rules = [
    ...plan.formats.map((format) => formatRule(sheet, format)),
    ...plan.colourScales.map((scale) => scaleRule(sheet, scale)),
  ];
  if (rules.length > 0 || before) sheet.setConditionalFormatRules(rules);
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  renderWidths(sheet, plan);
  for (const { start, count, value } of runs(
    plan.heights?.map(({ row, lines }) => ({ at: row, value: lines })) ?? [],
  )) {
    sheet.setRowHeights(start + 1, count, value * pixelsPerLine);
  }
  for (const chart of plan.charts) sheet.insertChart(chartOf(sheet, chart));
}

type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** `Sheet.clear` leaves notes, validations, merges and charts. */
function wipe(sheet: Sheet, rows: number, columns: number, charts: readonly Embedded[]): void {
  for (const chart of charts) sheet.removeChart(chart);
  const whole = sheet.getRange(1, 1, rows, columns);
  whole.breakApart();
  whole.clearDataValidations();
  whole.clearNote();
  sheet.clear();
}

function renderWidths(sheet: Sheet, plan: TabPlan): void {
  for (const { start, count, value } of runs(plan.widths.map((width, at) => ({ at, value: width })))) {
    sheet.setColumnWidths(start + 1, count, Math.round(value * pixelsPerCharacter + 5));
  }
}

/** Neighbours with one value, so that a call sets them all. */
function runs(values: readonly { at: number; value: number }[]): { start: number; count: number; value: number }[] {
  const result: { start: number; count: number; value: number }[] = [];
  for (const { at, value } of values) {
    const last = result.at(-1);
    if (last && last.start + last.count === at && last.value === value) last.count += 1;
    else result.push({ start: at, count: 1, value });
  }
  return result;
}

function chartOf(sheet: Sheet, chart: Chart): Embedded {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(rangeOf(sheet, chart.categories))
    .setNumHeaders(0)
    .setPosition(chart.row + 1, chart.column + 1, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('vAxes', [{ viewWindow: { min: chart.minimum, max: chart.maximum } }])
    .setOption('series', Object.fromEntries(chart.series.map(({ name }, index) => [index, { labelInLegend: name }])));
  for (const { values } of chart.series) builder.addRange(rangeOf(sheet, values));
  return builder.build();
}
