import { distance } from 'fastest-levenshtein';

/** A file full of unknown words must not compare each of them with every known one: after this many, none is proposed. */
const mostComparisons = 50_000;

/**
 * Makes a function that proposes the known word that is nearest to a misspelt one, if one is near enough to be meant: a
 * letter in three may differ, and no more than three. The first of equals is taken.
 */
export function closestOf(known: readonly string[]): (word: string) => string | undefined {
  let left = mostComparisons;
  const found = new Map<string, string | undefined>();
  return (word) => {
    if (found.has(word)) return found.get(word);
    let nearest: string | undefined;
    let least = Math.min(3, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
      if (Math.abs(candidate.length - word.length) >= least) continue;
      if (left-- <= 0) break;
      const far = distance(word, candidate);
      if (far < least) {
        nearest = candidate;
        least = far;
      }
    }
    found.set(word, nearest);
    return nearest;
  };
}
