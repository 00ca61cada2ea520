import type { TabKey, TabPlan } from '../layout/plan.ts';
import type { Writing } from './additions.ts';
import { embeddedChart, ourCharts } from './chart.ts';
import { formatRule, rangeOf, scaleRule } from './conditional-formats.ts';
import { rangeIfThere } from './document.ts';
import { type Frame, renderFrame } from './frames.ts';
import { cellNotes, cellValues, hasNotes, planSize } from './tab-cells.ts';
import { renderLooks } from './tab-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A new tab's size in Google Sheets. */
const newTab = { rows: 1000, columns: 26 };

const lengthens: ReadonlySet<TabKey> = new Set<TabKey>(['people', 'workings']);

/** What a tab of ours has before it is written again. */
export interface Former {
  /** The plan's size where it fits into the sheet as it was left; else the sheet's. */
  readonly rows: number;
  readonly columns: number;
  /** Merged cells that the plan's cells meet: ours from before, and those of somebody else. */
  readonly merged: readonly Range[];
  /** Ours from before. */
  readonly charts: readonly Embedded[];
  readonly frame: Frame | undefined;
}

/** A tab of ours that is about to be written. */
export interface Place {
  readonly sheet: Sheet;
  readonly plan: TabPlan;
  /** `null`: the tab is new. */
  readonly former: Former | null;
}

/** Reads what has to be known of a tab of ours: one call, one more for charts, two more for its size where it may not fit. */
export function readFormer(sheet: Sheet, plan: TabPlan, frame: Frame | undefined): Former {
  const { rows, columns } = planSize(plan);
  const fits = frame !== undefined && rangeIfThere(sheet, 1, 1, rows, columns) !== null;
  const size = fits ? { rows, columns } : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const met = sheet.getRange(1, 1, Math.min(rows, size.rows), Math.min(columns, size.columns));
  const charts = plan.charts.length > 0 ? ourCharts(sheet.getCharts(), plan.charts) : [];
  return { ...size, merged: met.getMergedRanges(), charts, frame };
}

/** Makes room for a tab's cells. All tabs get theirs before the first is written: one may refer to another. */
export function growTab({ sheet, plan, former }: Place): void {
  const wanted = planSize(plan);
  const { rows, columns } = former ?? newTab;
  if (wanted.rows > rows) sheet.insertRowsAfter(rows, wanted.rows - rows);
  // A new tab whose length follows the scorecard's gets just that, so that no number of rows costs a call more than
  // another; so does one that a run left unfinished.
  else if (wanted.rows < rows && !former?.frame && lengthens.has(plan.key))
    sheet.deleteRows(wanted.rows + 1, rows - wanted.rows);
  if (wanted.columns > columns) sheet.insertColumnsAfter(columns, wanted.columns - columns);
}

/** Writes a tab of ours whole: what was in it before goes. Only writes; everything to know was read before. */
export function renderTab({ sheet, plan, former }: Place, { rules, local }: Writing): void {
  const { rows, columns } = planSize(plan);
  const whole = sheet.getRange(1, 1, rows, columns);
  if (former) {
    for (const chart of former.charts) sheet.removeChart(chart);
    for (const range of former.merged) range.breakApart();
    whole.clearDataValidations();
    // Contents and formats of all cells; notes on our tabs are the manager's own.
    sheet.clear();
  }
  whole.setValues(cellValues(plan, rows, columns, local));
  if (hasNotes(plan)) whole.setNotes(cellNotes(plan, rows, columns));
  if (!plan.hidden) renderLooks(sheet, plan);
  for (const range of plan.merged) rangeOf(sheet, range).merge();
  for (const dropdown of plan.dropdowns) rangeOf(sheet, dropdown.range).setDataValidation(rules(dropdown));
  const formats = [
    ...plan.formats.map((format) => formatRule(sheet, format, local)),
    ...plan.colourScales.map((scale) => scaleRule(sheet, scale)),
  ];
  if (formats.length > 0) sheet.setConditionalFormatRules(formats);
  renderFrame(sheet, plan, former?.frame);
  for (const chart of plan.charts) sheet.insertChart(embeddedChart(sheet, chart));
}
