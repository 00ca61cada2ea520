import { insertItem } from '../edit/insert-item.ts';
import { removePart } from '../edit/remove-part.ts';
import { renameKey } from '../edit/rename-key.ts';
import { setValue } from '../edit/set-value.ts';
import type { Path } from '../parse/position.ts';
import type { Fix } from './rule.ts';
import { say } from './say.ts';

/** Puts another value in the place of one. */
export const changeTo = (path: Path, value: string | number): Fix => ({
  title: `Change to ${typeof value === 'string' ? `"${value}"` : say(value)}`,
  edits: (document) => setValue(document, path, value),
});

/** Calls a field otherwise. */
export const renameTo = (path: Path, name: string): Fix => ({
  title: `Change to "${name}"`,
  edits: (document) => renameKey(document, path, name),
});

/** Takes a part out. */
export const takeOut = (path: Path, title: string): Fix => ({ title, edits: (document) => removePart(document, path) });

/** Adds an item that an author has to finish. */
export const begin = (list: Path, index: number, item: unknown, title: string): Fix => ({
  title,
  unfinished: true,
  edits: (document) => insertItem(document, list, index, item),
});
