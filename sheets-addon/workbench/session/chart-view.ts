import {
  cellAt,
  type SimulatedArea,
  type SimulatedChart,
  type SimulatedSheet,
  type SimulatedValue,
} from '../../simulator/workbook.ts';
import type { ChartView } from '../protocol.ts';

/** The charts of a tab with the numbers that their cells hold now. */
export const chartViews = (sheet: SimulatedSheet): ChartView[] => sheet.charts.map((chart) => chartView(sheet, chart));

function chartView(sheet: SimulatedSheet, { type, areas, options }: SimulatedChart): ChartView {
  const [categories, ...series] = areas;
  const [axis] = list(options.get('vAxes'));
  const window = record(record(axis).viewWindow);
  const names = record(options.get('series'));
  return {
    title: text(options.get('title')),
    kind: type,
    categories: valuesIn(sheet, categories).map(shown),
    series: series.map((area, i) => ({
      name: text(record(names[i]).labelInLegend) || `Series ${i + 1}`,
      values: valuesIn(sheet, area).map((value) => (typeof value === 'number' ? value : null)),
    })),
    minimum: number(window.min),
    maximum: number(window.max),
  };
}

function valuesIn(sheet: SimulatedSheet, area: SimulatedArea | undefined): SimulatedValue[] {
  const values: SimulatedValue[] = [];
  if (!area) return values;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      values.push(cellAt(sheet, row, column).value);
  }
  return values;
}

const shown = (value: SimulatedValue): string =>
  typeof value === 'object' ? value.toISOString().slice(0, 10) : String(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
