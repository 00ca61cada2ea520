import type { Format } from '../../parse/document.ts';
import { quoted as inQuotes } from '../say.ts';
import type { Mistake } from './mistake.ts';
import type { Field, PartText } from './part-text.ts';

/** A word with its article: "a rubric", "an anchor". */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The object around a field by its key: `"scale"`, or where it is an item by what `call` makes of its kind. */
export const objectName = ({ key, part }: Mistake, call: (noun: string) => string): string =>
  key === undefined ? call(part?.noun ?? 'set of fields') : quoted(key);

/** A part at the start of a sentence: `"weight"`, `An item of "aliases"`, "A rubric". */
export function partName({ path, key }: Mistake): string {
  if (key !== undefined) return quoted(key);
  const list = [...path].reverse().find((step) => typeof step === 'string');
  return list === undefined ? 'A rubric' : `An item of ${quoted(String(list))}`;
}

/** The names of the fields that an object may have. */
export const fieldNames = (part: PartText | undefined): string[] => [...(part?.fields.keys() ?? [])];

/** Text from a file in a message: on one line, and cut where it is long. */
export const quoted = (text: string): string => inQuotes(text.replace(/\s+/g, ' '));

/** A field as it is written in the file: `target: 3` or `"target": 3`. */
export function written(name: string, value: string | number, format: Format): string {
  if (format === 'json') return `"${name}": ${JSON.stringify(value)}`;
  const isBare = typeof value === 'number' || /^[a-z]+([ -][a-z]+)*$/i.test(value);
  return `${name}: ${isBare ? value : JSON.stringify(value)}`;
}

/** `, such as target: 3`: an example of a field, where the format has one. */
export const suchAs = (name: string | undefined, field: Field | undefined, format: Format): string =>
  name === undefined || field?.example === undefined ? '' : `, such as ${written(name, field.example, format)}`;

/** Whether a value is one that YAML reads where a text without quotes looks like something else. */
export const isPlain = (value: unknown): value is number | boolean =>
  typeof value === 'number' || typeof value === 'boolean';

/** A value as people call it. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `${value}`;
}
