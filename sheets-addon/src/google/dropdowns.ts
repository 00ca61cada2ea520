import type { Dropdown } from '../layout/plan.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A choice of values that refuses anything else. */
export function dropdownRule(dropdown: Dropdown): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(dropdown.values.map(String), true)
    .setAllowInvalid(false)
    .setHelpText(dropdown.help)
    .build();
}
