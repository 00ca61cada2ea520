import type { Steps } from '../language/steps.ts';

/** As many milliseconds are worked in one turn: what others ask of the host waits no longer than that. */
const budget = 5;

/** Work that waits for its turn. */
interface Job {
  /** Goes on with it until that time; whether it is over. */
  goOn(until: number): boolean;
}

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
    jobs.push({
      goOn(until) {
        try {
          if (!isWanted()) {
            resolve(undefined);
            return true;
          }
          do {
            const step = steps.next();
            if (!step.done) continue;
            resolve(step.value);
            return true;
          } while (performance.now() < until);
          return false;
        } catch (error) {
          reject(error);
          return true;
        }
      },
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
  if (job && !job.goOn(performance.now() + budget)) jobs.push(job);
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
