import { setImmediate } from 'node:timers/promises';
import type { Pieces } from '../src/pieces.ts';

/** The longest that a request waits for a piece of work, in milliseconds. */
const longest = 20;

/** Does work in pieces, between which requests are answered. */
export async function inPieces<Result>(work: Pieces<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + longest;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await setImmediate();
  }
}
