import { type Cursor, indentAt, letterAt, restOfLine, startOfLine, startsLine } from '../cursor.ts';
import { type Balance, bracketBalance, type Closer, openerOf } from './brackets.ts';
import { fault } from './fault.ts';

/** An object or list that is being read. */
export interface Frame {
  /** The bracket that closes it. */
  readonly kind: Closer;
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

const member = /"(?:[^"\\\r\n]|\\.)*"\s*:/y;

/** Whether a key and its colon begin here. */
export function startsMember(text: string, at: number): boolean {
  member.lastIndex = at;
  return member.test(text);
}

/** What the closing bracket at the cursor does: closes the innermost frame, closes one further out, or nothing. */
export function closing(reader: Nested, frame: Frame): 'this' | 'outer' | 'nothing' | 'wrong' {
  const { text, at, balance, frames } = reader;
  const kind = letterAt(reader) as Closer;
  const missing = balance[frame.kind] > 0;
  const surplus = balance[kind] < 0;
  if (kind === frame.kind && !missing && !surplus) return 'this';
  const outer = frames.slice(0, -1).filter((one) => one.kind === kind);
  if (kind !== frame.kind) {
    if (missing && surplus) return 'wrong';
    return outer.length > 0 && !surplus ? 'outer' : 'nothing';
  }
  const indent = indentAt(text, at);
  const alone = startsLine(text, at);
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
  if (frame.kind === ']' && startsMember(text, at)) return true;
  if (frame.kind === '}' && letterAt(reader) === '{' && frames.at(-2)?.kind === ']') return true;
  const [root] = frames;
  const own = indentOf(reader, frame);
  return own > (root ? indentOf(reader, root) : 0) && startsLine(text, at) && indentAt(text, at) <= own;
}

export function reportUnclosed(reader: Nested, { kind, open }: Frame): void {
  reader.balance[kind]--;
  const message = `This "${openerOf(kind)}" is never closed. Add "${kind}" after what belongs to it.`;
  fault(reader, 'unclosed', message, open);
}

export function reportExtraCloser(reader: Nested): void {
  const closer = letterAt(reader) as Closer;
  reader.balance[closer]++;
  fault(reader, 'bracket', `This "${closer}" closes nothing. Remove it.`);
  reader.at++;
}

export function reportWrongCloser(reader: Nested, { kind }: Frame): void {
  const closer = letterAt(reader) as Closer;
  reader.balance[kind]--;
  reader.balance[closer]++;
  fault(reader, 'bracket', `"${openerOf(kind)}" is closed by "${closer}". Write "${kind}".`);
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
export function unopened(reader: Nested, keyEnd: number): Closer | undefined {
  const { text, at } = reader;
  const { '}': objects, ']': lists } = reader.balance;
  if (objects >= 0 && lists >= 0) return undefined;
  const below = startOfLine(text, at) > keyEnd;
  if (below && indentAt(text, at) <= indentAt(text, keyEnd)) return undefined;
  if (startsMember(text, at)) return objects < 0 ? '}' : undefined;
  if (lists >= 0 || objects > 0 || letterAt(reader) === '[') return undefined;
  return below || bracketBalance(restOfLine(text, at))[']'] < 0 ? ']' : undefined;
}

/** The indentation of the line above, for what should have been opened there. */
function indentAbove(text: string, at: number): number {
  const start = startOfLine(text, at);
  const blank = text.slice(0, start).trimEnd().length;
  return start === at || blank === 0 ? 0 : indentAt(text, startsLine(text, at) ? blank : at);
}
