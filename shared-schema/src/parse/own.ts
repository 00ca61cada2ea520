import { type Cursor, quoted, report } from './cursor.ts';

/** Sets a key that comes from a file: `__proto__` is a key like any other. */
export function setOwn(object: { [key: string]: unknown }, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else object[key] = value;
}

/** The keys that stand in an object a second time, one after the other. */
export interface Repeats {
  keys: number;
  fault?: { message: string } | undefined;
  /** The object's first key came again, and so do those after it, whatever new ones stand between them. */
  fromFirst?: boolean;
}

/**
 * Looks at a key before its value is set. Keys that stand a second time and follow each other are one fault: they were
 * pasted, or their item has lost its beginning. Said in the same words of JSON and YAML; `advice` goes on with the last.
 */
export function checkKey(
  cursor: Cursor,
  repeats: Repeats,
  object: object,
  key: string,
  start: number,
  end: number,
  advice = '',
): void {
  if (!Object.hasOwn(object, key)) {
    if (!repeats.fromFirst) repeats.keys = 0;
  } else if (repeats.keys++) {
    if (repeats.fault)
      repeats.fault.message = `${repeats.keys} keys from here on stand a second time. Keep each once${advice}.`;
  } else {
    repeats.fault = report(
      cursor,
      'syntax-duplicate-key',
      start,
      end,
      `The key ${quoted(key)} stands here a second time. Keep one of the two.`,
    );
    repeats.fromFirst = Object.keys(object)[0] === key;
  }
}
