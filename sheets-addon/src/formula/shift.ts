import { type Corner, printReference, type Reference, readReference } from './reference.ts';
import { tokens } from './token.ts';

/** Rows or columns that come or go on a tab: `count` is negative where they go. Numbers from 0. */
export interface Shift {
  readonly tab: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/**
 * A formula (with its `=`) after rows or columns came or went. What pointed only to cells that are gone is `#REF!`.
 * @param own the name of the tab on which the formula stands
 */
export function shiftFormula(formula: string, own: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.tab ?? own).toLowerCase() !== shift.tab.toLowerCase()) return reference;
    return shiftReference(reference, shift);
  });
}

/** A formula (with its `=`) as it reads when copied to a cell `rows` further down and `columns` further right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  const moved = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
    return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
  };
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from);
    const to = reference.to && moved(reference.to);
    return from === null || (reference.to && to === null) ? null : { ...reference, from, to };
  });
}

/** A formula (with its `=`) that names a tab by its new name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const quoted = /^[A-Za-z_][A-Za-z0-9_]*$/.test(after) ? after : `'${after.replaceAll("'", "''")}'`;
  return mapTokens(formula, (text) => {
    const { tab } = readReference(text);
    if (tab?.toLowerCase() !== before.toLowerCase()) return text;
    return `${quoted}${text.slice(text.lastIndexOf('!'))}`;
  });
}

function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return mapTokens(formula, (text) => {
    const reference = readReference(text);
    const changed = change(reference);
    if (changed === reference) return text;
    return changed === null ? '#REF!' : printReference(changed, text.slice(0, text.lastIndexOf('!') + 1));
  });
}

function mapTokens(formula: string, change: (reference: string) => string): string {
  const found = tokens(formula.slice(1));
  if (!found) return formula;
  return `=${found.map(({ kind, text }) => (kind === 'reference' ? change(text) : text)).join('')}`;
}

function shiftReference(reference: Reference, { axis, at, count }: Shift): Reference | null {
  const { from, to } = reference;
  const start = from[axis];
  const end = (to ?? from)[axis];
  if (start === null || end === null) return reference;
  const [low, high] = start <= end ? [start, end] : [end, start];
  const moved = shiftSpan(low, high, at, count);
  if (moved === null) return null;
  const [first, last] = moved;
  if (first === low && last === high) return reference;
  const [newStart, newEnd] = start <= end ? [first, last] : [last, first];
  return { ...reference, from: { ...from, [axis]: newStart }, to: to && { ...to, [axis]: newEnd } };
}

/** Where `low` to `high` is after `count` lines came (or, negative, went) at `at`; `null` where nothing is left of it. */
export function shiftSpan(low: number, high: number, at: number, count: number): readonly [number, number] | null {
  if (count >= 0) return [low >= at ? low + count : low, high >= at ? high + count : high];
  const gone = -count;
  const first = low < at ? low : Math.max(at, low - gone);
  const last = high < at ? high : Math.max(at - 1, high - gone);
  return first > last ? null : [first, last];
}
