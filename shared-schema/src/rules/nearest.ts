import { foldHeader } from '../fold.ts';
import { slips } from './slips.ts';

/** A name without what people get wrong first: case and punctuation, which are folded, and the plural. */
function singular(folded: string): string {
  return folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.endsWith('s') ? folded.slice(0, -1) : folded;
}

/**
 * The candidate that was most likely meant: the same but for case, punctuation or plural, cut short or drawn out, or up to two slips
 * away (one in a short name; of two letters, only the two swapped). `undefined` when none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const folded = foldHeader(name);
  const wanted = singular(folded);
  if (wanted === '' || wanted.length > 100) return undefined;
  let best: string | undefined;
  // By what was typed: the s in "aks" is no plural.
  const { length } = folded;
  let least = length < 3 ? 1 : length < 5 ? 2 : 3;
  for (const candidate of candidates) {
    const whole = foldHeader(candidate);
    const known = singular(whole);
    const isCut = (wanted.length > 2 && known.startsWith(wanted)) || (known.length > 3 && wanted.startsWith(known));
    const isTurned = wanted.length === 2 && known === `${wanted[1]}${wanted[0]}`;
    // Two plurals are compared as they are too: "competenciees" is one slip away, and its singular three.
    const asTyped = folded === wanted ? least : slips(folded, whole, least);
    const far = isTurned ? 0.5 : isCut && wanted !== known ? 1 : Math.min(asTyped, slips(wanted, known, least));
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
