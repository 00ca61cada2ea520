import type { Path } from '../parse/position.ts';
import type { Fix } from './rule.ts';
import { say } from './say.ts';

/** Puts another value in the place of one. */
export const changeTo = (
  path: Path,
  value: unknown,
  title = `Change to ${typeof value === 'number' ? say(value) : `"${value}"`}`,
): Fix => ({ title, change: { kind: 'set', path, value } });

/** Calls a field otherwise. */
export const renameTo = (path: Path, name: string): Fix => ({
  title: `Change to "${name}"`,
  change: { kind: 'rename', path, name },
});

/** Takes a part out. */
export const takeOut = (path: Path, title: string): Fix => ({ title, change: { kind: 'remove', path } });

/** Adds an item that an author has to finish. */
export const begin = (list: Path, index: number, item: unknown, title: string): Fix => ({
  title,
  unfinished: true,
  change: { kind: 'add-item', path: list, index, item },
});
