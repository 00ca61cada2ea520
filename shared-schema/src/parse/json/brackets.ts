import { endOfLine } from '../cursor.ts';

/** How many more brackets open than close, by kind: negative where too many close. */
export interface Balance {
  object: number;
  list: number;
}

/** Counts the brackets outside strings. A string ends with its line at the latest. */
export function bracketBalance(text: string): Balance {
  const balance = { object: 0, list: 0 };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 34:
        at = endOfStringOnLine(text, at);
        break;
      case 123:
        balance.object++;
        break;
      case 125:
        balance.object--;
        break;
      case 91:
        balance.list++;
        break;
      case 93:
        balance.list--;
        break;
      case 47:
        if (text.charCodeAt(at + 1) === 47) at = endOfLine(text, at);
    }
  }
  return balance;
}

/** The offset of the closing quote, or of the line's last character. */
function endOfStringOnLine(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at;
    else if (code === 10 || code === 13) return at - 1;
  }
  return text.length;
}
