import { foldHeader } from '../fold.ts';
import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { once } from './once.ts';

/** What goes by a name and further ones. */
interface NamedItem {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly aliases?: readonly (string | undefined)[] | undefined;
}

/** A name or alias. */
export interface Name {
  readonly text: string;
  /** What it has in common with every heading that it matches; empty where it has no letter or digit. */
  readonly key: string;
  readonly item: NamedItem;
  /** The index of its item. */
  readonly index: number;
  /** Its index among the aliases; -1 for the name itself. */
  readonly at: number;
}

/** A list whose items go by names. */
export interface NameList {
  /** One item of it, for a message. */
  readonly kind: 'competency' | 'profile';
  readonly field: 'competencies' | 'profiles';
  /** In the order of the text, as far as they can be read. */
  readonly names: readonly Name[];
  /** Whether every name has a key of its own. */
  readonly isClear: boolean;
}

/** Every name and alias by which a sheet may know competencies and profiles. */
export const nameLists: (rubric: Draft<Rubric>) => readonly NameList[] = once((rubric) => [
  { kind: 'competency', field: 'competencies', ...namesOf(rubric.competencies) },
  { kind: 'profile', field: 'profiles', ...namesOf(rubric.profiles) },
]);

function namesOf(items: readonly (NamedItem | undefined)[] = []): Pick<NameList, 'names' | 'isClear'> {
  const names: Name[] = [];
  const keys = new Set<string>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    const add = (text: string | undefined, at: number) => {
      if (text === undefined) return;
      const key = foldHeader(text);
      keys.add(key);
      names.push({ text, key, item, index, at });
    };
    add(item.name, -1);
    item.aliases?.forEach(add);
  }
  return { names, isClear: keys.size === names.length };
}

/** The way to a name. */
export const namePath = ({ field }: NameList, { index, at }: Name): Path =>
  at < 0 ? [field, index, 'name'] : [field, index, 'aliases', at];
