import { type Cursor, cursorOn, nextBreak } from '../cursor.ts';

/** How many more brackets open than close, by kind: negative where too many close. */
export interface Balance {
  object: number;
  list: number;
}

/** Counts the brackets outside strings. A string ends with its line at the latest. */
export function bracketBalance(text: string): Balance {
  const cursor = cursorOn(text);
  let object = 0;
  let list = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(cursor, at);
    else if (code === 123) object++;
    else if (code === 125) object--;
    else if (code === 91) list++;
    else if (code === 93) list--;
    else if (code === 47 && text.charCodeAt(at + 1) === 47) at = nextBreak(cursor, at);
  }
  return { object, list };
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
