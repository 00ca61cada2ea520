import type { SyntaxFault } from './document.ts';
import { maxFaults } from './limits.ts';
import type { Span } from './position.ts';

/** A reader's place in a text that may be broken, and the faults it met. */
export interface Cursor {
  readonly text: string;
  at: number;
  readonly faults: SyntaxFault[];
  /** Faults that begin in here follow from the last one and are not told. */
  quiet: Span;
  /** The line break that was found last: most questions are about the same line. */
  breakAt: number;
}

export const cursorOn = (text: string): Cursor => ({
  text,
  at: 0,
  faults: [],
  quiet: { start: 0, end: 0 },
  breakAt: -1,
});

/** Notes a fault, unless it follows from another or there are too many already. An empty span gets a character. */
export function report(
  cursor: Cursor,
  rule: string,
  start: number,
  end: number,
  message: string,
): SyntaxFault | undefined {
  const { quiet, faults, text } = cursor;
  if ((start >= quiet.start && start < quiet.end) || faults.length >= maxFaults) return undefined;
  const to = Math.min(text.length, Math.max(end, start + 1));
  const fault = { rule, message, span: { start: Math.min(start, to), end: to } };
  faults.push(fault);
  return fault;
}

/** The character at the cursor; empty at the end of the text. */
export const letterAt = ({ text, at }: Cursor): string => text.charAt(at);

/** One mistake, one fault: what else looks wrong on this line is a consequence. */
export function hushLine(cursor: Cursor, from: number): void {
  cursor.quiet = { start: from, end: endOfLine(cursor.text, from) };
}

/** The offset of the line break after a place that is not before the last one asked for, or the end of the text. */
export function nextBreak(cursor: Cursor, from: number): number {
  if (cursor.breakAt < from) {
    const found = cursor.text.indexOf('\n', from);
    const at = found < 0 ? cursor.text.length : found;
    cursor.breakAt = found > from && cursor.text.charCodeAt(found - 1) === 13 ? at - 1 : at;
  }
  return cursor.breakAt;
}

/** The offset of the line break after `from`, or the end of the text. */
export function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The text from an offset to the end of its line. */
export const restOfLine = (text: string, from: number): string => text.slice(from, endOfLine(text, from));

/** The offset of the first character of the line. */
export function startOfLine(text: string, from: number): number {
  let start = from;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The number of spaces and tabs at the beginning of the line. */
export function indentAt(text: string, from: number): number {
  const start = startOfLine(text, from);
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at - start;
}

/** Whether nothing but white space stands before the offset on its line. */
export const startsLine = (text: string, at: number): boolean => startOfLine(text, at) + indentAt(text, at) === at;

export const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Said of a text with a null character, in which every other character may be as strange. */
export const binaryMessage = 'This is no text file. Save the rubric as text in UTF-8.';

/** A piece of the text for a message: quoted, shortened, on one line. */
export function quoted(piece: string): string {
  const line = piece.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}
