import { binaryMessage, cursorOn, endOfLine, hushLine, quoted, report, startOfLine } from '../cursor.ts';
import type { SyntaxFault } from '../document.ts';
import { maxDepth, tooDeepMessage } from '../limits.ts';
import { duplicateMessage, setOwn } from '../own.ts';
import { closePart, openPart, type Tape } from '../tape.ts';
import { absent } from './absent.ts';
import { bracketBalance } from './brackets.ts';
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
  commaForgiven: boolean;
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
    commaForgiven: false,
    patience: tape ? 0 : 4 * text.length,
    afterString: () => afterString(reader),
  };
  const { faults } = reader;
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    report(reader, 'syntax-character', binary, binary + 1, binaryMessage);
    return { value: undefined, faults };
  }
  if (text.charCodeAt(0) === 0xfeff) reader.at = 1;
  skipSpace(reader);
  if (reader.at >= text.length) {
    // Only comments or odd spaces: those were told.
    if (faults.length === 0) {
      report(reader, 'syntax-empty', 0, 0, 'The file is empty. Begin with { "schemaVersion": 1 }.');
    }
    return { value: undefined, faults };
  }
  while (startsCloser(reader)) reportExtraCloser(reader);
  const value = startsMember(text, reader.at) ? readUnopenedRoot(reader) : readValue(reader, '', -1, -1);
  skipSpace(reader);
  if (startsCloser(reader)) reportExtraCloser(reader);
  else if (reader.at < text.length) {
    report(
      reader,
      'syntax-end',
      reader.at,
      endOfLine(text, reader.at),
      'The rubric ends before this. Remove what follows.',
    );
  }
  faults.sort((one, other) => one.span.start - other.span.start);
  return { value: value === absent ? undefined : value, faults };
}

function readUnopenedRoot(reader: Reader): unknown {
  const part = openOn(reader, '', -1, -1);
  const value = readUnopened(reader, 'object', reader.at, endOfLine(reader.text, reader.at));
  closeOn(reader, part);
  return value;
}

function startsCloser({ text, at }: Reader): boolean {
  const code = text.charCodeAt(at);
  return code === 125 || code === 93;
}

function openOn({ tape, at }: Reader, step: string | number, keyStart: number, keyEnd: number, start = at): number {
  return tape ? openPart(tape, step, keyStart, keyEnd, start) : -1;
}

function closeOn({ tape, at }: Reader, part: number, end = at): void {
  if (tape) closePart(tape, part, end);
}

/** Reads a value and notes it on the tape. */
function readValue(reader: Reader, step: string | number, keyStart: number, keyEnd: number): unknown {
  const part = openOn(reader, step, keyStart, keyEnd);
  const value = readBare(reader);
  closeOn(reader, part);
  return value;
}

/** Reads an object or list whose opening bracket is missing. */
function readUnopened(reader: Reader, kind: Frame['kind'], start: number, end: number): unknown {
  reader.balance[kind]++;
  const letter = kind === 'object' ? '{' : '[';
  report(reader, 'syntax-bracket', start, end, `A "${letter}" is missing here, for it is closed further down. Add it.`);
  return readNested(reader, kind, kind === 'object' ? {} : [], 0);
}

function readBare(reader: Reader): unknown {
  switch (reader.text.charCodeAt(reader.at)) {
    case 123:
      return readNested(reader, 'object', {});
    case 91:
      return readNested(reader, 'list', []);
    case 34:
      return readString(reader, reader.afterString);
    default:
      return readWord(reader);
  }
}

function readNested(reader: Reader, kind: Frame['kind'], value: Parts, opener = 1): unknown {
  const open = reader.at;
  if (reader.frames.length >= maxDepth) {
    report(reader, 'syntax-too-deep', open, open + 1, tooDeepMessage);
    reader.at = reader.text.length;
    return absent;
  }
  const frame = { kind, open, isUnopened: opener === 0 };
  reader.at += opener;
  reader.frames.push(frame);
  readParts(reader, frame, value);
  reader.frames.pop();
  return value;
}

type Parts = { [key: string]: unknown } | unknown[];

/** Where the last part of an object or list ended, and the comma after it; -1 where there is none. */
interface Between {
  end: number;
  comma: number;
}

function readParts(reader: Reader, frame: Frame, value: Parts): void {
  const between: Between = { end: -1, comma: -1 };
  while (reachesPart(reader, frame, between)) {
    reader.commaForgiven = false;
    if (Array.isArray(value)) readItem(reader, value);
    else readMember(reader, value);
    between.end = reader.at;
    between.comma = -1;
  }
}

/** Goes to the next part. False where there is none: the frame is closed, or was not and is left. */
function reachesPart(reader: Reader, frame: Frame, between: Between): boolean {
  for (;;) {
    skipSpace(reader);
    const { text, at } = reader;
    if (at >= text.length) {
      reportEndOfText(reader, frame);
      return false;
    }
    if (text.charCodeAt(at) === 44) {
      takeComma(reader, between);
    } else if (startsCloser(reader)) {
      const closes = closing(reader, frame);
      if (closes === 'nothing') {
        reportExtraCloser(reader);
        continue;
      }
      if (closes === 'outer') leave(reader, frame);
      else close(reader, frame, between, closes === 'wrong');
      return false;
    } else if (standsOutside(reader, frame)) {
      leave(reader, frame);
      return false;
    } else if (between.end < 0 || between.comma >= 0 || reader.commaForgiven || !missesComma(reader, between.end)) {
      return true;
    }
  }
}

function takeComma(reader: Reader, between: Between): void {
  const { at } = reader;
  if (between.end < 0 || between.comma >= 0) {
    report(reader, 'syntax-comma', at, at + 1, 'Nothing stands before this comma. Remove it.');
  }
  between.comma = at;
  reader.at++;
}

function close(reader: Reader, frame: Frame, { end, comma }: Between, wrong: boolean): void {
  if (wrong) reportWrongCloser(reader, frame);
  else if (end >= 0 && comma >= 0) {
    report(reader, 'syntax-comma', comma, comma + 1, 'Nothing follows this comma. Remove it.');
  }
  reader.at++;
}

/** The innermost open bracket is told, unless the text breaks off inside something that was told already. */
function reportEndOfText(reader: Reader, frame: Frame): void {
  const last = reader.text.trimEnd().length;
  const told = reader.faults.some(({ rule, span }) => rule === 'syntax-too-deep' || span.end >= last);
  if (!told) reportUnclosed(reader, frame);
  reader.quiet = { start: 0, end: reader.text.length };
}

/** The frame was never closed; that stands for the comma after it too. */
function leave(reader: Reader, frame: Frame): void {
  reportUnclosed(reader, frame);
  reader.commaForgiven = true;
}

/** Reports what stands between two parts in place of a comma. True where it was skipped and there is no part yet. */
function missesComma(reader: Reader, end: number): boolean {
  const { text, at } = reader;
  const sameLine = startOfLine(text, at) <= end;
  if (sameLine && !/["{[]/.test(text.charAt(at)) && text.charAt(end - 1) === '"') {
    const line = text.slice(at, endOfLine(text, at));
    if (at === end) {
      report(
        reader,
        'syntax-quote',
        end - 1,
        end,
        'A double quote inside a text is written \\". Write that, or use \' instead.',
      );
      reader.at += /^.*"(?=[\s,\]}]*$)/.exec(line)?.[0].length ?? line.length;
    } else {
      const stray = /^[^,\]}]*/.exec(line)?.[0].trimEnd() ?? '';
      reader.at += stray.length;
      report(reader, 'syntax-comma', at, reader.at, `Only a comma can stand here. Remove ${quoted(stray)}.`);
    }
    hushLine(reader, at);
    return true;
  }
  // A text without its end is being typed: its comma comes with it.
  if (reader.faults.some(({ span }) => span.end === end)) return false;
  report(reader, 'syntax-comma', end - 1, end, 'A comma is missing after this. Add ",".');
  return false;
}

function readItem(reader: Reader, value: unknown[]): void {
  if (reader.balance.object < 0 && startsMember(reader.text, reader.at)) {
    const part = openOn(reader, value.length, -1, -1);
    value.push(readUnopened(reader, 'object', reader.at, endOfLine(reader.text, reader.at)));
    closeOn(reader, part);
    return;
  }
  const whole = reader.text.charCodeAt(reader.at) === 123 ? readWhole(reader, reader.balance) : absent;
  const item = whole === absent ? readValue(reader, value.length, -1, -1) : whole;
  value.push(item === absent ? null : item);
  if (reader.text.charCodeAt(reader.at) === 44) return;
  colon.lastIndex = reader.at;
  if (!colon.test(reader.text)) return;
  const at = colon.lastIndex - 1;
  report(reader, 'syntax-bracket', at, at + 1, 'A list has no keys. Put { } around the key and its value.');
  reader.at = at + 1;
  skipSpace(reader);
  if (reader.at < reader.text.length && !startsCloser(reader) && reader.text.charAt(reader.at) !== ',')
    readBare(reader);
}

const colon = /\s*:/y;

function readMember(reader: Reader, value: { [key: string]: unknown }): void {
  const keyStart = reader.at;
  const key = readKey(reader);
  if (key === undefined) {
    reader.commaForgiven = true;
    const letter = reader.text.charAt(reader.at);
    if (letter === '{' || letter === '[') readBare(reader);
    return;
  }
  const keyEnd = key.end;
  if (Object.hasOwn(value, key.name)) {
    report(reader, 'syntax-duplicate-key', keyStart, keyEnd, duplicateMessage(key.name));
  }
  skipSpace(reader);
  const kind = key.colon ? unopened(reader, key.end) : undefined;
  if (kind) {
    const unopenedPart = openOn(reader, key.name, keyStart, keyEnd);
    setOwn(value, key.name, readUnopened(reader, kind, keyStart, key.after));
    closeOn(reader, unopenedPart);
    return;
  }
  if (!key.colon || lacksValue(reader, key.after)) {
    const message = `${quoted(key.name)} has no value. Write one after the colon.`;
    if (key.colon) report(reader, 'syntax-value', keyStart, key.after, message);
    reader.commaForgiven = true;
    closeOn(reader, openOn(reader, key.name, keyStart, keyEnd, keyEnd), keyEnd);
    return;
  }
  const part = readValue(reader, key.name, keyStart, keyEnd);
  if (part !== absent) setOwn(value, key.name, part);
}

/** Whether the key is followed by the end of its object, or by the next key on a line of its own. */
function lacksValue({ text, at }: Reader, colon: number): boolean {
  const code = text.charCodeAt(at);
  if (at >= text.length || code === 44 || code === 125 || code === 93) return true;
  return code === 34 && at > colon + 1 && startOfLine(text, at) > colon && startsMember(text, at);
}
