import { type Cursor, hushLine, letterAt, quoted, restOfLine, startOfLine } from '../cursor.ts';
import { absent } from './absent.ts';
import { fault, faultOpenString } from './fault.ts';
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
  const { text, at: start } = reader;
  const told = reader.faults.length;
  const name = readName(reader, start);
  if (name === undefined) return undefined;
  const end = reader.at;
  skipSpace(reader);
  const letter = letterAt(reader);
  let colon = true;
  if (letter === ':') reader.at++;
  else if (letter === '=') {
    fault(reader, 'colon', 'A colon stands between a key and its value. Write ":" instead of "=".');
    reader.at++;
  } else if (startOfLine(text, reader.at) <= start && /[^,}\]]/.test(letter)) {
    fault(reader, 'colon', `A colon is missing after the key ${quoted(name)}. Add ":".`, start, end);
  } else {
    colon = false;
    reader.at = end;
    if (reader.faults.length === told)
      fault(reader, 'colon', `The key ${quoted(name)} has no value. Add a colon and a value after it.`, start, end);
  }
  const after = reader.at;
  if (letter === ':') {
    skipSpace(reader);
    if (letterAt(reader) === ':') {
      fault(reader, 'colon', 'One colon is enough. Remove this one.');
      reader.at++;
    }
  }
  return { name, end, after, colon };
}

/** A key without its closing quote ends before its colon. */
const afterKey = () => /\s*:.*$|\s*,?\s*$/;

function readName(reader: Cursor, start: number): string | undefined {
  const { text } = reader;
  if (letterAt(reader) === '"') {
    const name = readString(reader, afterKey);
    if (/^[\s:,}\]]?$/.test(letterAt(reader))) return name;
    // `"weight: "20"` has its first quote closed by the value's: the key ends before its colon.
    const cut = /^([-\w$]+)\s*:[\s[{]*$/.exec(name)?.[1];
    if (cut === undefined) return name;
    reader.at = start + 1 + cut.length;
    faultOpenString(reader, start);
    hushLine(reader, start);
    return cut;
  }
  const odd = readOddString(reader);
  if (odd !== absent) return odd;
  const line = restOfLine(text, start);
  const [quotable, word] = /^([-\w$.]+)"?(?=\s*[:=])/.exec(line) ?? [];
  if (quotable !== undefined) {
    reader.at += quotable.length;
    fault(reader, 'quote', `Put double quotes around the key ${quoted(word ?? '')}.`, start, reader.at);
    return word;
  }
  if (/^[{[]/.test(line)) {
    fault(reader, 'key', 'A key is missing before this value. Write "key": before it.');
    return undefined;
  }
  const junk = /^[^,}\]{["]+/.exec(line)?.[0] ?? line.charAt(0);
  reader.at += junk.length;
  const decimal = /\d+,\d+\s*$/.exec(text.slice(startOfLine(text, start), reader.at))?.[0].trimEnd();
  const [rule, message] = decimal
    ? ['number', `A decimal number has a point: ${decimal.replace(',', '.')}.`]
    : ['key', `${quoted(junk)} is not a key. Write "key": value.`];
  fault(reader, rule, message, start, start + junk.trimEnd().length);
  return undefined;
}
