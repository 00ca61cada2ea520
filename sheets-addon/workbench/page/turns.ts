/** Work that is done one after the other, in the order in which it was asked for. */
export interface Turns {
  run<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  readonly isIdle: boolean;
}

/** @param changed called when work begins (true) and when all is done (false) */
export function openTurns(changed: (isBusy: boolean) => void): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const ended = (): void => {
    waiting--;
    if (waiting === 0) changed(false);
  };
  return {
    get isIdle() {
      return waiting === 0;
    },
    run(work) {
      waiting++;
      if (waiting === 1) changed(true);
      const result = last.then(work);
      last = result.then(ended, ended);
      return result;
    },
  };
}
