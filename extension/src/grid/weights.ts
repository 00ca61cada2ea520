/** Weights of this many competencies that sum to 100: multiples of 5 where these come out even, the first the heaviest. */
export function evenWeights(count: number): number[] {
  if (count === 0) return [];
  const unit = count <= 20 ? 5 : count <= 100 ? 1 : 100 / count;
  const units = Math.round(100 / unit);
  const each = Math.floor(units / count);
  const rest = units - each * count;
  return Array.from({ length: count }, (_, index) => (each + (index < rest ? 1 : 0)) * unit);
}

/** What the weights leave of 100, without the last digits of binary arithmetic; negative where they are over it. */
export const leftOf = (weights: readonly number[]): number =>
  Math.round((100 - weights.reduce((sum, weight) => sum + weight, 0)) * 1e6) / 1e6 + 0;
