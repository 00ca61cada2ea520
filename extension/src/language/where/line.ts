/** A line of a YAML block: `- - key: rest`. Columns count from the beginning of the line. */
export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** The column of the first character that is no space; of an empty line, its length. */
  readonly indent: number;
  /** Nothing, or a comment only. */
  readonly isBlank: boolean;
  readonly dashes: readonly number[];
  readonly key?: { readonly name: string; readonly column: number; readonly start: number; readonly colon: number };
  /** What follows dashes and key, without white space and comment around it. */
  readonly rest: { readonly start: number; readonly end: number };
}

const key = /(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)'|([^\s"'#,[\]{}&*!|>%@`][^\r\n]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

/** Reads the line that begins at this offset. */
export function readLine(text: string, start: number): Line {
  const lineBreak = text.indexOf('\n', start);
  const end = trimEnd(text, start, lineBreak < 0 ? text.length : lineBreak);
  let at = skipSpaces(text, start, end);
  const indent = at - start;
  if (at >= end || text[at] === '#') {
    const last = lineBreak < 0 ? text.length : lineBreak;
    const width = text[last - 1] === '\r' ? last - 1 : last;
    return {
      start,
      end: width,
      indent: at >= end ? width - start : indent,
      isBlank: true,
      dashes: [],
      rest: { start: at, end: at },
    };
  }
  const dashes: number[] = [];
  while (text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ')) {
    dashes.push(at - start);
    at = skipSpaces(text, at + 1, end);
  }
  key.lastIndex = at;
  const match = key.exec(text);
  const name = match && (match[1] ?? match[2] ?? match[3]);
  if (
    !match ||
    name === undefined ||
    name === null ||
    match.index + match[0].length > end ||
    / #/.test(match[3] ?? '')
  ) {
    return { start, end, indent, isBlank: false, dashes, rest: withoutComment(text, at, end) };
  }
  const colon = at + match[0].length - 1;
  const rest = withoutComment(text, skipSpaces(text, colon + 1, end), end);
  return { start, end, indent, isBlank: false, dashes, key: { name, column: at - start, start: at, colon }, rest };
}

/** The next line above that begins in this column or before it; `undefined` where there is none. */
export function lineAbove(text: string, { start }: Line, column: number): Line | undefined {
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1);
    let indent = 0;
    while (text.charCodeAt(at + indent) === 32) indent++;
    // Most lines stand deeper: they are passed over without being read.
    if (indent <= column) return readLine(text, at);
  }
  return undefined;
}

/** The line below; `undefined` below the last. */
export function lineBelow(text: string, { start }: Line): Line | undefined {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak < 0 ? undefined : readLine(text, lineBreak + 1);
}

export const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === ' ') at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A comment begins at a number sign after white space, outside quotes. */
function withoutComment(text: string, start: number, end: number): Line['rest'] {
  const quote = text[start];
  let from = start;
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    if (close < 0 || close >= end) return { start, end };
    from = close;
  }
  for (let at = from; at < end; at++) {
    if (text[at] === '#' && (at === start || /\s/.test(text.charAt(at - 1))))
      return { start, end: trimEnd(text, start, at) };
  }
  return { start, end };
}
