import { type Shift, shiftFormula, shiftSpan } from '../../formula/shift.ts';
import { a1Range } from '../../read/address.ts';
import { parseRange } from '../reference.ts';

/** A list of ranges (`sqref`) after lines came or went; '' where nothing is left of it. */
export function shiftRanges(references: string, shift: Shift): string {
  return references
    .trim()
    .split(/\s+/)
    .flatMap((reference) => shiftRange(reference, shift) ?? [])
    .join(' ');
}

/** One range; `undefined` where it is gone. What is no range stays as it is. */
function shiftRange(reference: string, { axis, at, count }: Shift): string | undefined {
  const range = parseRange(reference);
  if (!range) return reference;
  const [start, end] = axis === 'row' ? ([range.top, range.bottom] as const) : ([range.left, range.right] as const);
  const span = shiftSpan(start, end, at, count);
  if (!span) return undefined;
  const [first, last] = span;
  if (first === start && last === end) return reference;
  // Whole columns stay whole when rows move.
  if (/^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(reference) && axis === 'row') return reference;
  if (/^\$?\d+:\$?\d+$/.test(reference) && axis === 'column') return reference;
  const moved = axis === 'row' ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
  return a1Range(moved);
}

/** A formula as a file writes it, without its `=`. */
export const shiftFileFormula = (formula: string, own: string, shift: Shift): string =>
  shiftFormula(`=${formula}`, own, shift).slice(1);
