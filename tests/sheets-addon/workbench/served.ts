import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Change } from '../../../sheets-addon/workbench/protocol.ts';
import { built } from './opened.ts';

/** A command that serves a workbench, in a process of its own. */
export interface Served {
  readonly address: string;
  readonly server: ChildProcess;
  /** What it printed until now. */
  said(): string;
  /** Resolves when it printed something that matches. */
  until(pattern: RegExp): Promise<void>;
  /** Posts JSON; rejects with what the server said against it. */
  post<Answer = { readonly change: Change }>(name: string, body: unknown): Promise<Answer>;
  /** Sends a signal and waits for the end: the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
}

const running = new Set<ChildProcess>();

/** Ends what a test left behind. To be called once in a file. */
export function endAfterwards(): void {
  afterAll(() => {
    for (const server of running) server.kill('SIGKILL');
  });
}

/** `scorecard serve ...`, as a person starts it. */
export const serveCommand = (...words: readonly string[]): Promise<Served> =>
  startServing(join(built, '../bin/scorecard.mjs'), ['serve', ...words, '--no-open']);

/** Starts a script and waits for the address that it prints. */
export async function startServing(script: string, words: readonly string[]): Promise<Served> {
  const server = spawn(process.execPath, [script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  running.add(server);
  const gone = once(server, 'exit').then(([code, signal]) => {
    running.delete(server);
    return (code ?? signal) as number | string | null;
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString();
      for (const listener of listeners) listener();
    });
  }
  const until = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(said)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
      void gone.then(() => reject(new Error(`It ended before it said ${pattern}:\n${said}`)));
    });
  const stop = /Press Ctrl\+C to stop\./;
  await until(stop);
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  return {
    address,
    server,
    said: () => said,
    until,
    async post<Answer>(name: string, body: unknown) {
      const response = await fetch(address + name, { method: 'POST', body: JSON.stringify(body) });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Answer;
    },
    end(signal) {
      server.kill(signal);
      return gone;
    },
  };
}
