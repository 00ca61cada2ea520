/** Work in steps: at each `yield` whoever has it done may do something else in between, or leave it at that. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does what is left of the work, without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A list to go through in steps: there is one behind so many of its items. */
export function* inSteps<Item>(items: Iterable<Item>, each: (item: Item) => void, count = 100): Steps<void> {
  let done = 0;
  for (const item of items) {
    each(item);
    if (++done % count === 0) yield;
  }
}

/** Work that is done once, however many wait for it: each goes on where the others have left it. */
export interface Shared<Result> {
  readonly steps: () => Steps<Result>;
  /** What came of it; finishes the work where it is not done yet. */
  readonly result: () => Result;
  /** What came of it, if it is done. */
  readonly known: () => Result | undefined;
}

/** `begin` is called when somebody first asks, and again after an error. */
export function shared<Result>(begin: () => Steps<Result>): Shared<Result> {
  let under: Steps<Result> | undefined;
  let done: { readonly result: Result } | undefined;
  function* steps(): Steps<Result> {
    while (!done) {
      const work = under ?? begin();
      // An error leaves nothing behind that could be taken for a result.
      under = undefined;
      const step = work.next();
      if (step.done) done = { result: step.value };
      else {
        under = work;
        yield;
      }
    }
    return done.result;
  }
  return { steps, result: () => done?.result ?? finished(steps()), known: () => done?.result };
}
