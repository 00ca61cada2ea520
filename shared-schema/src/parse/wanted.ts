import type { Place } from './document.ts';
import type { Path } from './position.ts';

/** The parts that somebody asks for, as a tree: a reader goes down only where it leads. */
export interface Wanted {
  /** The key or index, as text, by which it hangs on the part above. */
  readonly key: string;
  /** Absent where no path leads further. */
  below: Wanted[] | undefined;
  /** The same by key, where they are many; a Map, for keys come from files. */
  byKey: Map<string, Wanted> | undefined;
  /** It is asked for itself, not only passed on the way. */
  isAsked: boolean;
  /** Filled in by whoever finds the part. */
  place: Place | undefined;
}

export function wanted(paths: readonly Path[]): Wanted {
  const root = unasked('');
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      const key = String(step);
      let next = below(node, key);
      if (!next) {
        next = unasked(key);
        add(node, next);
      }
      node = next;
    }
    node.isAsked = true;
  }
  return root;
}

const unasked = (key: string): Wanted => ({
  key,
  below: undefined,
  byKey: undefined,
  isAsked: false,
  place: undefined,
});

function add(node: Wanted, next: Wanted): void {
  node.below ??= [];
  node.below.push(next);
  if (node.byKey) node.byKey.set(next.key, next);
  else if (node.below.length > few) node.byKey = new Map(node.below.map((part) => [part.key, part]));
}

/** So many keys are looked through faster than a map of them is made. */
const few = 16;

/** What is wanted of a part under a key or index. */
export function below({ below, byKey }: Wanted, key: string): Wanted | undefined {
  return byKey ? byKey.get(key) : below?.find((part) => part.key === key);
}

/** Notes where a part stands. Of two parts with one key the last counts, as it does for the value. */
export function found(node: Wanted, place: Place): void {
  if (node.place) forget(node);
  node.place = place;
}

/** Takes back what was found of a part and below it: its key stands there once more. */
export function forget(node: Wanted): void {
  node.place = undefined;
  node.below?.forEach(forget);
}

/** The places of the deepest parts that were found on each path. */
export function placesOf(root: Wanted, paths: readonly Path[]): Place[] {
  return paths.map((path) => {
    let node = root;
    let place = root.place ?? { value: { start: 0, end: 0 } };
    for (const step of path) {
      const next = below(node, String(step));
      if (!next?.place) break;
      node = next;
      place = next.place;
    }
    return place;
  });
}
