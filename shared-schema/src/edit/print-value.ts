import type { Format, RubricDocument } from '../parse/document.ts';
import { breakOf, lineAbove, lineEnd } from './layout.ts';
import { printKey, printScalar } from './print-scalar.ts';

/** How an author lays out what is written over several lines, or between brackets on one. */
export interface Style {
  readonly format: Format;
  readonly lineBreak: string;
  /** What an object or list inside another is indented by. */
  readonly unit: string;
  /** What a YAML list under its key is indented by. */
  readonly listUnit: string;
  /** What stands inside the braces of an object on one line: a space or nothing. */
  readonly padding: string;
}

/** Whether a value is an object or list with something in it: all else fits on a line by nature. */
export const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** A value on one line, between brackets where it is an object or list. */
export function printFlow(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => printFlow(item, style)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return printScalar(value, style.format, 'plain', true);
  if (!isFilled(value)) return '{}';
  const fields = Object.entries(value).map(
    ([name, field]) => `${printKey(name, style.format)}: ${printFlow(field, style)}`,
  );
  return `{${style.padding}${fields.join(', ')}${style.padding}}`;
}

/** A value over several lines, the first without an indent and the others under `indent`. */
export function printBlock(value: unknown, style: Style, indent: string): string {
  if (style.format === 'json')
    return JSON.stringify(value, null, style.unit).replaceAll('\n', style.lineBreak + indent);
  if (!isFilled(value)) return printEmpty(value);
  const lines = Array.isArray(value)
    ? value.map((item) => `- ${printBlock(item, style, `${indent}  `)}`)
    : Object.entries(value).map(([name, field]) => printField(name, field, style, indent));
  return lines.join(style.lineBreak + indent);
}

/** A field of a YAML block: `key: value`, or the value on the lines below. */
export function printField(name: string, value: unknown, style: Style, indent: string): string {
  const key = `${printKey(name, style.format)}:`;
  if (!isFilled(value)) return `${key} ${printEmpty(value)}`;
  const below = indent + (Array.isArray(value) ? style.listUnit : style.unit);
  return `${key}${style.lineBreak}${below}${printBlock(value, style, below)}`;
}

/** A scalar, or an object or list without anything in it. */
function printEmpty(value: unknown): string {
  if (Array.isArray(value)) return '[]';
  return typeof value === 'object' && value !== null ? '{}' : printScalar(value, 'yaml');
}

/** The layout that a text uses, or where it shows none, two spaces. */
export function styleOf(text: string, format: Format): Style {
  return {
    format,
    lineBreak: breakOf(text),
    unit: format === 'json' ? (/[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ') : '  ',
    listUnit: listUnitOf(text),
    padding: /\{["'\w]/.test(text) && !/\{ /.test(text) ? '' : ' ',
  };
}

/** How much deeper than its key the first YAML list of the text stands. */
function listUnitOf(text: string): string {
  const dash = /^ *(?=- )/m.exec(text);
  if (!dash) return '  ';
  let line = lineAbove(text, dash.index);
  while (line !== undefined && /^\s*(#|$)/.test(text.slice(line, lineEnd(text, line)))) line = lineAbove(text, line);
  const indent = /^ */.exec(text.slice(line ?? dash.index))?.[0].length ?? 0;
  return ' '.repeat(Math.max(0, dash[0].length - indent));
}

/** The layouts that were asked for: many edits of one text ask for its. */
const known = new WeakMap<RubricDocument, Style>();

/** The layout that a document uses. */
export function styleIn(document: RubricDocument): Style {
  const style = known.get(document) ?? styleOf(document.text, document.format);
  known.set(document, style);
  return style;
}
