import { strict } from './strict.ts';
import type { SimulatedValidation, SimulatedValue } from './workbook.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const models = new WeakMap<object, SimulatedValidation>();

/** The service object for a validation. */
export function validationObject(model: SimulatedValidation): Validation {
  const part: Pick<Validation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText' | 'copy'> = {
    getAllowInvalid: () => model.allowInvalid,
    getCriteriaType: () => model.type as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [...model.values],
    // The documentation promises `null` without a help text; the published types do not.
    getHelpText: () => model.helpText as string,
    copy: () => validationBuilder(model),
  };
  const object = strict<Validation>('DataValidation', part);
  models.set(object, model);
  return object;
}

/** What a service object stands for. */
export function validationModel(object: unknown): SimulatedValidation | null {
  if (object === null || object === undefined) return null;
  const model = models.get(object as object);
  if (!model) throw new Error('Cannot convert the value to DataValidation.');
  return model;
}

/** `SpreadsheetApp.newDataValidation()`. Google's limit on a list is 500 items. */
export function validationBuilder(
  from: SimulatedValidation = { type: '', values: [], allowInvalid: true, helpText: null },
): Builder {
  let model = from;
  const part = {
    requireValueInList(values: readonly string[], showDropdown = true) {
      if (values.length > 500) throw new Error('The list of a data validation is limited to 500 items.');
      model = { ...model, type: 'VALUE_IN_LIST', values: [[...values].map(String), showDropdown] };
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
      return validationObject(model);
    },
  };
  const object: Builder = strict<Builder>('DataValidationBuilder', part);
  return object;
}

/** Whether a value may be written into a cell with this validation. */
export function accepts(validation: SimulatedValidation | null, value: SimulatedValue): boolean {
  if (!validation || validation.allowInvalid || value === '') return true;
  if (validation.type !== 'VALUE_IN_LIST') return true;
  const list = validation.values[0];
  return Array.isArray(list) && list.includes(String(value));
}
