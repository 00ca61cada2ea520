import { binaryMessage, cursorOn, endOfLine, hushLine, letterAt, quoted, restOfLine, startOfLine } from '../cursor.ts';
import type { SyntaxFault } from '../document.ts';
import { maxDepth, tooDeepMessage } from '../limits.ts';
import { checkKey, type Repeats, setOwn } from '../own.ts';
import { closePart, openPart, type Tape } from '../tape.ts';
import { absent } from './absent.ts';
import { bracketBalance, type Closer, openerOf } from './brackets.ts';
import { fault, faultOfLine } from './fault.ts';
import {
  afterString,
  closing,
  type Frame,
  type Nested,
  reportExtraCloser,
  reportUnclosed,
  reportWrongCloser,
  standsOutside,
  startsMember,
  unopened,
} from './frames.ts';
import { readKey } from './key.ts';
import { readString, readWord, skipSpace } from './token.ts';
import { readWhole } from './whole.ts';

interface Reader extends Nested {
  /** Where parts stand, for those who ask; the faults alone come without. */
  readonly tape: Tape | undefined;
  /** What `readString` asks when a string has no end. */
  readonly afterString: () => RegExp;
  /** The last part ended in a fault, which stands for a comma that is missing too. */
  forgiven: boolean;
  patience: number;
}

/**
 * Reads JSON that may be broken or half typed, keeping all that can be made out. One mistake is one fault: layout tells
 * which bracket is the one that was forgotten, as it tells a reader.
 */
export function readBrokenJson(text: string, tape?: Tape): { value: unknown; faults: SyntaxFault[] } {
  const reader: Reader = {
    ...cursorOn(text),
    tape,
    frames: [],
    balance: bracketBalance(text),
    forgiven: false,
    patience: tape ? 0 : 4 * text.length,
    afterString: () => afterString(reader),
  };
  const { faults } = reader;
  const value = readText(reader);
  faults.sort((one, other) => one.span.start - other.span.start);
  return { value: value === absent ? undefined : value, faults };
}

function readText(reader: Reader): unknown {
  const { text } = reader;
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    fault(reader, 'character', binaryMessage, binary);
    return absent;
  }
  if (text.charCodeAt(0) === 0xfeff) reader.at = 1;
  skipSpace(reader);
  if (reader.at >= text.length) {
    // Only comments or odd spaces: those were told.
    if (reader.faults.length === 0)
      fault(reader, 'empty', 'The file is empty. Begin with { "schemaVersion": 1 }.', 0, 0);
    return absent;
  }
  if (/[\w#-]/.test(letterAt(reader)) && /^\ufeff?[\w-]+:\s/m.test(text)) {
    fault(reader, 'format', 'This looks like YAML. Name the file .rubric.yaml, or write JSON.');
    return absent;
  }
  while (startsCloser(reader)) reportExtraCloser(reader);
  const value = readValue(reader, '', -1, -1, startsMember(text, reader.at) ? '}' : undefined);
  skipSpace(reader);
  if (startsCloser(reader)) reportExtraCloser(reader);
  else if (reader.at < text.length) {
    const end = endOfLine(text, reader.at);
    fault(reader, 'end', 'The rubric ends before this. Remove what follows.', reader.at, end);
  }
  return value;
}

function startsCloser(reader: Reader): boolean {
  const letter = letterAt(reader);
  return letter === '}' || letter === ']';
}

/**
 * Reads a value and notes it on the tape. With a `kind` it is an object or list without its opening bracket: that is
 * missing between its key and `to`, or where it has no key on its line.
 */
function readValue(
  reader: Reader,
  step: string | number,
  keyStart: number,
  keyEnd: number,
  kind?: Closer,
  to = endOfLine(reader.text, reader.at),
): unknown {
  const { tape, at } = reader;
  const part = tape ? openPart(tape, step, keyStart, keyEnd, at) : -1;
  if (kind) {
    reader.balance[kind]++;
    const message = `A "${openerOf(kind)}" is missing here, for it is closed further down. Add it.`;
    fault(reader, 'bracket', message, keyStart < 0 ? at : keyStart, to);
  }
  const value = kind ? readNested(reader, kind, 0) : readBare(reader);
  if (tape) closePart(tape, part, reader.at);
  return value;
}

function readBare(reader: Reader): unknown {
  switch (letterAt(reader)) {
    case '{':
      return readNested(reader, '}');
    case '[':
      return readNested(reader, ']');
    case '"':
      return readString(reader, reader.afterString);
    default:
      return readWord(reader);
  }
}

function readNested(reader: Reader, kind: Closer, opener = 1): unknown {
  const { at, frames } = reader;
  if (frames.length >= maxDepth) {
    fault(reader, 'too-deep', tooDeepMessage);
    reader.at = reader.text.length;
    return absent;
  }
  const frame = { kind, open: at, isUnopened: opener === 0 };
  reader.at += opener;
  frames.push(frame);
  const value = readParts(reader, frame);
  frames.pop();
  return value;
}

type Parts = { [key: string]: unknown };

/** Where the last part of an object or list ended, and the comma after it; -1 where there is none. */
interface Between extends Repeats {
  end: number;
  comma: number;
}

function readParts(reader: Reader, frame: Frame): Parts | unknown[] {
  const object: Parts = {};
  const list: unknown[] = [];
  const between: Between = { end: -1, comma: -1, keys: 0 };
  while (reachesPart(reader, frame, between)) {
    reader.forgiven = false;
    if (frame.kind === ']') readItem(reader, list);
    else readMember(reader, object, between);
    between.end = reader.at;
    between.comma = -1;
  }
  return frame.kind === ']' ? list : object;
}

/** Goes to the next part. False where there is none: the frame is closed, or was not and is left. */
function reachesPart(reader: Reader, frame: Frame, between: Between): boolean {
  for (;;) {
    skipSpace(reader);
    if (reader.at >= reader.text.length) {
      reportEndOfText(reader, frame);
      return false;
    }
    if (letterAt(reader) === ',') {
      takeComma(reader, between);
      continue;
    }
    const closes = startsCloser(reader) ? closing(reader, frame) : standsOutside(reader, frame) ? 'outer' : undefined;
    if (closes === 'nothing') reportExtraCloser(reader);
    else if (closes === 'outer') {
      // The frame was never closed; that stands for the comma after it too.
      reportUnclosed(reader, frame);
      reader.forgiven = true;
      return false;
    } else if (closes) {
      close(reader, frame, between, closes === 'wrong');
      return false;
    } else if (between.end < 0 || between.comma >= 0 || reader.forgiven || !missesComma(reader, between.end))
      return true;
  }
}

function takeComma(reader: Reader, between: Between): void {
  if (between.end < 0 || between.comma >= 0) fault(reader, 'comma', 'Nothing stands before this comma. Remove it.');
  between.comma = reader.at++;
}

function close(reader: Reader, frame: Frame, { end, comma }: Between, wrong: boolean): void {
  if (wrong) reportWrongCloser(reader, frame);
  else if (end >= 0 && comma >= 0) fault(reader, 'comma', 'Nothing follows this comma. Remove it.', comma);
  reader.at++;
}

/** The innermost open bracket is told, unless the text breaks off inside something that was told already. */
function reportEndOfText(reader: Reader, frame: Frame): void {
  const last = reader.text.trimEnd().length;
  const told = reader.faults.some(({ rule, span }) => rule === 'syntax-too-deep' || span.end >= last);
  if (!told) reportUnclosed(reader, frame);
  reader.quiet = { start: 0, end: reader.text.length };
}

/** Reports what stands between two parts in place of a comma. True where it was skipped and there is no part yet. */
function missesComma(reader: Reader, end: number): boolean {
  const { text, at } = reader;
  if (startOfLine(text, at) <= end && text.charAt(end - 1) === '"' && !/["{[]/.test(letterAt(reader))) {
    const line = restOfLine(text, at);
    if (at === end) {
      const message = 'A double quote inside a text is written \\". Write that, or use \' instead.';
      fault(reader, 'quote', message, end - 1);
      reader.at += /^.*"(?=[\s,\]}]*$)/.exec(line)?.[0].length ?? line.length;
      hushLine(reader, at);
    } else {
      const stray = /^[^,\]}]*/.exec(line)?.[0].trimEnd() ?? '';
      reader.at += stray.length;
      faultOfLine(reader, 'comma', `Only a comma can stand here. Remove ${quoted(stray)}.`, at);
    }
    return true;
  }
  // A text without its end is being typed: its comma comes with it.
  if (!reader.faults.some(({ span }) => span.end === end))
    fault(reader, 'comma', 'A comma is missing after this. Add ",".', end - 1);
  return false;
}

function readItem(reader: Reader, list: unknown[]): void {
  const { text } = reader;
  const isUnopened = reader.balance['}'] < 0 && startsMember(text, reader.at);
  const whole = letterAt(reader) === '{' ? readWhole(reader, reader.balance) : absent;
  const item = whole === absent ? readValue(reader, list.length, -1, -1, isUnopened ? '}' : undefined) : whole;
  list.push(item === absent ? null : item);
  if (isUnopened || letterAt(reader) === ',') return;
  colon.lastIndex = reader.at;
  if (!colon.test(text)) return;
  reader.at = colon.lastIndex - 1;
  fault(reader, 'bracket', 'A list has no keys. Put { } around the key and its value.');
  reader.at++;
  skipSpace(reader);
  if (/[^},\]]/.test(letterAt(reader))) readBare(reader);
}

const colon = /\s*:/y;

function readMember(reader: Reader, object: Parts, repeats: Repeats): void {
  const { at: keyStart, tape } = reader;
  const key = readKey(reader);
  if (key === undefined) {
    reader.forgiven = true;
    if (/[{[]/.test(letterAt(reader))) readBare(reader);
    return;
  }
  const { name, end, after } = key;
  checkKey(reader, repeats, object, name, keyStart, end);
  skipSpace(reader);
  const kind = key.colon ? unopened(reader, end) : undefined;
  if (!kind && (!key.colon || lacksValue(reader, after))) {
    if (key.colon) fault(reader, 'value', `${quoted(name)} has no value. Write one after the colon.`, keyStart, after);
    reader.forgiven = true;
    if (tape) closePart(tape, openPart(tape, name, keyStart, end, end), end);
    return;
  }
  const value = readValue(reader, name, keyStart, end, kind, after);
  if (value !== absent) setOwn(object, name, value);
}

/** Whether the key is followed by the end of its object, or by the next key on a line of its own. */
function lacksValue(reader: Reader, colon: number): boolean {
  const { text, at } = reader;
  const letter = letterAt(reader);
  if (letter !== '"') return /^[,}\]]?$/.test(letter);
  return at > colon + 1 && startOfLine(text, at) > colon && startsMember(text, at);
}
