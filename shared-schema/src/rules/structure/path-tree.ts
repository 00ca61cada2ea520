import type { Path } from '../../parse/position.ts';

/** Paths with something to say about the parts at their ends, sorted by their steps. */
export interface PathTree<About> {
  readonly below: Map<string | number, PathTree<About>>;
  about?: About;
}

/** Sorts paths into a tree: what has to do with many parts of a value walks it once. */
export function pathTree<About>(entries: Iterable<readonly [Path, About]>): PathTree<About> {
  const root: PathTree<About> = { below: new Map() };
  for (const [path, about] of entries) {
    let at = root;
    for (const step of path) {
      let next = at.below.get(step);
      if (!next) {
        next = { below: new Map() };
        at.below.set(step, next);
      }
      at = next;
    }
    at.about = about;
  }
  return root;
}
