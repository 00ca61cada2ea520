import { ruleBuilder } from './conditional-format.ts';
import { validationBuilder } from './data-validation.ts';
import type { Host } from './host.ts';
import { sheetObject } from './sheet.ts';
import { spreadsheetObject } from './spreadsheet.ts';
import { strict } from './strict.ts';
import { textStyleBuilder } from './text-style.ts';
import { uiObject } from './ui.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** An enumeration whose members are their own names. */
const names = <const Name extends string>(...list: Name[]): { readonly [key in Name]: key } =>
  Object.fromEntries(list.map((name) => [name, name])) as { readonly [key in Name]: key };

/** `SpreadsheetApp` for the open spreadsheet. */
export function spreadsheetApp(host: Host): App {
  const spreadsheet = spreadsheetObject(host);
  const part = {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getUi: () => uiObject(host),
    getActiveRange: () => spreadsheet.getActiveRange(),
    newDataValidation: () =>
      validationBuilder(({ sheet: id, row, column, rows, columns }) => {
        const sheet = host.workbook.sheets.find((one) => one.id === id);
        if (!sheet) throw new Error(`Sheet ${id} not found`);
        return sheetObject(host, sheet).getRange(row, column, rows, columns);
      }),
    newTextStyle: () => textStyleBuilder(),
    newConditionalFormatRule: () => ruleBuilder(),
    flush() {
      host.log.note('free', 'SpreadsheetApp.flush');
      host.workbook.calculate?.(host.workbook);
    },
    ProtectionType: names('RANGE', 'SHEET'),
    DataValidationCriteria: names('VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'NUMBER_BETWEEN'),
    BooleanCriteria: names('CUSTOM_FORMULA'),
    InterpolationType: names('NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'),
    DeveloperMetadataVisibility: names('DOCUMENT', 'PROJECT'),
    BorderStyle: names('SOLID', 'SOLID_MEDIUM', 'DOTTED'),
    WrapStrategy: names('WRAP', 'OVERFLOW', 'CLIP'),
  };
  return strict<App>('SpreadsheetApp', part);
}
