import { absent } from './absent.ts';
import { needsSecondLook } from './keys.ts';
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
export function readWhole(walker: Walker): unknown {
  if (walker.patience <= 0) return absent;
  const { text, at } = walker;
  const end = endOfNested(text, at);
  const source = text.slice(at, end);
  try {
    const value: unknown = JSON.parse(source);
    if (!needsSecondLook(source, value)) {
      walker.at = end;
      return value;
    }
  } catch {
    // Something is wrong with it, or it is not closed: the slow reading says what.
  }
  walker.patience -= end - at;
  return absent;
}
