// One subject in a heap of its own, as each of them has in its own process in an editor: nobody pays for the garbage of
// another. Runs when it is told to, and says how much processor time the runs took.
import { parentPort, workerData } from 'node:worker_threads';

const { module, options } = workerData;
const { prepare, run } = await (await import(module)).subject(options);

/** What a few runs need is made before them, and not timed. */
const atOnce = 8;

parentPort.on('message', async ({ from, count }) => {
  let micros = 0;
  for (let first = from; first < from + count; first += atOnce) {
    const rounds = Array.from({ length: Math.min(atOnce, from + count - first) }, (_, index) => first + index);
    const prepared = rounds.map(prepare);
    const start = process.cpuUsage();
    for (const one of prepared) await run(one);
    const { user, system } = process.cpuUsage(start);
    micros += user + system;
  }
  parentPort.postMessage(micros / 1000);
});
parentPort.postMessage('ready');
