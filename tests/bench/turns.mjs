// What each turn of the event loop takes of the processor: from where one begins to where the next does, whoever's work
// it is. That is the whole process: the engine's own helpers, which collect garbage and compile, are in it, so that it is
// no less than the host's own thread is busy. To be called before the code that is measured is loaded.

const { setImmediate: realImmediate, setTimeout: realTimeout } = globalThis;
let last = process.cpuUsage();
let turns = [];

function next() {
  const { user, system } = process.cpuUsage(last);
  turns.push((user + system) / 1000);
  last = process.cpuUsage();
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
  last = process.cpuUsage();
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
      last = process.cpuUsage();
      resolve(result);
    }),
  );
