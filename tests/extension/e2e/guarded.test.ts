import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startGuarded } from './guarded.ts';

const lasting = 'setInterval(() => {}, 1000);';
/** Says its own number and that of a process that it has started, as a server does that has workers. */
const server = `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(lasting)}]);
console.log(JSON.stringify([process.pid, pid])); ${lasting}`;

async function started(program: string) {
  const guarded = startGuarded(process.execPath, ['-e', program], process.env);
  let said = '';
  guarded.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return { ...guarded, said: () => said };
}

/** One that has ended, and that nobody has asked about yet, is a zombie. */
const isRunning = (pid: number): boolean => {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

describe.runIf(process.platform === 'linux')('what a test has started', () => {
  test('ends with the pipe to the test, and so do those that it has started', async () => {
    const { process: guard, end, said } = await started(server);
    await expect.poll(said).toMatch(/\n$/);
    const pids = JSON.parse(said()) as number[];
    expect(pids.map(isRunning)).toEqual([true, true]);
    await end();
    expect(guard.signalCode).toBe('SIGKILL');
    await expect.poll(() => pids.map(isRunning)).toEqual([false, false]);
  });

  test('that ends by itself says how', async () => {
    const { process: guard, said } = await started(`console.log('no port'); process.exitCode = 3;`);
    await once(guard, 'close');
    expect(said()).toBe('no port\nit ended with 3\n');
  });
});
