import { strict } from './strict.ts';
import type { SimulatedArea, SimulatedChart } from './workbook.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const models = new WeakMap<object, SimulatedChart>();

/** The service object for a chart. */
export function chartObject(model: SimulatedChart, rangeFor: (area: SimulatedArea) => Range): Chart {
  const part: Pick<Chart, 'getChartId' | 'getRanges' | 'getOptions'> = {
    getChartId: () => model.id,
    getRanges: () => model.areas.map(rangeFor),
    getOptions: () => {
      const options = { get: (name: string) => model.options.get(name) ?? null };
      return strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', options);
    },
  };
  const object = strict<Chart>('EmbeddedChart', part);
  models.set(object, model);
  return object;
}

/** What a service object stands for. */
export function chartModel(object: unknown): SimulatedChart {
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to EmbeddedChart.');
  return model;
}

/** `Sheet.newChart()`. */
export function chartBuilder(rangeFor: (area: SimulatedArea) => Range): Builder {
  const areas: SimulatedArea[] = [];
  const options = new Map<string, unknown>();
  let type = '';
  let position = { row: 0, column: 0 };
  const part = {
    setChartType(chosen: unknown) {
      type = String(chosen);
      return object;
    },
    addRange(range: Range) {
      areas.push({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      });
      return object;
    },
    setPosition(row: number, column: number, _offsetX: number, _offsetY: number) {
      position = { row, column };
      return object;
    },
    setNumHeaders(count: number) {
      options.set('numHeaders', count);
      return object;
    },
    setMergeStrategy(strategy: unknown) {
      options.set('mergeStrategy', String(strategy));
      return object;
    },
    setTransposeRowsAndColumns(transpose: boolean) {
      options.set('transpose', transpose);
      return object;
    },
    setOption(name: string, value: unknown) {
      options.set(name, value);
      return object;
    },
    build() {
      if (type === '') throw new Error('The chart has no type.');
      if (areas.length === 0) throw new Error('The chart has no ranges.');
      return chartObject({ id: 0, type, areas, position, options }, rangeFor);
    },
  };
  const object: Builder = strict<Builder>('EmbeddedChartBuilder', part);
  return object;
}
