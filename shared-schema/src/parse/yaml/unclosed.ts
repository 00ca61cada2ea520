import { indentOf } from './line.ts';
import { insertion, type Mistake, type Place } from './mistake.ts';
import { closerOf, type Opener, openerBefore } from './opener.ts';

/** The reader met the end of a bracket's or quote's indentation, or of the text, before its end. */
export function unclosed({ text, at, line }: Place): Mistake | undefined {
  const opener = openerBefore(text, at);
  if (!opener) return undefined;
  if (line.start > opener.line.start && text.charAt(at) === closerOf[opener.letter]) {
    const message = `This "${text.charAt(at)}" stands too far left. Indent it deeper than the line with its "${opener.letter}".`;
    const indent = ' '.repeat(indentOf(opener.line) + 2);
    return { rule: 'syntax-indentation', message, span: { start: at, end: at + 1 }, edits: [insertion(at, indent)] };
  }
  return unclosedAt(opener, text, at);
}

/** The opener is told, and closed where its line or the text before `at` ends. */
function unclosedAt({ at, letter, line }: Opener, text: string, before: number): Mistake {
  const closer = closerOf[letter] ?? '';
  if (letter === '"' || letter === "'") {
    const end = text.slice(0, line.end).trimEnd().length;
    const message = `This text has no closing quote. Add ${letter} at its end.`;
    return { rule: 'syntax-unclosed', message, span: { start: at, end }, edits: [insertion(end, closer)] };
  }
  const message = `This "${letter}" is never closed. Add "${closer}" after what belongs to it.`;
  const end = Math.max(at + 1, text.slice(0, before).trimEnd().length);
  return { rule: 'syntax-unclosed', message, span: { start: at, end: at + 1 }, edits: [insertion(end, closer)] };
}

export function missedComma({ text, at, line }: Place): Mistake {
  const opener = openerBefore(text, at);
  const letter = text.charAt(at);
  if (opener && (letter === ']' || letter === '}')) {
    const outer = openerBefore(text, opener.at);
    if (outer && closerOf[outer.letter] === letter) return unclosedAt(opener, text, at);
    const closer = closerOf[opener.letter] ?? '';
    const message = `"${opener.letter}" is closed by "${letter}". Write "${closer}".`;
    const span = { start: at, end: at + 1 };
    return { rule: 'syntax-bracket', message, span, edits: [{ span, text: closer }] };
  }
  const startsEntry = at === line.first || line.key !== undefined;
  if (opener && opener.line.start < line.start && startsEntry && indentOf(line) <= indentOf(opener.line)) {
    return unclosedAt(opener, text, line.start);
  }
  const end = text.slice(0, at).trimEnd().length;
  const message = 'A comma is missing after this. Add ",".';
  return { rule: 'syntax-comma', message, span: { start: end - 1, end }, edits: [insertion(end, ',')] };
}
