import { type Cursor, endOfLine, indentAt, report, startOfLine, startsLine } from '../cursor.ts';
import { type Balance, bracketBalance } from './brackets.ts';

/** An object or list that is being read. */
export interface Frame {
  readonly kind: 'object' | 'list';
  readonly open: number;
  /** Its opening bracket was forgotten. */
  readonly isUnopened: boolean;
}

/** A cursor among brackets of which some may be missing. */
export interface Nested extends Cursor {
  readonly frames: Frame[];
  /** What the brackets of the text still lack, as far as no fault stands for it. */
  readonly balance: Balance;
}

const closers = { object: '}', list: ']' } as const;
const openers = { object: '{', list: '[' } as const;
const member = /"(?:[^"\\\r\n]|\\.)*"\s*:/y;

/** Whether a key and its colon begin here. */
export function startsMember(text: string, at: number): boolean {
  member.lastIndex = at;
  return member.test(text);
}

/** What a closing bracket does: closes the innermost frame, closes one further out, or nothing. */
export function closing(reader: Nested, frame: Frame): 'this' | 'outer' | 'nothing' | 'wrong' {
  const kind = reader.text.charAt(reader.at) === '}' ? 'object' : 'list';
  const missing = reader.balance[frame.kind] > 0;
  const surplus = reader.balance[kind] < 0;
  if (kind === frame.kind && !missing && !surplus) return 'this';
  const outer = reader.frames.slice(0, -1).filter((one) => one.kind === kind);
  if (kind !== frame.kind) {
    if (missing && surplus) return 'wrong';
    return outer.length > 0 && !surplus ? 'outer' : 'nothing';
  }
  const indent = indentAt(reader.text, reader.at);
  const alone = startsLine(reader.text, reader.at);
  const own = indentOf(reader, frame);
  if (surplus && (alone ? indent !== own : !onLineOf(reader, frame))) return 'nothing';
  if (missing && alone && indent < own && outer.some((one) => indentOf(reader, one) === indent)) return 'outer';
  return 'this';
}

const onLineOf = ({ text, at }: Nested, frame: Frame): boolean => startOfLine(text, at) <= frame.open;

/** Whether layout or kind tell that what begins here stands outside the frame, which somebody forgot to close. */
export function standsOutside(reader: Nested, frame: Frame): boolean {
  if (reader.balance[frame.kind] <= 0 || reader.frames.length < 2) return false;
  const { text, at, frames } = reader;
  if (frame.kind === 'list' && startsMember(text, at)) return true;
  if (frame.kind === 'object' && text.charAt(at) === '{' && frames.at(-2)?.kind === 'list') return true;
  const [root] = frames;
  const own = indentOf(reader, frame);
  return own > (root ? indentOf(reader, root) : 0) && startsLine(text, at) && indentAt(text, at) <= own;
}

export function reportUnclosed(reader: Nested, frame: Frame): void {
  reader.balance[frame.kind]--;
  const message = `This "${openers[frame.kind]}" is never closed. Add "${closers[frame.kind]}" after what belongs to it.`;
  report(reader, 'syntax-unclosed', frame.open, frame.open + 1, message);
}

export function reportExtraCloser(reader: Nested): void {
  const letter = reader.text.charAt(reader.at);
  reader.balance[letter === '}' ? 'object' : 'list']++;
  report(reader, 'syntax-bracket', reader.at, reader.at + 1, `This "${letter}" closes nothing. Remove it.`);
  reader.at++;
}

export function reportWrongCloser(reader: Nested, frame: Frame): void {
  const letter = reader.text.charAt(reader.at);
  reader.balance[frame.kind]--;
  reader.balance[letter === '}' ? 'object' : 'list']++;
  const message = `"${openers[frame.kind]}" is closed by "${letter}". Write "${closers[frame.kind]}".`;
  report(reader, 'syntax-bracket', reader.at, reader.at + 1, message);
}

/**
 * What a string without its closing quote leaves out: a comma at the end of its line, which separates, and brackets
 * there which close what was opened on this line.
 */
export function afterString(reader: Nested): RegExp {
  const frame = reader.frames.at(-1);
  return frame && onLineOf(reader, frame) ? /[\s,\]}]*$/ : /\s*,?\s*$/;
}

/** The indentation of the line on which a frame opens, or should. */
function indentOf({ text }: Nested, { open, isUnopened }: Frame): number {
  return isUnopened ? indentAbove(text, open) : indentAt(text, open);
}

/** The kind of bracket that was forgotten before the value that begins here, as the brackets further down tell. */
export function unopened(reader: Nested, keyEnd: number): Frame['kind'] | undefined {
  const { text, at, balance } = reader;
  if (balance.object >= 0 && balance.list >= 0) return undefined;
  const below = startOfLine(text, at) > keyEnd;
  if (below && indentAt(text, at) <= indentAt(text, keyEnd)) return undefined;
  if (startsMember(text, at)) return balance.object < 0 ? 'object' : undefined;
  if (balance.list >= 0 || balance.object > 0 || text.charAt(at) === '[') return undefined;
  return below || bracketBalance(text.slice(at, endOfLine(text, at))).list < 0 ? 'list' : undefined;
}

/** The indentation of the line above, for what should have been opened there. */
function indentAbove(text: string, at: number): number {
  const start = startOfLine(text, at);
  const blank = text.slice(0, start).trimEnd().length;
  return start === at || blank === 0 ? 0 : indentAt(text, startsLine(text, at) ? blank : at);
}
