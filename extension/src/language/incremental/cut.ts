import type { Place, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { lineStart } from '../where/line.ts';
import { odd } from './odd.ts';
import { newPiece, type Patchwork, type Section } from './patchwork.ts';

/** Most lines that are looked at for the dash of an item whose value stands below it. */
const mostLines = 8;

/** Cuts a text that was read without faults; `undefined` where its parts cannot be read alone. */
export function cut(document: RubricDocument): Patchwork | undefined {
  const { text, format, value } = document;
  if (document.faults.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    return undefined;
  if (format === 'yaml' && (odd.test(text) || /^\ufeff?\s*[{[]/.test(text) || text.includes('\r'))) return undefined;
  const object = value as { readonly [key: string]: unknown };
  const keys = Object.keys(object);
  const paths = keys.flatMap((key): Path[] => {
    const part = object[key];
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
  const isBlock = format === 'json' || tops.every(({ start }) => start === 0 || text[start - 1] === '\n');
  if (!isBlock) return undefined;
  const sections = tops.map(({ key, place, start }, index): Section => {
    const end = tops[index + 1]?.start ?? text.length;
    const part = object[key];
    const items = Array.isArray(part) ? part.map((_item, at) => places.get(`${key}\0${at}`)) : [];
    const cutSection = format === 'json' ? jsonSection : yamlSection;
    return cutSection(text, { key, place, start, end, value: part, items });
  });
  return { text, format, lead: first.start, sections, value: object };
}

interface Top {
  readonly key: string;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly items: readonly (Place | undefined)[];
}

function jsonSection(_text: string, { key, place, start, end, value, items }: Top): Section {
  const keySpan = { start: 0, end: (place.key?.end ?? start) - start };
  const base = { key, keySpan };
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

function yamlSection(text: string, { key, place, start, end, value, items }: Top): Section {
  const base = { key, keySpan: { start: 0, end: (place.key?.end ?? start) - start } };
  const whole: Section = { ...base, lead: 0, pieces: [newPiece(end - start, 0, value)] };
  if (!Array.isArray(value) || items.length === 0 || text[place.value.start] !== '-') return whole;
  const column = place.value.start - lineStart(text, place.value.start);
  const starts = items.map((item) => dashLine(text, item?.value.start ?? 0, column));
  const [first] = starts;
  if (first === undefined || first <= start || starts.some((at) => at === undefined)) return whole;
  const pieces = value.map((item, index) => newPiece((starts[index + 1] ?? end) - (starts[index] ?? 0), 0, item));
  return { ...base, list: column, lead: first - start, pieces };
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
