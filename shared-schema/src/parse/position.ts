/** A place in a text, lines and characters from 0, characters in UTF-16 units as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to but not including `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text in UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way to a part of a document: keys of objects and indexes of lists, from the root. */
export type Path = readonly (string | number)[];
