import type { RubricDocument } from '../parse/document.ts';
import type { Path, Span } from '../parse/position.ts';
import { partAt } from '../rules/pointer.ts';
import { afterBreak, beginsLine, columnOf, lineAbove, lineEnd, skipBlank } from './layout.ts';

/** A field or an item as it stands in the text. */
export interface Part {
  readonly step: string | number;
  readonly key?: Span;
  readonly value: Span;
  /** Where it begins: its key, or in a YAML block list its dash. */
  readonly start: number;
  /** Where its value ends. */
  readonly end: number;
}

/** An object or list as it stands in the text. */
export interface Container {
  readonly isList: boolean;
  /** Between brackets: all of JSON, and YAML that is written so. Everything else goes by indentation. */
  readonly flow: boolean;
  readonly key?: Span;
  readonly value: Span;
  /** In the order of the text. */
  readonly parts: readonly Part[];
}

/** The object or list at a path; `undefined` where there is none, or none with an order that an edit could keep. */
export function containerAt(document: RubricDocument, path: Path): Container | undefined {
  const { text } = document;
  const value = partAt(document.value, path);
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  const steps: (string | number)[] = isList ? value.map((_item, index) => index) : Object.keys(value);
  const [own, ...places] = document.locate([path, ...steps.map((step) => [...path, step])]);
  if (!own) return undefined;
  const flow = text[own.value.start] === (isList ? '[' : '{');
  const parts: Part[] = [];
  let from = own.value.start;
  for (const [index, step] of steps.entries()) {
    const place = places[index];
    if (!place || (!isList && !place.key)) return undefined;
    const start = place.key?.start ?? (flow ? place.value.start : skipBlank(document, from));
    const end = Math.max(place.value.end, place.key?.end ?? 0);
    parts.push({ ...place, step, start, end });
    from = end;
  }
  // Keys that look like numbers come first in an object, wherever they stand in the text.
  parts.sort((one, other) => one.start - other.start);
  return { isList, flow, ...(own.key && { key: own.key }), value: own.value, parts };
}

/** Where the lines of a part in a YAML block end: with the comment behind it and those below that are set deeper. */
export function bodyEnd(text: string, { start, end }: Part): number {
  const column = columnOf(text, start);
  let last = lineEnd(text, end);
  for (;;) {
    const below = afterBreak(text, last);
    const comment = commentColumn(text, below);
    if (below === last || comment === undefined || comment <= column) return last;
    last = lineEnd(text, below);
  }
}

/** Where a part of a YAML block begins with the comments that stand right above it, in its column. */
export function bodyStart(text: string, { start }: Part): number {
  if (!beginsLine(text, start)) return start;
  const column = columnOf(text, start);
  let first = start;
  for (;;) {
    const above = lineAbove(text, first);
    if (above === undefined || commentColumn(text, above) !== column) return first;
    first = above + column;
  }
}

/** The column of the comment that is all of a line. */
function commentColumn(text: string, line: number): number | undefined {
  return /^[ \t]*(?=#)/.exec(text.slice(line, lineEnd(text, line)))?.[0].length;
}
