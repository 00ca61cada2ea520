import type { Format, Place, RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path, Span } from '@rubric-kit/shared-schema/parse/position.ts';

/** A part of a text that can be read alone: an item of a list at the top, or a whole field there. */
export interface Piece {
  /** In characters; `gap` more stand between it and what follows. */
  readonly length: number;
  readonly gap: number;
  readonly value: unknown;
  /** The piece read alone, once that was needed. */
  document: RubricDocument | undefined;
  /** The whole that it was cut from and where it stood there: tells its places as long as it was not read alone. */
  readonly origin?: { readonly document: RubricDocument; readonly path: Path; readonly start: number };
  /** Where parts of it stand that were asked for: most problems of a text are those of the version before. */
  readonly places: Map<string, Place>;
}

/** A field at the top. Offsets count from where the section begins. */
export interface Section {
  readonly key: string;
  readonly keySpan: Span;
  /** The column of the dashes of a YAML list in pieces, the offset of a JSON list's bracket; absent: one piece. */
  readonly list?: number;
  /** What stands before the first piece. */
  readonly lead: number;
  readonly pieces: readonly Piece[];
}

/** A text without mistakes, cut into pieces of which each version of the text replaces few. */
export interface Patchwork {
  readonly text: string;
  readonly format: Format;
  /** Where the first section begins. */
  readonly lead: number;
  readonly sections: readonly Section[];
  /** The whole as data. */
  readonly value: { readonly [key: string]: unknown };
}

/** A piece and where it stands in the text. */
export interface PlacedPiece {
  readonly section: Section;
  readonly sectionIndex: number;
  readonly index: number;
  readonly piece: Piece;
  readonly start: number;
}

const knownStarts = new WeakMap<Section, readonly number[]>();

/** Where the pieces begin, counted from the section, and last where the section ends. */
export function startsIn(section: Section): readonly number[] {
  let starts = knownStarts.get(section);
  if (!starts) {
    let at = section.lead;
    const all = [at];
    for (const { length, gap } of section.pieces) {
      at += length + gap;
      all.push(at);
    }
    knownStarts.set(section, all);
    starts = all;
  }
  return starts;
}

export const sectionLength = (section: Section): number => startsIn(section).at(-1) ?? 0;

/** Where the sections begin, and last where the text ends. */
export function sectionStarts({ lead, sections }: Patchwork): number[] {
  const starts = [lead];
  for (const section of sections) starts.push((starts.at(-1) ?? 0) + sectionLength(section));
  return starts;
}

/** A piece by its section and its number there. */
export function pieceIn(
  { sections }: Patchwork,
  sectionIndex: number,
  index: number,
  start: number,
): PlacedPiece | undefined {
  const section = sections[sectionIndex];
  const piece = section?.pieces[index];
  return section && piece && { section, sectionIndex, index, piece, start: start + (startsIn(section)[index] ?? 0) };
}

/** The last piece that begins at an offset or before it. */
export function pieceAt(patchwork: Patchwork, offset: number): PlacedPiece | undefined {
  const starts = sectionStarts(patchwork);
  for (let at = patchwork.sections.length - 1; at >= 0; at--) {
    const section = patchwork.sections[at];
    const start = starts[at] ?? 0;
    if (!section || start + section.lead > offset) continue;
    return pieceIn(patchwork, at, lastAtOrBefore(startsIn(section), offset - start, section.pieces.length), start);
  }
  return undefined;
}

/** The index of the last of the first `count` numbers that is not above another. */
function lastAtOrBefore(numbers: readonly number[], most: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The piece read alone. */
export function documentOf({ text, format }: Patchwork, { piece, start }: PlacedPiece): RubricDocument {
  piece.document ??= parse(ownText(text.slice(start, start + piece.length)), format);
  return piece.document;
}

/** A piece that was not asked for anything yet. */
export const newPiece = (length: number, gap: number, value: unknown, document?: RubricDocument): Piece => ({
  length,
  gap,
  value,
  document,
  places: new Map(),
});

/** The field's value. */
export const sectionValue = ({ list, pieces }: Section): unknown =>
  list === undefined ? pieces[0]?.value : pieces.map(({ value }) => value);

/** A copy: a slice would keep the whole text that it was cut from in memory, version after version. */
export const ownText = (slice: string): string => ` ${slice}`.slice(1);

/** The way to the piece's own part in the piece read alone. */
export const wayInto = (format: Format, { key, list }: Section): Path =>
  format === 'json' ? [] : list === undefined ? [key] : [0];
