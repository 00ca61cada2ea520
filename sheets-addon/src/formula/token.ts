/** A part of a formula, with its place in the text. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'function' | 'reference' | 'operator' | 'fault' | 'space';
  readonly text: string;
  readonly start: number;
}

const fault = /#(?:DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!|ERROR!)/iy;
const number = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const operator = /<=|>=|<>|[-+*/^&=<>%(),;{}:]/y;
const space = /\s+/y;

const quote = 34;
const apostrophe = 39;
const dollar = 36;
const dot = 46;
const colon = 58;
const exclamation = 33;
const openBracket = 40;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isNameStart = (code: number): boolean => isLetter(code) || code === 95 || code === 92 || code >= 0x80;
const isWord = (code: number): boolean => isNameStart(code) || isDigit(code) || code === dollar || code === dot;

/** A formula without its `=`, cut into parts that give the text again when joined; `null` where it is no formula. */
export function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === null) return null;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(text: string, start: number): Token | null {
  const code = text.charCodeAt(start);
  if (code === quote) return textToken(text, start);
  if (isNameStart(code) || code === dollar || code === apostrophe || isDigit(code)) {
    const end = referenceEnd(text, start);
    if (end > start) return { kind: 'reference', text: text.slice(start, end), start };
  }
  if (isNameStart(code)) return nameToken(text, start);
  if (isDigit(code) || code === dot) return matched('number', number, text, start);
  if (code === 35) return matched('fault', fault, text, start);
  return matched('operator', operator, text, start) ?? matched('space', space, text, start);
}

function matched(kind: Token['kind'], pattern: RegExp, text: string, start: number): Token | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { kind, text: match[0], start };
}

function textToken(text: string, start: number): Token | null {
  const end = quotedEnd(text, start, '"');
  return end < 0 ? null : { kind: 'text', text: text.slice(start, end), start };
}

/** Behind the closing quote; a doubled one is none. -1 where it is missing. */
function quotedEnd(text: string, start: number, mark: string): number {
  for (let at = text.indexOf(mark, start + 1); at >= 0; at = text.indexOf(mark, at + 2)) {
    if (text[at + 1] !== mark) return at + 1;
  }
  return -1;
}

function nameToken(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isWord(text.charCodeAt(end)) && text.charCodeAt(end) !== dollar) end++;
  let behind = end;
  while (text[behind] === ' ') behind++;
  const kind = text.charCodeAt(behind) === openBracket ? 'function' : 'name';
  return { kind, text: text.slice(start, end), start };
}

/** Where a reference that begins here ends, its tab included; `start` where none begins here. */
function referenceEnd(text: string, start: number): number {
  let at = start;
  if (text.charCodeAt(start) === apostrophe) {
    const end = quotedEnd(text, start, "'");
    if (end < 0 || text.charCodeAt(end) !== exclamation) return start;
    at = end + 1;
  } else {
    let end = start;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) === exclamation) at = end + 1;
  }
  const first = corner(text, at);
  if (first.kind === 'none') return start;
  if (text.charCodeAt(first.end) === colon) {
    const second = corner(text, first.end + 1);
    if (second.kind === first.kind) return second.end;
  }
  return first.kind === 'cell' ? first.end : start;
}

interface CornerText {
  readonly kind: 'cell' | 'column' | 'row' | 'none';
  readonly end: number;
}

function corner(text: string, start: number): CornerText {
  let at = start;
  if (text.charCodeAt(at) === dollar) at++;
  const letters = at;
  while (isLetter(text.charCodeAt(at))) at++;
  const letterCount = at - letters;
  if (letterCount > 3) return { kind: 'none', end: start };
  if (letterCount > 0 && text.charCodeAt(at) === dollar) at++;
  const digits = at;
  while (isDigit(text.charCodeAt(at))) at++;
  const digitCount = at - digits;
  const next = text.charCodeAt(at);
  if (isWord(next) || next === openBracket || next === exclamation) return { kind: 'none', end: start };
  if (letterCount > 0 && digitCount > 0) return { kind: 'cell', end: at };
  if (letterCount > 0) return { kind: 'column', end: at };
  return digitCount > 0 ? { kind: 'row', end: at } : { kind: 'none', end: start };
}
