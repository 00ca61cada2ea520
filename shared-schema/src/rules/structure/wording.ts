import type { Format } from '../../parse/document.ts';
import type { Path } from '../../parse/position.ts';
import type { Mistake } from './mistake.ts';

/** A word with its article: "a rubric", "an anchor". */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The object around a field: "a competency", or by its key where it is the only one of its kind: `"scale"`. */
export function objectName({ path, part }: Mistake): string {
  const step = path.at(-1);
  return typeof step === 'string' ? quoted(step) : withArticle(part?.noun ?? 'set of fields');
}

/** As {@link objectName}, at the start of a sentence: "This competency", `"scale"`. */
export function thisObject({ path, part }: Mistake): string {
  const step = path.at(-1);
  return typeof step === 'string' ? quoted(step) : `This ${part?.noun ?? 'set of fields'}`;
}

/** A part at the start of a sentence: `"weight"`, `An item of "aliases"`, "A rubric". */
export function partName(path: Path): string {
  const step = path.at(-1);
  if (typeof step === 'string') return quoted(step);
  const list = [...path].reverse().find((key) => typeof key === 'string');
  return typeof list === 'string' ? `An item of ${quoted(list)}` : 'A rubric';
}

/** Text from a file in a message: on one line, and cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}

/** A field as it is written in the file: `target: 3` or `"target": 3`. */
export function written(name: string, value: string | number, format: Format): string {
  const plain = format === 'yaml' && (typeof value === 'number' || /^[a-z]+([ -][a-z]+)*$/i.test(value));
  return `${format === 'yaml' ? name : `"${name}"`}: ${plain ? value : JSON.stringify(value)}`;
}

/** A choice: `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function choice(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A value as people call it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `${value}`;
}
