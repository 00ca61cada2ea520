/** Google's services, or the simulator's in their place. */
export interface Google {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Charts: GoogleAppsScript.Charts.Charts;
}

/** What a case works on: an empty tab of its own, 20 rows by 10 columns at least, in the open spreadsheet. */
export interface Bench extends Google {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What one method does, as the documentation says or as it was found. */
export interface ContractCase {
  /** `Range.setValues`. */
  readonly method: string;
  readonly what: string;
  /** The page of the documentation. */
  readonly link: string;
  /** @throws Error where the method does something else */
  run(bench: Bench): void;
}

const reference = 'https://developers.google.com/apps-script/reference/';

export const rangePage = `${reference}spreadsheet/range`;
export const sheetPage = `${reference}spreadsheet/sheet`;
export const spreadsheetPage = `${reference}spreadsheet/spreadsheet`;
export const pageOf = (path: string): string => `${reference}${path}`;

/** @throws Error with both, where they differ */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`gave ${got}, not ${wanted}`);
}

/** @throws Error where the call does not throw, or where the words of its error do not fit */
export function refused(call: () => unknown, words: RegExp): void {
  let message: string;
  try {
    call();
    // Google keeps writes back until somebody reads.
    message = '';
  } catch (error) {
    message = String((error as { message?: unknown }).message ?? error);
  }
  if (message === '') throw new Error('was not refused');
  if (!words.test(message)) throw new Error(`was refused with “${message}”`);
}
