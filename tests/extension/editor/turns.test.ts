import { setImmediate as immediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurns } from '../../../extension/src/editor/turns.ts';
import type { Steps } from '../../../extension/src/language/steps.ts';

/** In milliseconds. A clock of the tests' own: what a turn does must not hang on how long the machine takes. */
let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Steps that take so many milliseconds each. */
function* slow(count: number, milliseconds: number, did: (step: number) => void = () => {}): Steps<string> {
  for (let step = 1; step <= count; step++) {
    now += milliseconds;
    did(step);
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  test('gives way again and again', async () => {
    let others = 0;
    let isOver = false;
    const other = (async () => {
      while (!isOver) {
        await immediate();
        others++;
      }
    })();
    // 20 steps of 3 milliseconds, of which a turn of 5 has at most two: ten turns or more.
    expect(await inTurns(slow(20, 3))).toBe('done');
    isOver = true;
    await other;
    expect(others).toBeGreaterThanOrEqual(9);
  });

  test('does not begin before whoever asks has gone on', async () => {
    const steps: number[] = [];
    const work = inTurns(slow(1, 0, (step) => steps.push(step)));
    expect(steps).toEqual([]);
    await work;
    expect(steps).toEqual([1]);
  });

  test('lets short work that was asked for later be done before long work is', async () => {
    const order: string[] = [];
    const long = inTurns(slow(20, 3)).then(() => order.push('long'));
    const short = inTurns(slow(1, 0)).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  test('ends a turn with each work that is done, so that what waited for it has a turn of its own', async () => {
    const order: string[] = [];
    const first = inTurns(slow(1, 0)).then(() => order.push('what waited for the first'));
    const second = inTurns(slow(1, 0, () => order.push('the second')));
    await Promise.all([first, second]);
    expect(order).toEqual(['what waited for the first', 'the second']);
  });

  test('stops work that is not wanted any more', async () => {
    let done = 0;
    const found = inTurns(
      slow(1000, 3, (step) => {
        done = step;
      }),
      () => done < 5,
    );
    expect(await found).toBeUndefined();
    // What is wanted is asked before each turn, and a turn has at most two of these steps.
    expect(done).toBeLessThanOrEqual(6);
  });

  test('an error is told to whoever asked, and other work goes on', async () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('out of ink');
    }
    const failed = inTurns(failing());
    const other = inTurns(slow(3, 0));
    await expect(failed).rejects.toThrow('out of ink');
    expect(await other).toBe('done');
  });
});
