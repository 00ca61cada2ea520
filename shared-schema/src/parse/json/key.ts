import { type Cursor, endOfLine, hushLine, quoted, report, startOfLine } from '../cursor.ts';
import { absent } from './absent.ts';
import { readOddString, readString, skipSpace } from './token.ts';

/** A key, the offset after it, and whether a value may follow. */
export interface Key {
  readonly name: string;
  readonly end: number;
  /** The offset after the colon. */
  readonly after: number;
  readonly colon: boolean;
}

/** Reads a key and the colon after it; `undefined` where none could be made out, which is reported. */
export function readKey(reader: Cursor): Key | undefined {
  const start = reader.at;
  const told = reader.faults.length;
  const name = readName(reader, start);
  if (name === undefined) return undefined;
  const end = reader.at;
  skipSpace(reader);
  const { text, at } = reader;
  if (text.charCodeAt(at) === 58) {
    const after = ++reader.at;
    skipSpace(reader);
    if (text.charCodeAt(reader.at) === 58) {
      report(reader, 'syntax-colon', reader.at, reader.at + 1, 'One colon is enough. Remove this one.');
      reader.at++;
    }
    return { name, end, after, colon: true };
  }
  const letter = text.charAt(at);
  if (letter === '=') {
    report(reader, 'syntax-colon', at, at + 1, 'A colon stands between a key and its value. Write ":" instead of "=".');
    reader.at++;
    return { name, end, after: reader.at, colon: true };
  }
  const sameLine = startOfLine(text, at) <= start;
  if (sameLine && letter !== '' && !/[,}\]]/.test(letter)) {
    report(reader, 'syntax-colon', start, end, `A colon is missing after the key ${quoted(name)}. Add ":".`);
    return { name, end, after: reader.at, colon: true };
  }
  if (reader.faults.length === told) {
    report(
      reader,
      'syntax-colon',
      start,
      end,
      `The key ${quoted(name)} has no value. Add a colon and a value after it.`,
    );
  }
  reader.at = end;
  return { name, end, after: end, colon: false };
}

/** A key without its closing quote ends before its colon. */
const afterKey = () => /\s*:.*$|\s*,?\s*$/;

function readName(reader: Cursor, start: number): string | undefined {
  const { text } = reader;
  if (text.charAt(start) === '"') {
    const name = readString(reader, afterKey);
    if (text.charCodeAt(reader.at) === 58) return name;
    // `"weight: "20"` has its first quote closed by the value's: the key ends before its colon.
    const cut = /^([-\w$]+)\s*:[\s[{]*$/.exec(name)?.[1];
    if (cut === undefined || !/[^\s:,}\]]/.test(text.charAt(reader.at))) return name;
    reader.at = start + 1 + cut.length;
    report(reader, 'syntax-unclosed', start, reader.at, 'This text has no closing quote. Add " at its end.');
    hushLine(reader, start);
    return cut;
  }
  const odd = readOddString(reader);
  if (odd !== absent) return odd;
  const line = text.slice(start, endOfLine(text, start));
  const word = /^[-\w$.]+(?="?\s*[:=])/.exec(line)?.[0];
  if (word !== undefined) {
    reader.at = start + word.length + (line.charAt(word.length) === '"' ? 1 : 0);
    report(reader, 'syntax-quote', start, reader.at, `Put double quotes around the key ${quoted(word)}.`);
    return word;
  }
  if (/[{[]/.test(line.charAt(0))) {
    report(reader, 'syntax-key', start, start + 1, 'A key is missing before this value. Write "key": before it.');
    return undefined;
  }
  const junk = /^[^,}\]{["]+/.exec(line)?.[0] ?? line.charAt(0);
  reader.at = start + junk.length;
  report(
    reader,
    'syntax-key',
    start,
    start + junk.trimEnd().length,
    `${quoted(junk)} is not a key. Write "key": value.`,
  );
  return undefined;
}
