import { nearest } from './nearest.ts';

/** A file full of unknown ids must not compare each of them with every known one: after this many, none is proposed. */
const mostComparisons = 20_000;

/** Makes a function that proposes the known id that was probably meant by an unknown one. */
export function closestOf(known: readonly string[]): (id: string) => string | undefined {
  let left = mostComparisons;
  const found = new Map<string, string | undefined>();
  return (id) => {
    if (!found.has(id)) {
      left -= known.length;
      found.set(id, left < 0 ? undefined : nearest(id, known));
    }
    return found.get(id);
  };
}
