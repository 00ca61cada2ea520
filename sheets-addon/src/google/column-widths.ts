/** Neighbouring columns or rows of one size. Numbers from 0. */
export interface Run {
  readonly start: number;
  readonly count: number;
  readonly value: number;
}

/** Neighbours with one value, so that a call sets them all. */
export function runsOf(values: readonly { readonly at: number; readonly value: number }[]): Run[] {
  const result: { start: number; count: number; value: number }[] = [];
  for (const { at, value } of values) {
    const last = result[result.length - 1];
    if (last && last.start + last.count === at && last.value === value) last.count += 1;
    else result.push({ start: at, count: 1, value });
  }
  return result;
}

/**
 * The fewest calls that give columns their widths: the most frequent one for all, where that pays, then the runs of the
 * others over it.
 */
export function widthRuns(widths: readonly number[]): Run[] {
  const placed = widths.map((value, at) => ({ at, value }));
  let best = runsOf(placed);
  for (const value of new Set(widths)) {
    const others = [{ start: 0, count: widths.length, value }, ...runsOf(placed.filter((one) => one.value !== value))];
    if (others.length < best.length) best = others;
  }
  return best;
}
