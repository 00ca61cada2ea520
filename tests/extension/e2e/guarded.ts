import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Waits at our end of a pipe, which the system closes with our process whatever ends that, then ends its own group. */
const guard = '{ "$0" "$@" < /dev/null; echo "it ended with $?"; kill -KILL 0; } & read -r _; kill -KILL 0';

/**
 * Starts a program that starts others, all in one group that ends with `end`, with the program, or with this process: by
 * a signal no test takes anything down.
 */
export function startGuarded(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly process: ChildProcess; end(): Promise<void> } {
  const started = spawn('sh', ['-c', guard, program, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  return {
    process: started,
    async end() {
      if (started.exitCode !== null || started.signalCode !== null || started.pid === undefined) return;
      const ended = once(started, 'exit');
      started.stdin?.destroy();
      await ended;
    },
  };
}
