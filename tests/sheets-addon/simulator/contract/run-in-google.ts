import type { Google } from './case.ts';
import { cases, runCase } from './index.ts';

/** Runs the suite in the open spreadsheet and lists what was found on a new tab. Started from the script editor. */
export function runContract(): void {
  const google: Google = { SpreadsheetApp, PropertiesService, LockService, HtmlService, Utilities, Charts };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const rows = cases.map((one) => {
    const { method, what, link } = one;
    try {
      runCase(google, one);
      return ['as described', method, what, link];
    } catch (error) {
      return [String((error as { message?: unknown }).message ?? error), method, what, link];
    }
  });
  const sheet = spreadsheet.insertSheet(`Contract ${new Date().toISOString()}`.replace(/:/g, '.'), 0);
  const heading = ['Google', 'Method', 'What it does', 'Documentation'];
  sheet.getRange(1, 1, rows.length + 1, heading.length).setValues([heading, ...rows].map((row) => row.map(plain)));
}

/** Whatever a row says is text. */
const plain = (text: string): string => `'${text}`;
