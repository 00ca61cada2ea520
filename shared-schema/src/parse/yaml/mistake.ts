import type { TextEdit } from '../../edit/text-edit.ts';
import { quoted } from '../cursor.ts';
import type { SyntaxFault } from '../document.ts';
import { indentOf, type Line, lineAbove, lineAt } from './line.ts';

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
export function needsQuotes({ text, line }: Place): Mistake {
  const value = text.slice(line.value, line.valueEnd);
  const letter = value.charAt(0);
  const message = `A text that begins with "${letter}" needs quotes. Put quotes around ${quoted(value)}.`;
  return inQuotes(
    line,
    text,
    letter === '"' || letter === "'" ? `Quotes stand around a whole text. Check ${quoted(value)}.` : message,
  );
}

/** The value of the line is told, and read as a text. */
export function inQuotes(line: Line, text: string, message: string): Mistake {
  const span = { start: line.value, end: Math.max(line.valueEnd, line.value + 1) };
  const value = text.slice(line.value, line.valueEnd).replace(/["\\]/g, ' ');
  return {
    rule: 'syntax-quote',
    message,
    span,
    edits: [{ span: { start: line.value, end: line.valueEnd }, text: `"${value}"` }],
  };
}

export function tightColon(at: number): Mistake {
  const message = 'A space is missing after this colon. Add one.';
  return { rule: 'syntax-colon', message, span: { start: at - 1, end: at }, edits: [insertion(at, ' ')] };
}

/** A line among keys has none. Where it runs on into the next lines, the reader gives up after them. */
export function noColon({ text, at }: Place): Mistake {
  let line = lineAt(text, Math.max(0, at - 1));
  for (let above = lineAbove(text, line); above; above = lineAbove(text, above)) {
    if (above.key !== undefined || indentOf(above) !== indentOf(line) || above.content > above.first) break;
    line = above;
  }
  const content = text.slice(line.content, line.valueEnd);
  const tight = /^([-\w]+):(?=\S)/.exec(content)?.[0];
  if (tight !== undefined) {
    const after = line.content + tight.length;
    return tightColon(after);
  }
  const message = `${quoted(content)} is no "key: value". Add a colon and a value, or remove the line.`;
  return covered('syntax-colon', line.content, line.valueEnd, message, text);
}
