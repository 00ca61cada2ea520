import type { Chart } from '../layout/plan.ts';
import { rangeOf } from './conditional-formats.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart of the plan as Google's. */
export function embeddedChart(sheet: Sheet, chart: Chart): Embedded {
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

/** Of the charts on a tab of ours, those that a plan put there: a chart cannot be marked, so they are known by title. */
export function ourCharts(charts: readonly Embedded[], planned: readonly Chart[]): Embedded[] {
  const titles = new Set<unknown>(planned.map(({ title }) => title));
  return charts.filter((chart) => titles.has(chart.getOptions()?.get('title')));
}
