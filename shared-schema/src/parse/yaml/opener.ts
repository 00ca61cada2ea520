import type { Line } from './line.ts';
import { isBlank, lineAbove, lineAt } from './line.ts';

/** A bracket or quote that is still open at some place of a YAML text. */
export interface Opener {
  readonly at: number;
  readonly letter: string;
  readonly line: Line;
}

export const closerOf: { readonly [opener: string]: string } = { '[': ']', '{': '}', '"': '"', "'": "'" };

/**
 * The bracket or quote nearest above `at` that is open there. Looks back line by line, so that an apostrophe somewhere
 * in the prose of a long text cannot mislead it.
 */
export function openerBefore(text: string, at: number): Opener | undefined {
  let closers = 0;
  let line: Line | undefined = lineAt(text, at);
  while (line) {
    const { open, closed } = readLine(text, line, Math.min(line.end, at));
    for (const opener of open.reverse()) {
      if (closers === 0) return { at: opener, letter: text.charAt(opener), line };
      closers--;
    }
    closers += closed;
    line = isBlank(line) || line.start > 0 ? lineAbove(text, line) : undefined;
  }
  return undefined;
}

/** The openers of a line that it leaves open, and how many closers it has for openers above. */
function readLine(text: string, line: Line, to: number): { open: number[]; closed: number } {
  const open: number[] = [];
  let closed = 0;
  let tokenStarts = true;
  for (let at = line.content; at < to; at++) {
    const letter = text.charAt(at);
    if (letter === '#' && tokenStarts && /\s/.test(text.charAt(at - 1))) break;
    if ((letter === '"' || letter === "'") && tokenStarts) {
      const end = endOfQuoted(text, at, to);
      if (end < 0) return { open: [...open, at], closed };
      at = end;
      tokenStarts = false;
    } else if (letter === '[' || letter === '{') {
      if (tokenStarts || open.length > 0) open.push(at);
      tokenStarts = true;
    } else if (letter === ']' || letter === '}') {
      if (open.pop() === undefined) closed++;
      tokenStarts = false;
    } else tokenStarts = letter === ',' || letter === ' ' || letter === '\t' || letter === ':';
  }
  return { open, closed };
}

/** The offset of the closing quote on this line, or -1. */
function endOfQuoted(text: string, start: number, to: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < to; at++) {
    const letter = text.charAt(at);
    if (letter === '\\' && quote === '"') at++;
    else if (letter === quote && quote === "'" && text.charAt(at + 1) === "'") at++;
    else if (letter === quote) return at;
  }
  return -1;
}
