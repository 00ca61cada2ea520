import { type Cursor, endOfLine, letterAt, quoted, restOfLine } from '../cursor.ts';
import { absent } from './absent.ts';
import { endOfString } from './brackets.ts';
import { fault, faultOfLine, faultOpenString } from './fault.ts';

/** White space that JSON does not know, which arrives with text pasted from a document: no-break and zero-width spaces. */
const oddSpace = /[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f]/;
const openingQuote = /['\u2018\u2019\u201c\u201d\u201e`]/;
const escapes: { readonly [code: string]: string } = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Skips white space. Comments are skipped and reported, for JSON has none. */
export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 32 || code === 10 || code === 13 || code === 9) cursor.at++;
    else if (code === 47 && !skipComment(cursor)) return;
    else if (code === 47) continue;
    else if (code > 127 || code === 11 || code === 12) {
      if (!oddSpace.test(letterAt(cursor))) return;
      fault(cursor, 'character', 'This is a special space. Replace it with an ordinary one.');
      cursor.at++;
    } else return;
  }
}

function skipComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const long = text.startsWith('/*', at);
  if (!long && !text.startsWith('//', at)) return false;
  const close = long ? text.indexOf('*/', at + 2) : -1;
  cursor.at = close < 0 ? endOfLine(text, at) : close + 2;
  const advice = 'Remove it, or keep the rubric as YAML, which has comments.';
  fault(cursor, 'comment', `JSON has no comments. ${advice}`, at, cursor.at);
  return true;
}

/**
 * Reads the string that begins at the cursor's double quote. One that does not end on its line is reported; `leavesOut`
 * says what at the end of the line does not belong to it.
 */
export function readString(cursor: Cursor, leavesOut: () => RegExp): string {
  const { text } = cursor;
  const start = cursor.at;
  const end = endOfString(cursor, start);
  const source = text.slice(start + 1, end);
  const content = special.test(source) ? readSpecial(cursor, start + 1, end) : source;
  cursor.at = end;
  if (text.charCodeAt(end) === 34) {
    cursor.at++;
    return content;
  }
  const rest = leavesOut().exec(content)?.[0].length ?? 0;
  cursor.at = end - rest;
  faultOpenString(cursor, start);
  return content.slice(0, content.length - rest);
}

/** Escapes, and what has no place in a string. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const special = /[\\\0-\x1f]/;

function readSpecial(cursor: Cursor, start: number, end: number): string {
  const { text } = cursor;
  let content = '';
  let from = start;
  for (cursor.at = start; cursor.at < end; ) {
    const code = text.charCodeAt(cursor.at);
    if (code === 92 && cursor.at + 1 < end) {
      content += text.slice(from, cursor.at) + readEscape(cursor);
      from = cursor.at;
    } else {
      if (code < 32) fault(cursor, 'character', controlMessage(code));
      cursor.at++;
    }
  }
  return content + text.slice(from, Math.max(from, end));
}

const controlMessage = (code: number): string =>
  code === 9
    ? 'A tab inside a JSON text is written \\t. Write that, or a space.'
    : `The text holds an invisible control character (code ${code}). Remove it.`;

function readEscape(cursor: Cursor): string {
  const { text, at } = cursor;
  const letter = text.charAt(at + 1);
  const hex = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6)) : null;
  cursor.at += hex ? 6 : 2;
  if (hex) return String.fromCharCode(Number.parseInt(hex[0], 16));
  if (letter === '"' || letter === '\\' || letter === '/') return letter;
  const known = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (known === undefined) {
    const message =
      letter === 'u'
        ? 'After \\u come four digits or letters from a to f, as in \\u00e9.'
        : `\\${letter} means nothing in JSON. Write \\\\ for a backslash.`;
    fault(cursor, 'escape', message, at, at + 2);
  }
  return known ?? letter;
}

/** Reads a text in the wrong kind of quotes, if one begins here and ends on this line. */
export function readOddString(cursor: Cursor): string | typeof absent {
  const { text, at } = cursor;
  if (!openingQuote.test(letterAt(cursor))) return absent;
  const line = restOfLine(text, at + 1);
  const end =
    /^[^"'\u2018-\u201e`]*["'\u2018-\u201e`](?=\s*(?:[:,\]}]|$))/.exec(line) ??
    /^.*?['\u2018-\u201e`](?=\s*(?:[:,\]}]|$))/.exec(line);
  if (!end) return absent;
  cursor.at += end[0].length + 1;
  fault(cursor, 'quote', 'JSON texts stand in straight double quotes. Write "…" instead.', at, cursor.at);
  return end[0].slice(0, -1);
}

const simpleWord =
  /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?=[\s,\]}]*(?:[\r\n,\]}]|$))/y;

/** Reads a value that is neither a string nor in brackets, up to the comma, bracket or line break after it. */
export function readWord(cursor: Cursor): unknown {
  const { text, at } = cursor;
  simpleWord.lastIndex = at;
  if (simpleWord.test(text)) {
    cursor.at = simpleWord.lastIndex;
    return readSimple(text.slice(at, cursor.at));
  }
  const odd = readOddString(cursor);
  if (odd !== absent) return odd;
  const line = restOfLine(text, at);
  const token = /^[^,\]}[{"]+(?:"[^,\]}]*)?/.exec(line)?.[0].trimEnd() ?? line.charAt(0);
  const simple = /^[-\w.+]+/.exec(token)?.[0] ?? '';
  const known = readSimple(simple);
  // Before a comment, or before another value where a comma was forgotten, the word is what it looks like.
  if (known !== absent && (simple === token || /^\s*(?:\/\/|\/\*)|^\s+["\d[{-]/.test(line.slice(simple.length)))) {
    cursor.at += simple.length;
    return known;
  }
  cursor.at += token.length;
  const [value, rule, message] = readLoose(token);
  if (rule) fault(cursor, rule, message, at, cursor.at);
  else faultOfLine(cursor, 'quote', message, at);
  return value;
}

/** A word is `true`, `false`, `null` or a number: JSON has no others. */
function readSimple(word: string): unknown {
  try {
    return JSON.parse(word);
  } catch {
    return absent;
  }
}

/** What a token was meant as, the fault that it is, and what to say: most are texts without quotes, the rest is known. */
function readLoose(word: string): [value: unknown, rule: string, message: string] {
  const lower = word.toLowerCase();
  const known = readSimple(lower);
  if (typeof known !== 'number' && known !== absent) return [known, 'word', `Write ${lower} in small letters.`];
  if (word === 'None' || word === 'undefined')
    return [null, 'word', `JSON has no ${word}. Write null, or remove the key.`];
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*%?$/.test(word)) {
    const value = Number.parseFloat(word);
    return [value, 'number', `Write the number as ${value}.`];
  }
  return [word.replace(/^"|"$/g, ''), '', `Put double quotes around ${quoted(word)}.`];
}
