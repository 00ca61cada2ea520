/** Part of a mean: `sum / count`, taken `weight` times. `count` and `weight` are whole numbers. */
export interface Part {
  readonly sum: number;
  readonly count: number;
  readonly weight: number;
}

/**
 * The sum, smallest first, so that the order of rows never changes a bit of it. Whole and half scores add up exactly
 * anyway, being multiples of 0.5.
 */
export function sumOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/**
 * The weighted mean of means, divided once at the end: 8/3, 6/3, 11/3 and 5/3 have the mean 2.5; dividing first makes it
 * 2.4999999999999996, which a threshold of 2.5 calls weak. Sums of whole and half scores over a common denominator are exact in a double, so no
 * fraction library is needed; statistics libraries divide first. `null` where the weights sum to 0.
 */
export function meanOf(parts: readonly Part[]): number | null {
  const total = sumOf(parts.map((part) => part.weight));
  if (total === 0) return null;
  const common = commonCount(parts);
  return sumOf(parts.map((part) => part.weight * part.sum * (common / part.count))) / (common * total);
}

/** The least common multiple of the counts; 1 where it is too large to keep sums exact: a dozen odd numbers of raters. */
function commonCount(parts: readonly Part[]): number {
  let common = 1;
  for (const { count } of parts) {
    common = (common / divisor(common, count)) * count;
    if (common > 2 ** 31) return 1;
  }
  return common;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Sample standard deviation; `null` for fewer than two values. */
export function sampleDeviation(values: readonly number[], mean: number | null): number | null {
  if (mean === null || values.length < 2) return null;
  return Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

/** Weights as whole numbers in the same proportion: 12.5 and 87.5 become 125 and 875. At most 6 decimals count. */
export function wholeWeights(weights: readonly number[]): number[] {
  let factor = 1;
  while (factor < 1e6 && weights.some((weight) => Math.round(weight * factor) / factor !== weight)) factor *= 10;
  return weights.map((weight) => Math.round(weight * factor));
}
