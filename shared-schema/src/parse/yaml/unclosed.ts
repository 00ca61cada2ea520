import { indentOf, isComment, lineAbove, lineAt } from './line.ts';
import { covered, insertion, type Mistake, type Place } from './mistake.ts';
import { closerOf, type Opener, openerBefore } from './opener.ts';

/** The reader met the end of a bracket's or quote's indentation, or of the text, before its end. */
export function unclosed({ text, at, line }: Place): Mistake[] {
  const opener = openerBefore(text, at);
  if (!opener) return [];
  const letter = text.charAt(at);
  if (line.start > opener.line.start && letter === closerOf[opener.letter]) {
    const message = `This "${letter}" stands too far left. Indent it deeper than the line with its "${opener.letter}".`;
    const indent = ' '.repeat(indentOf(opener.line) + 2);
    return [{ rule: 'syntax-indentation', message, span: { start: at, end: at + 1 }, edits: [insertion(at, indent)] }];
  }
  return [...hashAfter(opener, text, at, 'unclosed'), unclosedAt(opener, text, at)];
}

/** A "#" in the brackets that was meant as part of a text: as a comment it takes along what separates or closes. */
function hashAfter({ at, letter }: Opener, text: string, before: number, rule: 'unclosed' | 'comma'): Mistake[] {
  const sign = rule === 'comma' ? ',' : closerOf[letter];
  if (letter === '"' || letter === "'" || sign === undefined) return [];
  const comment = commentIn(text.slice(at, before));
  if (!comment || !/^\s#[^\s#]/.test(comment[0]) || !comment[0].includes(sign)) return [];
  const start = at + comment.index + 1;
  const message = `This "#" begins a comment, and the "${sign}" after it belongs to that. Put the text with the "#" in quotes.`;
  return [covered(`syntax-${rule}`, start, start + 1, message, text)];
}

/** The opener is told. Its end is added after its line for a quote, before `before` for a bracket. */
function unclosedAt({ at, letter, line }: Opener, text: string, before: number): Mistake {
  const closer = closerOf[letter] ?? '';
  if (letter === '"' || letter === "'") {
    const inFlow = openerBefore(text, at)?.line.start === line.start;
    const rest = inFlow ? /[\s,\]}]*$/ : /\s*$/;
    const end = at + 1 + text.slice(at + 1, line.end).replace(rest, '').length;
    const message = `This text has no closing quote. Add ${letter} at its end.`;
    return { rule: 'syntax-unclosed', message, span: { start: at, end }, edits: [insertion(end, closer)] };
  }
  const message = `This "${letter}" is never closed. Add "${closer}" after what belongs to it.`;
  const end = Math.max(at + 1, endOfContent(text, before));
  return { rule: 'syntax-unclosed', message, span: { start: at, end: at + 1 }, edits: [insertion(end, closer)] };
}

/** Where the last content before the offset ends, comments aside. */
function endOfContent(text: string, before: number): number {
  const here = lineAt(text, before);
  const own = text.slice(here.start, before).trim() !== '' && !isComment(text, here);
  const line = own ? here : lineAbove(text, here);
  if (!line) return before;
  const content = text.slice(line.start, own ? before : line.end);
  return line.start + content.slice(0, commentIn(content)?.index).trimEnd().length;
}

/** The first comment that stands in no quotes, with the white space before it. */
function commentIn(text: string): RegExpExecArray | undefined {
  const tokens = /(?<=[\s,:[{])(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')|[ \t]#.*/g;
  for (const token of text.matchAll(tokens)) if (/^\s/.test(token[0])) return token;
  return undefined;
}

export function missedComma({ text, at, line }: Place): Mistake[] {
  const opener = openerBefore(text, at);
  const letter = text.charAt(at);
  if (opener && (letter === ']' || letter === '}')) {
    const outer = openerBefore(text, opener.at);
    if (outer && closerOf[outer.letter] === letter) return [unclosedAt(opener, text, at)];
    const closer = closerOf[opener.letter] ?? '';
    const message = `"${opener.letter}" is closed by "${letter}". Write "${closer}".`;
    const span = { start: at, end: at + 1 };
    return [{ rule: 'syntax-bracket', message, span, edits: [{ span, text: closer }] }];
  }
  const startsEntry = at === line.first || line.key !== undefined;
  if (opener && opener.line.start < line.start && startsEntry && indentOf(line) <= indentOf(opener.line)) {
    return [unclosedAt(opener, text, line.start)];
  }
  const end = endOfContent(text, at);
  const message = 'A comma is missing after this. Add ",".';
  return [
    ...(opener ? hashAfter(opener, text, at, 'comma') : []),
    { rule: 'syntax-comma', message, span: { start: end - 1, end }, edits: [insertion(end, ',')] },
  ];
}
