// Times subjects against each other, each in a thread and a heap of its own. They take turns, so that a busy moment of
// the machine falls on all of them, and never run at the same time: so the processor time of the process during a turn
// is what that subject took, its collecting of garbage included, and a machine that is busy with other work changes little.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const workerUrl = new URL('worker.mjs', import.meta.url);
const warmUpMs = 1000;
const budgetMs = 4000;
/** Short enough to be left alone by other work now and then. */
const turnMs = 25;
const mostInTurn = 256;

/** The processor time of each subject in milliseconds, as `compared` takes it. */
export async function medians(subjects, options) {
  const all = await compared(subjects, options);
  return Object.fromEntries(Object.entries(all).map(([name, { medianMs }]) => [name, medianMs]));
}

/**
 * For each subject the processor time in milliseconds, the median of its turns, and how many times the first subject's it
 * is: the median of their turns side by side, for a machine that is fast in one second may be slow in the next. A subject
 * is { module, options }: the module exports `subject`, which makes of the options the function that is timed. It gets the
 * number of the run, to take the next of several texts.
 */
export async function compared(subjects, { least = 15 } = {}) {
  const names = Object.keys(subjects);
  const runners = await Promise.all(names.map((name) => start(subjects[name])));
  try {
    for (const runner of runners) await warmUp(runner);
    const began = performance.now();
    while (runners.some(({ times }) => times.length < least) || performance.now() - began < budgetMs) {
      for (const runner of runners) await turn(runner);
      runners.push(runners.shift()); // nobody comes first or last each time
    }
  } finally {
    await Promise.all(runners.map(({ worker }) => worker.terminate()));
  }
  const timesOf = new Map(runners.map(({ subject, times }) => [subject, times]));
  const first = timesOf.get(subjects[names[0]]);
  return Object.fromEntries(
    names.map((name) => {
      const times = timesOf.get(subjects[name]);
      return [name, { medianMs: median(times), ratio: median(times.map((time, round) => time / first[round])) }];
    }),
  );
}

async function start(subject) {
  const { module, options } = subject;
  const worker = new Worker(workerUrl, { workerData: { module, options } });
  await answer(worker);
  return { subject, worker, times: [], next: 0, inTurn: 1 };
}

/** Runs until the engine had time to compile what runs often, and learns how many runs make a turn. */
async function warmUp(runner) {
  const began = performance.now();
  let spent = 0;
  // What the runs need is made meanwhile, and may take longer than they do.
  while (spent < warmUpMs && performance.now() - began < 3 * warmUpMs) {
    const turnBegan = performance.now();
    spent += (await run(runner)) * runner.inTurn;
    if (performance.now() - turnBegan < turnMs / 2 && runner.inTurn < mostInTurn) runner.inTurn *= 2;
  }
}

async function turn(runner) {
  runner.times.push(await run(runner));
}

/** One turn; the time of one run in it. */
async function run(runner) {
  const { worker, next, inTurn } = runner;
  worker.postMessage({ from: next, count: inTurn });
  runner.next += inTurn;
  return (await answer(worker)) / inTurn;
}

async function answer(worker) {
  const [message] = await once(worker, 'message'); // rejects when the worker fails
  return message;
}

export const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];
