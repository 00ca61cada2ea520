import { strict } from './strict.ts';
import type { SimulatedArea, SimulatedConditionalFormat, SimulatedFormat } from './workbook.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const models = new WeakMap<object, SimulatedConditionalFormat>();

const areaOf = (range: Range): SimulatedArea => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** The service object for a rule; `rangeFor` makes the sheet's ranges. */
export function ruleObject(model: SimulatedConditionalFormat, rangeFor: (area: SimulatedArea) => Range): Rule {
  const condition = {
    getCriteriaType: () => 'CUSTOM_FORMULA' as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () => [model.formula],
  } satisfies Partial<GoogleAppsScript.Spreadsheet.BooleanCondition>;
  const part: Pick<Rule, 'getRanges' | 'getBooleanCondition' | 'getGradientCondition'> = {
    getRanges: () => model.areas.map(rangeFor),
    getBooleanCondition: () =>
      model.formula === null
        ? null
        : strict<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', condition),
    getGradientCondition: () =>
      model.gradient === null ? null : strict<GoogleAppsScript.Spreadsheet.GradientCondition>('GradientCondition', {}),
  };
  const object = strict<Rule>('ConditionalFormatRule', part);
  models.set(object, model);
  return object;
}

/** What a service object stands for. */
export function ruleModel(object: unknown): SimulatedConditionalFormat {
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to ConditionalFormatRule.');
  return model;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function ruleBuilder(): Builder {
  const model: {
    areas: SimulatedArea[];
    formula: string | null;
    gradient: { value: string; color: string }[] | null;
    format: SimulatedFormat;
  } = { areas: [], formula: null, gradient: null, format: {} };
  let makeRange: (area: SimulatedArea) => Range = () => {
    throw new Error('A conditional format rule without ranges has none to show.');
  };
  const point = (color: string, _type: unknown, value: string) => {
    model.gradient = [...(model.gradient ?? []), { value, color }];
    return object;
  };
  const format = (change: SimulatedFormat) => {
    Object.assign(model.format, change);
    return object;
  };
  const part = {
    setRanges(ranges: Range[]) {
      model.areas = ranges.map(areaOf);
      const first = ranges[0];
      if (first) makeRange = (area) => first.getSheet().getRange(area.row, area.column, area.rows, area.columns);
      return object;
    },
    whenFormulaSatisfied(formula: string) {
      if (!formula.startsWith('=')) throw new Error('A custom formula has to begin with "=".');
      model.formula = formula;
      return object;
    },
    setBackground: (background: string | null) => format(background === null ? {} : { background }),
    setFontColor: (fontColor: string | null) => format(fontColor === null ? {} : { fontColor }),
    setBold: (bold: boolean) => format({ fontWeight: bold ? 'bold' : 'normal' }),
    setItalic: (italic: boolean) => format({ fontStyle: italic ? 'italic' : 'normal' }),
    setUnderline: (underline: boolean) => format({ fontLine: underline ? 'underline' : 'none' }),
    setGradientMinpointWithValue: point,
    setGradientMidpointWithValue: point,
    setGradientMaxpointWithValue: point,
    build() {
      if (model.areas.length === 0) throw new Error('A conditional format rule needs ranges.');
      if (model.formula === null && model.gradient === null)
        throw new Error('A conditional format rule needs a condition.');
      return ruleObject(model, makeRange);
    },
  };
  const object: Builder = strict<Builder>('ConditionalFormatRuleBuilder', part);
  return object;
}
