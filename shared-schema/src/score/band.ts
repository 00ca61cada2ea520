import type { Bands } from '../rubric.ts';
import type { Band } from './scores.ts';

/** Weak under `weakBelow`, strong from `strongFrom` on, else developing. Compares the unrounded score. */
export function bandOf(score: number, bands: Bands): Band {
  if (score < bands.weakBelow) return 'weak';
  return score >= bands.strongFrom ? 'strong' : 'developing';
}
