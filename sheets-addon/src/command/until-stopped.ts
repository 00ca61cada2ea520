import type { EventEmitter } from 'node:events';

/** What is stopped, and how. */
export interface Stoppable {
  /** Whether something would be lost. */
  isUnsaved(): boolean;
  /** Keeps what would be lost beside the file; returns a line about it. */
  rescue(): string;
  close(): Promise<void>;
  /** Says a line to the person. */
  say(line: string): void;
}

/**
 * Resolves when the process was told to stop and everything is closed. Ctrl+C with unsaved changes asks for a second one;
 * SIGTERM and a closed terminal cannot wait for an answer: what would be lost is kept beside the file.
 * @param signals the process
 */
export function untilStopped({ isUnsaved, rescue, close, say }: Stoppable, signals: EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = false;
    const stop = (): void => {
      for (const name of ['SIGTERM', 'SIGHUP']) signals.off(name, stopNow);
      signals.off('SIGINT', interrupt);
      close().then(resolve, reject);
    };
    const stopNow = (): void => {
      try {
        if (isUnsaved()) say(rescue());
      } catch (error) {
        say(
          `The changes that are not saved could not be kept: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      stop();
    };
    const interrupt = (): void => {
      if (!asked && isUnsaved()) {
        asked = true;
        say('There are changes that are not saved. Save them on the page, or press Ctrl+C again to stop without them.');
      } else stop();
    };
    for (const name of ['SIGTERM', 'SIGHUP']) signals.on(name, stopNow);
    signals.on('SIGINT', interrupt);
  });
}
