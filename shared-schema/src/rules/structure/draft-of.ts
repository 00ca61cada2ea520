import { setOwn } from '../../parse/own.ts';
import type { Spelling } from './misspelt.ts';
import type { Mistake } from './mistake.ts';

type Parts = { [step: string]: unknown };

/**
 * The value as the other rules see it: misspelt keys put right, and `undefined` in the place of a part with a mistake, so
 * that a rule can tell a field that cannot be read from one that nobody wrote. Copies only what lies on the way to a
 * mistake.
 */
export function draftOf(value: unknown, mistakes: readonly Mistake[], spelling: Spelling): unknown {
  const root: Parts = { value };
  const originals = new Map<unknown, object>([[root, root]]);
  for (const { keyword, path, about, meant } of mistakes) {
    if (keyword === 'required') continue;
    let owner = root;
    let step = 'value';
    for (const next of about === undefined ? path : [...path, about]) {
      const copy = copied(owner, step);
      if (!copy) break; // left out already
      owner = copy;
      step = rightName(spelling, originals.get(owner), next);
    }
    if (meant === undefined) setOwn(owner, step, undefined);
  }
  return root.value;

  /** The copy of what stands at a step, in the place of the original. */
  function copied(owner: Parts, step: string): Parts | undefined {
    const part = owner[step];
    if (typeof part !== 'object' || part === null || originals.has(part)) return part as Parts | undefined;
    const copy = (Array.isArray(part) ? part.slice() : renamed(part as Parts, spelling.get(part))) as Parts;
    originals.set(copy, part);
    setOwn(owner, step, copy);
    return copy;
  }
}

/**
 * A copy of an object under the right names. Made field by field where one is misspelt: an object that a key was deleted
 * from is slow to look at, for every rule.
 */
function renamed(object: Parts, names: ReadonlyMap<string, string> | undefined): Parts {
  if (!names) return { ...object };
  const copy: Parts = {};
  for (const key in object) setOwn(copy, names.get(key) ?? key, object[key]);
  return copy;
}

/** What a key of an object is called in the format, as text. */
const rightName = (spelling: Spelling, object: unknown, key: string | number): string =>
  spelling.get(object)?.get(String(key)) ?? String(key);
