import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import { built, copyOf, examples } from './opened.ts';

/** A cell that counts the saves: B60 of the second tab. */
const place = { r: 59, c: 1 };

const savedCount = (path: string): number => {
  const rows = openWorkbook(readFileSync(path)).snapshot().tabs[1]?.rows;
  return Number(rows?.[place.r]?.[place.c] ?? 0);
};

async function start(path: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, [join(built, '../bin/scorecard.mjs'), 'serve', path, '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /http:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  return { server, address };
}

test('SIGKILL at random moments during 100 saves leaves a whole file, no older than the last save', async () => {
  const path = copyOf(join(examples, 'scorecards.xlsx'));
  let tried = 0;
  let kills = 0;
  while (tried < 100) {
    const { server, address } = await start(path);
    const post = async (name: string, body: unknown) => {
      const response = await fetch(address + name, { method: 'POST', body: JSON.stringify(body) });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as { readonly tabs: readonly { readonly id: number }[] };
    };
    const tab = (await post('workbook', {})).tabs[1]?.id ?? -1;
    let confirmed = savedCount(path);
    let last = confirmed;
    let duration = 0;
    let isEnough: () => void = () => undefined;
    const enough = new Promise<void>((resolve) => {
      isEnough = resolve;
    });
    // Saves go on beyond it, so that the end comes within one of them, however fast the machine is.
    const least = last + 1 + Math.floor(Math.random() * 15);
    const saving = (async () => {
      for (;;) {
        if (confirmed === least) isEnough();
        last++;
        tried++;
        const began = performance.now();
        await post('edit', { edit: { kind: 'cells', tab, cells: [{ ...place, input: last }] }, have: 0 });
        await post('save', { have: 0 });
        confirmed = last;
        duration = performance.now() - began;
      }
    })().catch(isEnough);
    await enough;
    await wait(Math.random() * duration);
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await Promise.all([gone, saving]);
    kills++;
    const found = savedCount(path);
    expect(found, `after kill ${kills}`).toBeGreaterThanOrEqual(confirmed);
    expect(found).toBeLessThanOrEqual(last);
  }
  expect(kills).toBeGreaterThan(1);
}, 300_000);
