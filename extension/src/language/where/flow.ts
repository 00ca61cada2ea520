import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Where } from './where.ts';

const space = 32;
const numberSign = 35;
const comma = 44;
const colonSign = 58;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

interface From {
  /** The offset of the outermost bracket that counts, and the way to what it opens. */
  readonly start: number;
  readonly offset: number;
  readonly path: Path;
  readonly format: Format;
}

/** An object or list that is open at the offset. */
interface Frame {
  readonly isList: boolean;
  readonly step: string | number | undefined;
  readonly names: string[];
  /** The key whose value comes. */
  key: string | undefined;
  index: number;
  awaits: 'part' | 'colon' | 'value' | 'comma';
  /** Where the last part ended. */
  end: number;
}

interface Token extends Span {
  readonly text: string;
}

/** Where an offset lies between the brackets of JSON or YAML. Brackets that do not match are passed over. */
export function flowWhere(text: string, from: From): Where | undefined {
  const { offset, format } = from;
  const frames: Frame[] = [];
  let at = from.start;
  while (at < offset) {
    const code = text.charCodeAt(at);
    if (code <= space) at++;
    else if (code === openObject || code === openList) {
      frames.push(opened(code === openList, frames.at(-1)));
      at++;
    } else if (code === closeObject || code === closeList) {
      close(frames, code === closeList, ++at);
      if (frames.length === 0) return undefined;
    } else if (code === comma) {
      next(frames.at(-1));
      at++;
    } else if (code === colonSign) {
      colon(frames.at(-1));
      at++;
    } else if (code === numberSign && format === 'yaml' && text.charCodeAt(at - 1) <= space) {
      at = endOfLine(text, at);
      if (at >= offset) return undefined;
    } else {
      const token = readToken(text, at, format);
      if (token.end >= offset) return found(text, from, frames, token);
      take(frames.at(-1), token);
      at = token.end;
    }
  }
  const token = at < text.length && !/[\s,:{}[\]#]/.test(text.charAt(at)) ? readToken(text, at, format) : undefined;
  return found(text, from, frames, token ?? { start: offset, end: offset, text: '' });
}

function opened(isList: boolean, outer: Frame | undefined): Frame {
  const step = outer ? (outer.isList ? outer.index : (outer.key ?? '')) : undefined;
  return { isList, step, names: [], key: undefined, index: 0, awaits: 'part', end: -1 };
}

function close(frames: Frame[], isList: boolean, end: number): void {
  const match = frames.findLastIndex((frame) => frame.isList === isList);
  if (match < 0) return;
  frames.length = match;
  const outer = frames.at(-1);
  if (!outer) return;
  outer.awaits = 'comma';
  outer.end = end;
}

function next(frame: Frame | undefined): void {
  if (!frame) return;
  frame.index++;
  frame.key = undefined;
  frame.awaits = 'part';
}

function colon(frame: Frame | undefined): void {
  if (frame && !frame.isList && frame.awaits === 'colon') frame.awaits = 'value';
}

function take(frame: Frame | undefined, token: Token): void {
  if (!frame) return;
  if (frame.isList || frame.awaits === 'value') {
    if (frame.isList) frame.names.push(token.text);
    frame.awaits = 'comma';
  } else {
    frame.key = token.text;
    frame.names.push(token.text);
    frame.awaits = 'colon';
  }
  frame.end = token.end;
}

function found(text: string, { path, format }: From, frames: readonly Frame[], token: Token): Where | undefined {
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const missesComma = frame.awaits === 'comma' && /[\r\n]/.test(text.slice(frame.end, token.start));
  if (frame.awaits === 'colon' || (frame.awaits === 'comma' && !missesComma)) return undefined;
  const here = [...path, ...frames.flatMap(({ step }) => (step === undefined ? [] : [step]))];
  const rest = namesAfter(
    text,
    token.end,
    frame.isList,
    format,
    path.length > 0 || frame.isList ? farthest : text.length,
  );
  const isValue = frame.awaits === 'value';
  const role = frame.isList ? 'item' : isValue ? 'value' : 'key';
  const follows = /^\s*(\S?)/.exec(text.slice(token.end, token.end + 500))?.[1] ?? '';
  const line = text.slice(text.lastIndexOf('\n', token.start - 1) + 1, token.start);
  return {
    role,
    path: isValue ? [...here, frame.key ?? ''] : here,
    ...(frame.isList && { index: frame.index }),
    typed: { start: token.start, end: token.end },
    style: format === 'json' ? 'json' : 'flow',
    siblings: new Set(isValue ? [] : [...frame.names, ...rest]),
    deeper: 0,
    hasColon: role === 'key' && follows === ':',
    ...(missesComma && line.trim() === '' && { commaAt: frame.end }),
    needsComma: follows !== '' && !/[,:}\]#]/.test(follows) && format === 'json',
  };
}

/** So many characters further a part of a rubric has ended, or its bracket is not closed yet. */
const farthest = 20_000;

/** The keys, or plain items, that follow in the same object or list, so many characters further at most. */
function namesAfter(text: string, from: number, isList: boolean, format: Format, most: number): string[] {
  const names: string[] = [];
  const last = Math.min(text.length, from + most);
  let depth = 0;
  for (let at = from; at < last && depth >= 0; ) {
    const letter = text.charAt(at);
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    else if (letter === '#' && format === 'yaml') at = endOfLine(text, at);
    else if (!/[\s,:]/.test(letter)) {
      const token = readToken(text, at, format);
      at = token.end;
      if (depth === 0 && (isList || /^\s*:/.test(text.slice(at, at + 50)))) names.push(token.text);
      continue;
    }
    at++;
  }
  return names;
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const plainJson = /[^\s,:[\]{}"]+/y;
const plainYaml = /(?:[^\s,:[\]{}#]|:(?=[^\s,[\]{}])|(?<=\S)#|[ \t]+(?=[^\s,:[\]{}#]))+/y;
const doubleQuoted = /"(?:[^"\\\r\n]|\\.)*"?/y;
const singleQuoted = /'(?:[^'\r\n]|'')*'?/y;

/** A text in quotes, which end with the line at the latest, or a plain word; in YAML words. */
function readToken(text: string, start: number, format: Format): Token {
  const first = text[start];
  const pattern =
    first === '"'
      ? doubleQuoted
      : first === "'" && format === 'yaml'
        ? singleQuoted
        : format === 'json'
          ? plainJson
          : plainYaml;
  pattern.lastIndex = start;
  const raw = pattern.exec(text)?.[0] || text.charAt(start);
  const inner =
    first === '"' || (first === "'" && format === 'yaml')
      ? raw.slice(1, raw.length > 1 && raw.endsWith(first) ? -1 : undefined)
      : raw;
  return { start, end: start + raw.length, text: inner };
}
