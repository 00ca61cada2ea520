/**
 * How many letters have to be put in, taken out, changed or swapped with the next to make one text of another, where no
 * letter is touched twice (optimal string alignment; swaps are the commonest slip of two hands on a keyboard). More than
 * `most` counts as one more than that.
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row: number[] = [];
  while (row.length <= other.length) row.push(row.length);
  let above = row;
  for (let at = 0; at < one.length; at++) {
    let left = at + 1;
    let least = left;
    const next = [left];
    const code = one.charCodeAt(at);
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] ?? 0) + (code === other.charCodeAt(to) ? 0 : 1);
      left = Math.min(changed, left + 1, (row[to + 1] ?? 0) + 1);
      if (code === other.charCodeAt(to - 1) && one.charCodeAt(at - 1) === other.charCodeAt(to))
        left = Math.min(left, (above[to - 1] ?? 0) + 1);
      next.push(left);
      least = Math.min(least, left);
    }
    // Each row's least is no more than one above the last one's: it does not come back.
    if (least > most) return most + 1;
    above = row;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
