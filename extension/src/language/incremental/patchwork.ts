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

export const sectionLength = ({ lead, pieces }: Section): number =>
  pieces.reduce((sum, { length, gap }) => sum + length + gap, lead);

/** Every piece with its place, in the order of the text. */
export function placedPieces({ lead, sections }: Patchwork): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let start = lead;
  for (const [sectionIndex, section] of sections.entries()) {
    start += section.lead;
    for (const [index, piece] of section.pieces.entries()) {
      placed.push({ section, sectionIndex, index, piece, start });
      start += piece.length + piece.gap;
    }
  }
  return placed;
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

/** A copy: a slice would keep the whole text that it was cut from in memory, version after version. */
export const ownText = (slice: string): string => ` ${slice}`.slice(1);

/** The way to the piece's own part in the piece read alone. */
export const wayInto = (format: Format, { key, list }: Section): Path =>
  format === 'json' ? [] : list === undefined ? [key] : [0];
