import type { RubricDocument } from '../parse/document.ts';

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** Where the line of an offset ends, its line break excluded. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** The offset after the line break at `at`; `at` where there is none. */
export function afterBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length && isBreak(text, at) ? at + 1 : at;
}

/** Where the line above that of an offset begins; `undefined` on the first. */
export function lineAbove(text: string, at: number): number | undefined {
  const start = lineStart(text, at);
  if (start === 0) return undefined;
  return lineStart(text, text.endsWith('\r\n', start) ? start - 2 : start - 1);
}

/** How many characters stand before an offset on its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** White space as wide as the column of an offset: a line that begins with it stands under that offset. */
export const indentTo = (text: string, at: number): string =>
  text.slice(lineStart(text, at), at).replace(/[^\t]/g, ' ');

/** Whether only white space stands before an offset on its line. */
export const beginsLine = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === '';

/** The line break that the text uses. */
export const breakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Skips white space, line breaks and, in YAML, comments. */
export function skipBlank({ text, format }: RubricDocument, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    if (format === 'yaml' && text[at] === '#' && (at === 0 || /\s/.test(text.charAt(at - 1))))
      at = lineEnd(text, at) - 1;
    else if (!/[\s\ufeff]/.test(text.charAt(at))) break;
  }
  return at;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
