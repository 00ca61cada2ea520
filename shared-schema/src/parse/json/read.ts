import type { Reading } from '../document.ts';
import { locateIn, newTape, pathAtIn, type Tape } from '../tape.ts';
import { hasBareBrackets } from './bare.ts';
import { counted, needsSecondLook } from './keys.ts';
import { locateJson } from './locate.ts';
import { readBrokenJson } from './tolerant.ts';

/** Reads JSON (RFC 8259; a byte order mark is skipped). Valid text costs little more than `JSON.parse`. */
export function readJson(text: string): Reading {
  const value = parseValid(text);
  const count = counted(value);
  const broken = value === undefined || needsSecondLook(text, count) ? readBrokenJson(text) : undefined;
  let tape: Tape | undefined;
  const traced = (): Tape => {
    if (!tape) {
      tape = newTape();
      readBrokenJson(text, tape);
    }
    return tape;
  };
  return {
    value: broken ? broken.value : value,
    faults: broken ? broken.faults : [],
    locate(paths) {
      if (paths.length === 0) return [];
      return broken ? locateIn(traced(), paths) : locateJson(text, paths, hasBareBrackets(text, count));
    },
    pathAt: (offset) => pathAtIn(traced(), offset),
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
