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
  const { data, errors, meta } = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: false,
  });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) {
    throw new Error(`row ${(quote.row ?? 0) + 1}: a cell starts with a quotation mark that nothing closes; close it`);
  }
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const untyped = { decimalComma: meta.delimiter !== ',' };
  return { tabs: [{ id: 'csv', name: '', hidden: false, rows, merged: [], untyped }] };
}
