/** What was typed over: `[start, end)` of the text before became `[start, start + length)` of the text after. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The stretch in which two texts differ. Compares in halving pieces, which engines do much faster than letters. */
export function changeBetween(before: string, after: string): TextChange {
  const shortest = Math.min(before.length, after.length);
  const start = common(shortest, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = common(
    shortest - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/** How many letters are the same, up to `most`, when `isSame` compares those from one number to another. */
function common(most: number, isSame: (from: number, to: number) => boolean): number {
  let known = 0;
  for (let step = 1 << Math.ceil(Math.log2(Math.max(1, most))); step >= 1; step >>= 1) {
    while (known + step <= most && isSame(known, known + step)) known += step;
  }
  return known;
}
