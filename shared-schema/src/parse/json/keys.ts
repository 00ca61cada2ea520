import { maxDepth } from '../limits.ts';
import { endOfString } from './skip.ts';

const space = 32;
const quote = 34;
const colon = 58;
const backslash = 92;
/** Before an opening quote stands one of these, or white space. */
const beforeOpening = ',:[{';

/**
 * Whether this valid JSON text deserves a second, slower look: an object has a key twice, or the nesting is too deep.
 * `JSON.parse` keeps the last of two keys and says nothing, so the keys in the text are counted and compared with the
 * keys that it kept: a fraction of the cost of reading the text again.
 */
export const needsSecondLook = (text: string, value: unknown): boolean => keysIn(text) !== keysOf(value, 0);

/** The number of keys in a valid JSON text: every colon after a string, outside strings. */
function keysIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= space) before--;
    if (text.charCodeAt(before) !== quote) continue;
    const last = text.charCodeAt(before - 1);
    // An escaped quote, or one that may open a string which begins with a colon: only a look at every string tells.
    if (last === backslash || last <= space || beforeOpening.includes(text.charAt(before - 1)))
      return countStrings(text);
    count++;
  }
  return count;
}

function countStrings(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (text.charCodeAt(at) <= space) at++;
    if (text.charCodeAt(at) === colon) count++;
  }
  return count;
}

/** The number of keys in a value; none (and unlike any other) where it is nested too deeply. */
function keysOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= maxDepth) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += keysOf(item, depth + 1);
    return count;
  }
  for (const key in value) {
    count++;
    const part = (value as Record<string, unknown>)[key];
    if (typeof part === 'object') count += keysOf(part, depth + 1);
  }
  return count;
}
