import type { TextEdit } from '../../edit/text-edit.ts';
import { quoted } from '../cursor.ts';
import type { SyntaxFault } from '../document.ts';
import type { Line } from './line.ts';

/** A mistake in a YAML text, and edits after which the rest can be read; none where nothing can. */
export interface Mistake extends SyntaxFault {
  readonly edits: readonly TextEdit[];
}

/** The place where the reader gave up. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly line: Line;
  readonly reason: string;
}

export const insertion = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });

/** A mistake whose edits only cover it with spaces. */
export function covered(rule: string, start: number, end: number, message: string, text: string): Mistake {
  const blank = text.slice(start, end).replace(/[^\r\n]/g, ' ');
  return { rule, message, span: { start, end }, edits: [{ span: { start, end }, text: blank }] };
}

/** The value of the line begins with a character that means something in YAML. */
export function needsQuotes(text: string, line: Line): Mistake {
  const value = text.slice(line.value, line.valueEnd);
  const message = `A text that begins with "${value.charAt(0)}" needs quotes. Put quotes around ${quoted(value)}.`;
  return inQuotes(text, line, message);
}

/** The value of the line is told, and read as a text. */
export function inQuotes(text: string, line: Line, message: string): Mistake {
  const value = text.slice(line.value, line.valueEnd).replace(/["\\]/g, ' ');
  return {
    rule: 'syntax-quote',
    message,
    span: { start: line.value, end: Math.max(line.valueEnd, line.value + 1) },
    edits: [{ span: { start: line.value, end: line.valueEnd }, text: `"${value}"` }],
  };
}
