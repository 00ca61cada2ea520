import type { Place } from './document.ts';
import type { Path } from './position.ts';

/** One part of a document and where it stands. */
export interface Part {
  readonly place: Place;
  /** By key or index; absent for a part that has none. */
  readonly parts?: ReadonlyMap<string | number, Part>;
}

/** The places of the deepest existing parts on the given paths. */
export function locateIn(root: Part, paths: readonly Path[]): Place[] {
  return paths.map((path) => {
    let part = root;
    for (const step of path) {
      const next = part.parts?.get(step);
      if (!next) break;
      part = next;
    }
    return part.place;
  });
}
