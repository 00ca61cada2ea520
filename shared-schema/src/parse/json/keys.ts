import { maxDepth } from '../limits.ts';
import { backslash, colon, comma, openList, openObject, quote, space } from './codes.ts';
import { endOfString } from './skip.ts';

/** What there is in a value. */
export interface Count {
  /** Not a number, and unlike any other, where it is nested too deeply. */
  keys: number;
  /** Objects and lists. */
  containers: number;
}

export function counted(value: unknown): Count {
  const count = { keys: 0, containers: 0 };
  countIn(value, 0, count);
  return count;
}

/**
 * Whether the valid JSON text of a value deserves a second, slower look: an object has a key twice, or the nesting is too
 * deep. `JSON.parse` keeps the last of two keys and says nothing, so the keys in the text are counted and compared with
 * the keys that it kept: a fraction of the cost of reading the text again.
 */
export const needsSecondLook = (text: string, { keys }: Count): boolean => keysIn(text) !== keys;

/** The number of keys in a valid JSON text: every colon after a string, outside strings. */
function keysIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= space) before--;
    if (text.charCodeAt(before) !== quote) continue;
    const last = text.charCodeAt(before - 1);
    if (mayMislead(last)) return countStrings(text);
    count++;
  }
  return count;
}

/** Whether a quote after this is escaped, or may open a string that begins with a colon: only a look at every string tells. */
const mayMislead = (code: number): boolean =>
  code <= space || code === backslash || code === comma || code === colon || code === openList || code === openObject;

function countStrings(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (text.charCodeAt(at) <= space) at++;
    if (text.charCodeAt(at) === colon) count++;
  }
  return count;
}

function countIn(part: unknown, depth: number, count: Count): void {
  if (typeof part !== 'object' || part === null) return;
  if (depth >= maxDepth) {
    count.keys = Number.NaN;
    return;
  }
  count.containers++;
  if (Array.isArray(part)) {
    for (const item of part) if (typeof item === 'object') countIn(item, depth + 1, count);
    return;
  }
  for (const key in part) {
    count.keys++;
    const field = (part as Record<string, unknown>)[key];
    if (typeof field === 'object') countIn(field, depth + 1, count);
  }
}
