import type { Place } from './document.ts';
import type { Path } from './position.ts';

/** The parts that somebody asks for, as a tree: a reader goes down only where it leads. */
export interface Wanted {
  /** By key or index as text; a Map, for keys come from files. Absent where no path leads further. */
  below: Map<string, Wanted> | undefined;
  /** It is asked for itself, not only passed on the way. */
  isAsked: boolean;
  /** Filled in by whoever finds the part. */
  place: Place | undefined;
}

export function wanted(paths: readonly Path[]): Wanted {
  const root = unasked();
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const key = String(step);
      node.below ??= new Map();
      let next = node.below.get(key);
      if (!next) {
        next = unasked();
        node.below.set(key, next);
      }
      node = next;
    }
    node.isAsked = true;
  }
  return root;
}

const unasked = (): Wanted => ({ below: undefined, isAsked: false, place: undefined });

/** Notes where a part stands. Of two parts with one key the last counts, as it does for the value. */
export function found(node: Wanted, place: Place): void {
  if (node.place) forget(node);
  node.place = place;
}

/** Takes back what was found of a part and below it: its key stands there once more. */
export function forget(node: Wanted): void {
  node.place = undefined;
  if (node.below) for (const below of node.below.values()) forget(below);
}

/** The places of the deepest parts that were found on each path. */
export function placesOf(root: Wanted, paths: readonly Path[]): Place[] {
  return paths.map((path) => {
    let node = root;
    let place = root.place ?? { value: { start: 0, end: 0 } };
    for (const step of path) {
      const next = node.below?.get(String(step));
      if (!next?.place) break;
      node = next;
      place = next.place;
    }
    return place;
  });
}
