import type { Steps } from '../language/steps.ts';

/** As many milliseconds are worked in one turn: what others ask of the host waits no longer than that. */
const budget = 5;

/** After as many in one turn, what waits for work that is done goes on in a turn of its own. */
const much = 1;

/** Goes on with some work, and tells whether it is over. */
type Job = () => boolean;

const jobs: Job[] = [];
let isComing = false;

/**
 * Does work in turns of the host's event loop, in each no more than the budget allows, besides the step that exceeds it.
 * Work that several have asked for at the same time takes turns. Gives `undefined` as soon as it is not wanted any more.
 */
export function inTurns<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    let done: { readonly result: Result } | undefined;
    /** Whether it is over. */
    const goOn = (): boolean => {
      if (!isWanted()) {
        resolve(undefined);
        return true;
      }
      const began = performance.now();
      for (let spent = 0; !done && spent < budget; spent = performance.now() - began) {
        const step = steps.next();
        if (step.done) done = { result: step.value };
      }
      if (!done || performance.now() - began > much) return false;
      resolve(done.result);
      return true;
    };
    jobs.push(() => {
      try {
        return goOn();
      } catch (error) {
        reject(error);
        return true;
      }
    });
    come();
  });
}

function come(): void {
  if (isComing || jobs.length === 0) return;
  isComing = true;
  nextTurn(turn);
}

/** One job a turn: what has waited for it goes on at its end. */
function turn(): void {
  isComing = false;
  const job = jobs.shift();
  if (job && !job()) jobs.push(job);
  come();
}

/** Timers would wait for some milliseconds; a worker of a browser has no `setImmediate`. */
const nextTurn: (turn: () => void) => void = typeof setImmediate === 'function' ? setImmediate : byMessage();

interface Channel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
}

function byMessage(): (turn: () => void) => void {
  const { port1, port2 } = new MessageChannel() as unknown as Channel;
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (turn) => {
    waiting.push(turn);
    port2.postMessage(null);
  };
}
