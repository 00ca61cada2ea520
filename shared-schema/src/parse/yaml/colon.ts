import { quoted } from '../cursor.ts';
import { type Line, lineAbove, lineAt, lineBelow } from './line.ts';
import { covered, insertion, type Mistake, type Place } from './mistake.ts';

/** A text that runs on over more lines than these is one on purpose. */
const most = 20;

/** The colon of `key:value`, which is text to YAML. */
export function tightColon(at: number): Mistake {
  const message = 'A space is missing after this colon. Add one.';
  return { rule: 'syntax-colon', message, span: { start: at - 1, end: at }, edits: [insertion(at, ' ')] };
}

/** The dash of `-item`, which is text to YAML. */
export function tightDash(line: Line): Mistake {
  const message = 'A space is missing after this "-". Add one.';
  const after = line.first + 1;
  return { rule: 'syntax-dash', message, span: { start: line.first, end: after }, edits: [insertion(after, ' ')] };
}

export const hasTightDash = (text: string, line: Line): boolean => /^-[^\s-]/.test(text.slice(line.first, line.end));

/**
 * A line among keys has none. Such a line runs on into the next ones, and the reader gives up after them: it is the
 * first of the lines without a key, looking up from where that was.
 */
export const missingColon = (place: Place): Mistake[] => bareLines(place).flatMap((line) => colonFor(place.text, line));

/** The lines without a key that run on to where the reader gave up. */
export function bareLines({ text, at }: Place): Line[] {
  let line = lineAt(text, Math.max(0, at - 1));
  if (line.key !== undefined || line.first === line.end || text.charAt(line.first) === '#') {
    line = lineAbove(text, line) ?? line;
  }
  const lines = [line];
  for (let above = lineAbove(text, line); above?.key === undefined && above && lines.length < most; ) {
    lines.unshift(above);
    above = lineAbove(text, above);
  }
  return lines.filter((one) => isBare(text, one));
}

/** Has no key, and is no list or text in brackets or quotes. */
const isBare = (text: string, line: Line): boolean =>
  line.key === undefined && !/["'[{]/.test(text.charAt(line.content));

function colonFor(text: string, line: Line): Mistake[] {
  const content = text.slice(line.content, line.valueEnd);
  const tight = /^[-\w]+:(?=\S)/.exec(content)?.[0];
  if (tight !== undefined) return [tightColon(line.content + tight.length)];
  if (hasTightDash(text, line)) return [tightDash(line)];
  const message = `${quoted(content)} is no "key: value". Add a colon and a value, or remove the line.`;
  const without = covered('syntax-colon', line.content, line.valueEnd, message, text);
  const below = lineBelow(text, line);
  const opens = below !== undefined && below.content - below.start > line.content - line.start;
  return /^[-\w]+$/.test(content) && opens
    ? [{ ...without, edits: [insertion(line.valueEnd, ':')] }, without]
    : [without];
}
