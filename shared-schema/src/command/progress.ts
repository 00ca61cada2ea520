/** Shows on a terminal how far a long run is; nowhere else. */
export interface Progress {
  /** Shows the next step of `total`. */
  step(): void;
  /** Takes the line away, before other output and at the end. */
  clear(): void;
}

/** Runs of fewer steps are over before anybody could read a line. */
const shortRun = 20;

/** Writes to `stream` where that is a terminal. */
export function progressOn(stream: NodeJS.WriteStream, total: number, what: string): Progress {
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (!stream.isTTY || total < shortRun) return;
      stream.write(`\r\u001b[K${done}/${total} ${what}`);
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
