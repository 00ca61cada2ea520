import type { CellValue } from '../read/snapshot.ts';
import { textLiteral } from './formula-text.ts';

/**
 * How formulas compare names: TRIM takes plain spaces only, and MATCH reads `*`, `?` and `~` as patterns. Each formula
 * here has a twin that does the same to a value, so that a plan knows what its formulas will find.
 */

/** White space that every name is cleared of, as the formula writes it. */
const usualSpaces: ReadonlyMap<string, string> = new Map([
  ['\u00a0', '"\u00a0"'],
  ['\t', 'CHAR(9)'],
  ['\n', 'CHAR(10)'],
  ['\r', 'CHAR(13)'],
]);

/** The white space of `texts` that is neither a space nor usual, such as the ideographic space. */
export function unusualSpaces(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const space of text.match(/[\s\u200b\u2060]/g) ?? []) {
      if (space !== ' ' && !usualSpaces.has(space)) found.add(space);
    }
  }
  return [...found].sort();
}

/** The text of a cell, white space trimmed and single. `cell` stands in the formula once. */
export function textFormula(cell: string, spaces: readonly string[]): string {
  const all = [...usualSpaces.values(), ...spaces.map(textLiteral)];
  return `TRIM(${all.reduce((inner, space) => `SUBSTITUTE(${inner},${space}," ")`, cell)})`;
}

/** What `textFormula` makes of a value: of a date, its number of days. */
export function textOf(value: CellValue, spaces: readonly string[]): string {
  if (value === null) return '';
  if (value instanceof Date) return String(serialOf(value));
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const spaced = [...usualSpaces.keys(), ...spaces].reduce((inner, space) => inner.split(space).join(' '), text);
  return spaced.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

const escapes = [
  ['{', '{0}'],
  ['*', '{1}'],
  ['?', '{2}'],
  ['~', '{3}'],
] as const;

/** A name by which MATCH finds its like: letter case aside, without anything that MATCH would read as a pattern. */
export function keyFormula(text: string): string {
  return escapes.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, `LOWER(${text})`);
}

/** What `keyFormula` makes of a text. */
export function keyOf(text: string): string {
  return escapes.reduce((inner, [from, to]) => inner.split(from).join(to), text.toLowerCase());
}

const millisecondsPerDay = 86_400_000;
/** Day 0 of the spreadsheets' calendar, right for every day from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
/** How much later the calendar of old Macintosh workbooks starts, in days. */
const later = 1462;

const serialOf = (date: Date): number => (date.getTime() - dayZero) / millisecondsPerDay;

/** What `textFormula` makes of a date in a workbook whose days count from 1904. */
export const textOfOldDate = (date: Date): string => String(serialOf(date) - later);
