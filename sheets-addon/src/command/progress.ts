import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Says what is being done, for somebody who waits. */
export interface Progress {
  step(doing: string): void;
}

const clearLine = '\r\u001b[2K';

/**
 * Reading and scoring block the main thread, so that a timer here would never fire: a thread of its own writes to stderr
 * after a second, and again each second. It writes nothing for short runs.
 */
const writer = `
const { parentPort, workerData: state } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const begun = Date.now();
let doing = '';
parentPort.on('message', (message) => { doing = message; });
setInterval(() => {
  if (doing === '' || Atomics.load(state, 1) === 1) return;
  Atomics.store(state, 0, 1);
  writeSync(2, ${JSON.stringify(clearLine)} + doing + ' ' + Math.round((Date.now() - begun) / 1000) + ' s');
}, 1000);`;

/** Does some work that says where it is: on a terminal; nothing where stderr goes to a file or a pipe. */
export function withProgress<T>(work: (progress: Progress) => T): T {
  const progress = start(process.stderr.isTTY === true);
  try {
    return work(progress);
  } finally {
    progress.end();
  }
}

function start(terminal: boolean): Progress & { end(): void } {
  if (!terminal) return { step() {}, end() {} };
  // Whether the thread has written, and whether it has to stop.
  const state = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(writer, { eval: true, workerData: state });
  worker.unref();
  return {
    step: (doing) => worker.postMessage(`${doing} …`),
    end() {
      Atomics.store(state, 1, 1);
      if (Atomics.exchange(state, 0, 0) === 1) writeSync(2, clearLine);
      void worker.terminate();
    },
  };
}
