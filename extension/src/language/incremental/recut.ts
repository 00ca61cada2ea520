import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { changeBetween, type TextChange } from './change.ts';
import { yamlSection } from './cut.ts';
import { odd } from './odd.ts';
import {
  newPiece,
  ownText,
  type Patchwork,
  type Piece,
  type PlacedPiece,
  pieceAt,
  type Section,
  sectionStarts,
  sectionValue,
} from './patchwork.ts';
import { type RawSection, yamlSections } from './yaml-sections.ts';

/** Longest change for which this is worth while, in characters: beyond that the whole is read as fast. */
const longestChange = 20_000;

/**
 * The patchwork of the next version of YAML in which lines were added, taken away or moved in or out: the fields that
 * the change touches are cut again by their lines, and those of their pieces are read anew that are not as before.
 * `undefined` where that may not be enough.
 */
export function recut(before: Patchwork, text: string): Patchwork | undefined {
  if (before.format !== 'yaml') return undefined;
  const change = changeBetween(before.text, text);
  if (Math.max(change.length, change.end - change.start) > longestChange) return undefined;
  const starts = sectionStarts(before);
  const last = starts.findLastIndex((start, index) => start <= change.end && index < before.sections.length);
  const first = starts.findLastIndex((start, index) => start < change.start && index <= last);
  if (last < 0) return undefined;
  const from = first > 0 ? (starts[first] ?? 0) : 0;
  const to = (starts[last + 1] ?? before.text.length) + change.length - (change.end - change.start);
  const region = text.slice(from, to);
  const raw = region.includes('\r') ? undefined : yamlSections(region);
  // What stands before the first key belongs to the field above.
  if (!raw?.[0] || (from > 0 && raw[0].start > 0)) return undefined;
  const read = reader(before, text, change, from);
  const changed = raw.map(read);
  const isWhole = changed.every((section) => section !== undefined);
  if (!isWhole) return undefined;
  const sections = [...before.sections.slice(0, Math.max(0, first)), ...changed, ...before.sections.slice(last + 1)];
  if (new Set(sections.map(({ key }) => key)).size < sections.length) return undefined;
  const untouched = new Set(before.sections);
  const value = Object.fromEntries(
    sections.map((section) => [
      section.key,
      untouched.has(section) ? before.value[section.key] : sectionValue(section),
    ]),
  );
  return { ...before, text, lead: from > 0 ? before.lead : raw[0].start, sections, value };
}

/** Makes sections of lines, of pieces of the version before where they are the same; `undefined` where one cannot be read alone. */
function reader(before: Patchwork, text: string, { start, end, length }: TextChange, from: number) {
  /** The piece of the version before that stands between two places, if the change left it as it is. */
  function same(at: number, to: number): PlacedPiece | undefined {
    const isBehind = at >= start + length;
    if (!isBehind && to > start) return undefined;
    const old = isBehind ? at - length + (end - start) : at;
    const placed = pieceAt(before, old);
    return placed?.start === old && placed.piece.length === to - at ? placed : undefined;
  }

  return (raw: RawSection): Section | undefined => {
    const column = raw.column >= 0 ? raw.column : undefined;
    const head = column === undefined ? '' : text.slice(from + raw.start, from + (raw.items[0] ?? raw.end));
    let isReadable = head === '' || readAlone(ownText(head), raw.key, undefined) !== undefined;
    const section = yamlSection(raw, column !== undefined, (at, to): Piece => {
      const old = same(from + at, from + to);
      if (old && old.section.key === raw.key && old.section.list === column) return old.piece;
      const piece = readAlone(ownText(text.slice(from + at, from + to)), raw.key, column);
      isReadable &&= piece !== undefined;
      return piece ?? newPiece(to - at, 0, undefined);
    });
    return isReadable ? section : undefined;
  };
}

function readAlone(text: string, key: string, column: number | undefined): Piece | undefined {
  const document = parse(text, 'yaml');
  if (document.faults.length > 0 || odd.test(text)) return undefined;
  const { value } = document;
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  if (isList !== (column !== undefined)) return undefined;
  const keys = Object.keys(value);
  if (keys.length !== 1 || keys[0] !== (isList ? '0' : key)) return undefined;
  return newPiece(text.length, 0, (value as { readonly [key: string]: unknown })[isList ? 0 : key], document);
}
