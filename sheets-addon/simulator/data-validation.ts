import { strict } from './strict.ts';
import {
  cellAt,
  type SimulatedReference,
  type SimulatedValidation,
  type SimulatedValue,
  type SimulatedWorkbook,
} from './workbook.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const models = new WeakMap<object, SimulatedValidation>();
const objects = new WeakMap<SimulatedValidation, Validation>();

/** Makes the range that a rule refers to. */
type RangeIn = (reference: SimulatedReference) => Range;

/** The service object for a validation. */
export function validationObject(model: SimulatedValidation, rangeIn: RangeIn): Validation {
  const known = objects.get(model);
  if (known) return known;
  const part: Pick<Validation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText' | 'copy'> = {
    getAllowInvalid: () => model.allowInvalid,
    getCriteriaType: () => model.type as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [...(model.source ? [rangeIn(model.source)] : []), ...model.values],
    // The documentation promises `null` without a help text; the published types do not.
    getHelpText: () => model.helpText as string,
    copy: () => validationBuilder(rangeIn, model),
  };
  const object = strict<Validation>('DataValidation', part);
  models.set(object, model);
  objects.set(model, object);
  return object;
}

/** What a service object stands for. */
export function validationModel(object: unknown): SimulatedValidation | null {
  if (object === null || object === undefined) return null;
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to DataValidation.');
  return model;
}

const nothing: SimulatedValidation = { type: '', values: [], source: null, allowInvalid: true, helpText: null };

/** `SpreadsheetApp.newDataValidation()`. Google's limit on a list is 500 items. */
export function validationBuilder(rangeIn: RangeIn, from: SimulatedValidation = nothing): Builder {
  let model = from;
  const part = {
    requireValueInList(values: readonly string[], showDropdown = true) {
      if (values.length > 500) throw new Error('The list of a data validation is limited to 500 items.');
      model = { ...model, type: 'VALUE_IN_LIST', values: [[...values].map(String), showDropdown], source: null };
      return object;
    },
    requireValueInRange(range: Range, showDropdown = true) {
      const area = {
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
      const source = { sheet: range.getSheet().getSheetId(), ...area };
      model = { ...model, type: 'VALUE_IN_RANGE', values: [showDropdown], source };
      return object;
    },
    setAllowInvalid(allowInvalid: boolean) {
      model = { ...model, allowInvalid };
      return object;
    },
    setHelpText(helpText: string) {
      model = { ...model, helpText };
      return object;
    },
    build() {
      if (model.type === '') throw new Error('The data validation has no criteria.');
      return validationObject(model, rangeIn);
    },
  };
  const object: Builder = strict<Builder>('DataValidationBuilder', part);
  return object;
}

/** Whether a value may be written into a cell with this validation. */
export function accepts(
  { sheets }: Pick<SimulatedWorkbook, 'sheets'>,
  validation: SimulatedValidation | null,
  value: SimulatedValue,
): boolean {
  if (!validation || validation.allowInvalid || value === '') return true;
  if (validation.type === 'VALUE_IN_LIST') {
    const list = validation.values[0];
    return Array.isArray(list) && list.includes(String(value));
  }
  const { source } = validation;
  const sheet = source && sheets.find(({ id }) => id === source.sheet);
  if (!source || !sheet) return true;
  for (let row = source.row; row < source.row + source.rows; row++) {
    for (let column = source.column; column < source.column + source.columns; column++) {
      if (String(cellAt(sheet, row, column).value) === String(value)) return true;
    }
  }
  return false;
}
