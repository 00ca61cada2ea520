import { type Cursor, hushLine, report } from '../cursor.ts';

/**
 * Notes a fault by its rule's name without the `syntax-`. Without places it is about the character at the cursor, without
 * an end about one character.
 */
export function fault(cursor: Cursor, rule: string, message: string, start = cursor.at, end = start + 1): void {
  report(cursor, `syntax-${rule}`, start, end, message);
}

/** A string without its closing quote, up to the cursor. */
export const faultOpenString = (cursor: Cursor, start: number): void =>
  fault(cursor, 'unclosed', 'This text has no closing quote. Add " at its end.', start, cursor.at);

/** Notes a fault up to the cursor. What else looks wrong on its line is a consequence. */
export function faultOfLine(cursor: Cursor, rule: string, message: string, start: number): void {
  fault(cursor, rule, message, start, cursor.at);
  hushLine(cursor, start);
}
