import type { Bench, ContractCase, Google } from './case.ts';
import { cells } from './cells.ts';
import { services } from './services.ts';
import { sheets } from './sheets.ts';
import { values } from './values.ts';

export const cases: readonly ContractCase[] = [...values, ...cells, ...sheets, ...services];

/** What is known of the simulator's likeness to Google. To be replaced by the day on which the suite last ran there. */
export const confirmed = 'not yet confirmed against Google';

/** Runs one case on an empty tab of its own, which is deleted afterwards. @throws Error where Google does something else */
export function runCase(google: Google, one: ContractCase): void {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(`Contract ${cases.indexOf(one) + 1}`, spreadsheet.getSheets().length);
  try {
    one.run({ ...google, spreadsheet, sheet } satisfies Bench);
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}
