import Papa from 'papaparse';
import type { Snapshot } from './snapshot.ts';

/** Excel writes this line over a .csv to say its delimiter; no spreadsheet shows it as a row. */
const delimiterLine = /^\uFEFF?sep=(.)\r?\n/i;

/**
 * A .csv as a spreadsheet with one tab without a name. Commas, semicolons and tabs are told apart by the text itself; all
 * cells stay text. Throws an Error with one line for a text that is no table: binary data, a quote that nothing closes.
 */
export function snapshotOfCsv(text: string): Snapshot {
  if (text.includes('\0')) throw new Error('it is not text: save it as CSV (UTF-8)');
  const told = delimiterLine.exec(text);
  const table = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? delimiterOf(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) {
    throw new Error(`row ${(quote.row ?? 0) + 1}: a cell starts with a quotation mark that nothing closes; close it`);
  }
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const untyped = { decimalComma: delimiter !== ',' };
  return { tabs: [{ id: 'csv', name: '', hidden: false, rows, merged: [], untyped }] };
}

/** How many rows are looked at to tell the delimiter. */
const sample = 100;

/**
 * The delimiter that gives most rows the same number of cells, two or more. Papa's own guess takes a table of two columns
 * for one, and `3,5;2,5` for commas.
 */
function delimiterOf(text: string): string {
  let [best, rowsAlike] = [',', 0];
  for (const delimiter of [',', ';', '\t']) {
    const byWidth = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(text, { delimiter, preview: sample }).data) {
      if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
    }
    const alike = Math.max(0, ...byWidth.values());
    if (alike > rowsAlike) [best, rowsAlike] = [delimiter, alike];
  }
  return best;
}
