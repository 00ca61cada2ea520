import type { Place, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { lineStart } from '../where/line.ts';
import { odd } from './odd.ts';
import { newPiece, type Patchwork, type Piece, type Section } from './patchwork.ts';
import { type RawSection, yamlSections } from './yaml-sections.ts';

/** Most lines that are looked at for the dash of an item whose value stands below it. */
const mostLines = 8;

/** Cuts a text that was read without faults; `undefined` where its parts cannot be read alone. */
export function cut(document: RubricDocument): Patchwork | undefined {
  const { format, faults, value } = document;
  if (faults.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (format === 'json' ? cutJson : cutYaml)(document, value as { readonly [key: string]: unknown });
}

type Value = Patchwork['value'];

/** Cut by lines alone. Whether each is what it looks like is seen by what was read: as many keys, as many items. */
function cutYaml(document: RubricDocument, value: Value): Patchwork | undefined {
  const { text, format } = document;
  if (odd.test(text) || text.includes('\r')) return undefined;
  const raw = yamlSections(text);
  const keys = Object.keys(value);
  const [first] = raw ?? [];
  if (!raw || !first || raw.length !== keys.length || raw.some(({ key }, index) => key !== keys[index]))
    return undefined;
  const sections = raw.map((one): Section => {
    const part = value[one.key];
    const isList = one.column >= 0 && Array.isArray(part) && part.length === one.items.length;
    const pieces = pieceSpans(one, isList).map(({ start, end }, index) => ({
      ...newPiece(end - start, 0, isList ? part[index] : part),
      origin: { document, path: isList ? [one.key, index] : [one.key], start },
    }));
    return yamlSection(one, isList, pieces);
  });
  return { text, format, lead: first.start, sections, value };
}

/** From where to where a field's pieces reach, in pieces or as one. */
export const pieceSpans = ({ start, end, items }: RawSection, isList: boolean): Span[] =>
  isList ? items.map((from, index) => ({ start: from, end: items[index + 1] ?? end })) : [{ start, end }];

/** A field of the pieces that stand at its `pieceSpans`. */
export function yamlSection(
  { key, keySpan, start, items, column }: RawSection,
  isList: boolean,
  pieces: readonly Piece[],
): Section {
  const base = { key, keySpan: { start: 0, end: keySpan.end - start }, pieces };
  return isList ? { ...base, list: column, lead: (items[0] ?? start) - start } : { ...base, lead: 0 };
}

function cutJson(document: RubricDocument, value: Value): Patchwork | undefined {
  const { text, format } = document;
  const keys = Object.keys(value);
  const paths = keys.flatMap((key): Path[] => {
    const part = value[key];
    return [[key], ...(Array.isArray(part) ? part.map((_item, index): Path => [key, index]) : [])];
  });
  const places = new Map(document.locate(paths).map((place, index) => [paths[index]?.join('\0'), place]));
  const tops = keys
    .flatMap((key) => {
      const place = places.get(key);
      return place?.key ? [{ key, place, start: place.key.start }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const [first] = tops;
  if (!first || tops.length !== keys.length) return undefined;
  const sections = tops.map(({ key, place, start }, index): Section => {
    const end = tops[index + 1]?.start ?? text.length;
    const part = value[key];
    const items = Array.isArray(part) ? part.map((_item, at) => places.get(`${key}\0${at}`)) : [];
    return jsonSection({ key, place, start, end, value: part, items });
  });
  return { text, format, lead: first.start, sections, value };
}

interface Top {
  readonly key: string;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly items: readonly (Place | undefined)[];
}

function jsonSection({ key, place, start, end, value, items }: Top): Section {
  const base = { key, keySpan: { start: 0, end: (place.key?.end ?? start) - start } };
  const [first] = items;
  if (!Array.isArray(value) || !first) {
    const { start: from, end: to } = place.value;
    return { ...base, lead: from - start, pieces: [newPiece(to - from, end - to, value)] };
  }
  const pieces = items.map((item, index) => {
    const span = item?.value ?? { start: 0, end: 0 };
    return newPiece(span.end - span.start, (items[index + 1]?.value.start ?? end) - span.end, value[index]);
  });
  return { ...base, list: place.value.start - start, lead: first.value.start - start, pieces };
}

/** Where the line with the dash of an item begins. */
export function dashLine(text: string, offset: number, column: number): number | undefined {
  let start = lineStart(text, offset);
  for (let line = 0; line < mostLines; line++) {
    if (text[start + column] === '-' && text.slice(start, start + column).trim() === '') return start;
    if (start === 0) return undefined;
    start = lineStart(text, start - 1);
  }
  return undefined;
}
