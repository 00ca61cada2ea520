import { indentAt, startOfLine, startsLine } from '../cursor.ts';
import { absent } from './absent.ts';
import type { Balance } from './brackets.ts';
import { counted, needsSecondLook } from './keys.ts';
import { endOfNested } from './skip.ts';

/** A place in a broken text from which parts that are whole can be read at once. */
interface Walker {
  readonly text: string;
  at: number;
  /** Characters that may be looked at in vain: beyond that the text is too broken to look for whole parts. */
  patience: number;
}

/**
 * Reads the object or list that begins here at once, if nothing is wrong with it. Most of a half-typed text is whole:
 * only what holds the mistake is read letter by letter.
 */
export function readWhole(walker: Walker, balance: Balance): unknown {
  if (walker.patience <= 0) return absent;
  const { text, at } = walker;
  const end = endOfNested(text, at);
  // One bracket too many in the text may close this too early: then layout has to agree.
  const isTrusted = (balance['}'] === 0 && balance[']'] === 0) || isLaidOut(text, at, end - 1);
  const value = isTrusted ? parseWhole(text.slice(at, end)) : absent;
  if (value === absent) walker.patience -= end - at;
  else walker.at = end;
  return value;
}

/** Absent where something is wrong with it, or it is not closed: the slow reading says what. */
function parseWhole(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return needsSecondLook(source, counted(value)) ? absent : value;
  } catch {
    return absent;
  }
}

/** Whether two brackets stand on one line, or the second begins one that is indented as the first one's. */
const isLaidOut = (text: string, open: number, close: number): boolean =>
  startOfLine(text, close) <= open || (startsLine(text, close) && indentAt(text, close) === indentAt(text, open));
