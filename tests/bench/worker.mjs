// One subject in a heap of its own, as each of them has in its own process in an editor: nobody pays for the garbage of
// another. Runs when it is told to, and says how long each run took.
import { parentPort, workerData } from 'node:worker_threads';

const { module, options } = workerData;
const { prepare, run } = await (await import(module)).subject(options);

parentPort.on('message', async ({ from, count }) => {
  const times = [];
  for (let round = from; round < from + count; round++) {
    const prepared = prepare(round);
    const start = performance.now();
    await run(prepared);
    times.push(performance.now() - start);
  }
  parentPort.postMessage(times);
});
parentPort.postMessage('ready');
