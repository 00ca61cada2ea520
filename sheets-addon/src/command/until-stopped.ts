import type { EventEmitter } from 'node:events';

/** What is stopped, and how. */
export interface Stoppable {
  /** Whether something would be lost. */
  isUnsaved(): boolean;
  close(): Promise<void>;
  /** Says a line to the person. */
  say(line: string): void;
}

/**
 * Resolves when the process was told to stop and everything is closed. Ctrl+C with unsaved changes asks for a second one;
 * SIGTERM and a closed terminal cannot wait for an answer.
 * @param signals the process
 */
export function untilStopped({ isUnsaved, close, say }: Stoppable, signals: EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = false;
    const stop = (): void => {
      for (const name of ['SIGTERM', 'SIGHUP']) signals.off(name, stop);
      signals.off('SIGINT', interrupt);
      close().then(resolve, reject);
    };
    const interrupt = (): void => {
      if (!asked && isUnsaved()) {
        asked = true;
        say('There are changes that are not saved. Save them on the page, or press Ctrl+C again to stop without them.');
      } else stop();
    };
    for (const name of ['SIGTERM', 'SIGHUP']) signals.on(name, stop);
    signals.on('SIGINT', interrupt);
  });
}
