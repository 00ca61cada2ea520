import { foldHeader } from '../fold.ts';
import type { Path } from '../parse/position.ts';
import { once } from './once.ts';

/** What goes by a name and further ones. */
export interface NamedItem {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly aliases?: readonly (string | undefined)[] | undefined;
}

/** A name or alias of an item. */
export interface Name {
  readonly text: string;
  /** What it has in common with every heading that it matches; empty where it has no letter or digit. */
  readonly key: string;
  /** Its index among the aliases; -1 for the name itself. */
  readonly at: number;
}

/** The name and the aliases of an item, as far as they can be read. */
export const namesOf: (item: NamedItem) => readonly Name[] = once((item) => {
  const names: Name[] = item.name === undefined ? [] : [{ text: item.name, key: foldHeader(item.name), at: -1 }];
  item.aliases?.forEach((text, at) => {
    if (text !== undefined) names.push({ text, key: foldHeader(text), at });
  });
  return names;
});

/** The way to a name, from the way to its item. */
export const namePath = (item: Path, at: number): Path => (at < 0 ? [...item, 'name'] : [...item, 'aliases', at]);
