import type { Place } from './document.ts';
import type { Path } from './position.ts';
import { below, found, placesOf, type Wanted, wanted } from './wanted.ts';

/**
 * Where every part of a document stands, in the order of the text. Columns of numbers rather than an object per part: a
 * rubric of 100,000 lines has as many parts, and only a few are ever asked for.
 */
export interface Tape {
  /** The key or index by which the part hangs on the one above it; of the root, nothing that counts. */
  readonly steps: (string | number)[];
  /** -1 where the part has no key. */
  readonly keyStarts: number[];
  readonly keyEnds: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** The index after the part and all that is inside it. */
  readonly afters: number[];
}

export const newTape = (): Tape => ({ steps: [], keyStarts: [], keyEnds: [], starts: [], ends: [], afters: [] });

/** Begins a part and returns its index; parts that are opened before it is closed lie inside it. */
export function openPart(tape: Tape, step: string | number, keyStart: number, keyEnd: number, start: number): number {
  tape.steps.push(step);
  tape.keyStarts.push(keyStart);
  tape.keyEnds.push(keyEnd);
  tape.starts.push(start);
  tape.ends.push(start);
  return tape.afters.push(0) - 1;
}

export function closePart(tape: Tape, part: number, end: number): void {
  tape.ends[part] = end;
  tape.afters[part] = tape.afters.length;
}

/** The places of the deepest existing parts on the given paths, in one pass from the top. */
export function locateIn(tape: Tape, paths: readonly Path[]): Place[] {
  const tree = wanted(paths);
  visit(tape, 0, tree);
  return placesOf(tree, paths);
}

function visit(tape: Tape, part: number, node: Wanted): void {
  const { keyStarts, keyEnds, starts, ends } = tape;
  const value = { start: starts[part] ?? 0, end: ends[part] ?? 0 };
  const keyStart = keyStarts[part] ?? -1;
  found(node, keyStart < 0 ? { value } : { key: { start: keyStart, end: keyEnds[part] ?? 0 }, value });
  if (!node.below) return;
  for (const child of childrenOf(tape, part)) {
    const next = below(node, String(tape.steps[child]));
    if (next) visit(tape, child, next);
  }
}

function* childrenOf(tape: Tape, part: number): Iterable<number> {
  const after = tape.afters[part] ?? 0;
  for (let child = part + 1; child < after; child = tape.afters[child] ?? after) yield child;
}

/** The path to the innermost part whose key or value spans the offset, its end included. */
export function pathAtIn(tape: Tape, offset: number): Path {
  const path: (string | number)[] = [];
  for (let part = 0, inside = true; inside; ) {
    inside = false;
    for (const child of childrenOf(tape, part)) {
      const from = tape.keyStarts[child] ?? -1;
      if ((from < 0 ? (tape.starts[child] ?? 0) : from) > offset) break;
      if ((tape.ends[child] ?? 0) < offset) continue;
      path.push(tape.steps[child] ?? 0);
      part = child;
      inside = true;
      break;
    }
  }
  return path;
}
