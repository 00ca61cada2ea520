/** Work that may be laid aside wherever it yields, so that something else gets its turn. */
export type Pieces<Result> = Generator<void, Result>;

/** Does work without a pause. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
