import type { Reading } from '../document.ts';
import { locateIn, pathAtIn, type Tape } from '../tape.ts';
import { needsSecondLook } from './keys.ts';
import { locateJson } from './locate.ts';
import { readBrokenJson } from './tolerant.ts';

/** Reads JSON (RFC 8259; a byte order mark is skipped). Valid text costs little more than `JSON.parse`. */
export function readJson(text: string): Reading {
  const value = parseValid(text);
  if (value === undefined || needsSecondLook(text, value)) {
    const reading = readBrokenJson(text);
    return {
      value: reading.value,
      faults: reading.faults,
      locate: (paths) => locateIn(reading.tape, paths),
      pathAt: (offset) => pathAtIn(reading.tape, offset),
    };
  }
  let tape: Tape | undefined;
  return {
    value,
    faults: [],
    locate: (paths) => (paths.length === 0 ? [] : locateJson(text, paths)),
    pathAt(offset) {
      tape ??= readBrokenJson(text).tape;
      return pathAtIn(tape, offset);
    },
  };
}

/** `undefined` for a text that is not JSON. */
function parseValid(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
