// How long each turn of the event loop keeps the host busy: from where one begins to where the next does, whoever's work
// it is. It is no longer than the clock says, which other work of the machine makes go on, nor than the processor time of
// the process, which has in it what the engine's helpers compile and collect beside the host's own thread: the shorter of
// the two is told, which is no less than that thread is busy. To be called before the code that is measured is loaded.

const { setImmediate: realImmediate, setTimeout: realTimeout } = globalThis;
let last = now();
let turns = [];

function now() {
  return { clock: performance.now(), processor: process.cpuUsage() };
}

function next() {
  const { user, system } = process.cpuUsage(last.processor);
  turns.push(Math.min(performance.now() - last.clock, (user + system) / 1000));
  last = now();
}

/** From now on the turns are counted. A wait is over at once: nothing is done in it. */
export function countTurns() {
  const counted =
    (work) =>
    (...parts) => {
      next();
      work(...parts);
    };
  globalThis.setImmediate = (work, ...parts) => realImmediate(counted(work), ...parts);
  globalThis.setTimeout = (work, _wait, ...parts) => realTimeout(counted(work), 0, ...parts);
}

/**
 * The turns, in milliseconds, that something takes from its beginning until what it promises is there. What stood in
 * front of it is not counted, nor what comes after.
 */
export async function turnsOf(begin) {
  await new Promise((resolve) => realImmediate(resolve));
  turns = [];
  last = now();
  await begin();
  next();
  return turns;
}

/** Does what is another process's work, and leaves it out. */
export const elsewhere = (work) =>
  new Promise((resolve) =>
    realImmediate(() => {
      next();
      const result = work();
      last = now();
      resolve(result);
    }),
  );
