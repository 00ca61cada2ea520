import { type Cursor, cursorOn, nextBreak } from '../cursor.ts';

/** A kind of bracket, by the one that closes. */
export type Closer = '}' | ']';

/** How many more brackets open than close, by kind: negative where too many close. */
export type Balance = { [closer in Closer]: number };

/** The bracket that opens what this one closes. */
export const openerOf = (closer: Closer): string => (closer === '}' ? '{' : '[');

/**
 * Counts the brackets outside strings. A string ends with its line at the latest; brackets at the end of such a line are
 * not in it if they close what was opened on it.
 */
export function bracketBalance(text: string): Balance {
  const cursor = cursorOn(text);
  const balance = { '}': 0, ']': 0 };
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 91) {
      if (code === 34) {
        const end = endOfString(cursor, at);
        if (text.charCodeAt(end) !== 34) closeOpened(balance, text.slice(line, at), text.slice(at, end));
        at = end;
      } else if (code === 10) line = at;
      else if (code === 47 && text.charCodeAt(at + 1) === 47) at = nextBreak(cursor, at);
    } else if (code === 123) balance['}']++;
    else if (code === 125) balance['}']--;
    else if (code === 91) balance[']']++;
    else if (code === 93) balance[']']--;
  }
  return balance;
}

/** Counts the brackets at the end of a string without its closing quote that close what stands before it on its line. */
function closeOpened(balance: Balance, before: string, string: string): void {
  const opened = bracketBalance(before);
  for (const letter of /[\s,\]}]*$/.exec(string)?.[0] ?? '') {
    if (!(letter in opened) || opened[letter as Closer] <= 0) continue;
    opened[letter as Closer]--;
    balance[letter as Closer]--;
  }
}

/** The offset of the quote that closes the string which begins at `start`, or of the line's end where none does. */
export function endOfString(cursor: Cursor, start: number): number {
  const { text } = cursor;
  const lineEnd = nextBreak(cursor, start);
  for (let at = text.indexOf('"', start + 1); at >= 0 && at < lineEnd; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === 92) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return lineEnd;
}
