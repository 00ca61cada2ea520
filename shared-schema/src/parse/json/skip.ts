import { backslash } from './codes.ts';

/** The offset after the string that begins at this quote, in a valid JSON text. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text.charCodeAt(end - 1) !== backslash) return end + 1;
    let escapes = 1;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

/**
 * The offset after the object or list that begins here, in a valid JSON text. In a broken one some offset within it:
 * only reading tells whether that is the end.
 */
export const endOfNested = (text: string, start: number): number => closesNested(text, start + 1);

/** All up to the next bracket outside a string; of many strings some, for the engine notes each to come back to it. */
const plain = /[^"{}[\]]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"{}[\]]*){0,50}/y;

/** The offset after the object or list in which an offset between its parts stands. */
export function closesNested(text: string, from: number): number {
  let depth = 1;
  for (let at = from; ; ) {
    plain.lastIndex = at;
    plain.test(text);
    const end = plain.lastIndex;
    const code = text.charCodeAt(end);
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    else if (end === at) return text.length; // a string without its end, in a broken text
    at = code > 90 ? end + 1 : end;
    if (depth === 0) return at;
  }
}
