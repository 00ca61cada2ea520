import type { Path, Range, Span } from './position.ts';

export type Format = 'json' | 'yaml';

/** Something that keeps the text from being read as its format says. Ids start with `syntax-`. */
export interface SyntaxFault {
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
}

/** Where a part stands: its key (absent in lists and at the root) and its value. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
}

/** What a reader makes of a text. */
export interface Reading {
  /** Plain data, as far as the text could be read; `undefined` for a text without any. */
  readonly value: unknown;
  /** In the order of the text. */
  readonly faults: readonly SyntaxFault[];
  /**
   * Where the given parts stand, found in one pass over the text: a place for each path, in their order. A path that
   * leads nowhere gets the place of its deepest ancestor that exists.
   */
  locate(paths: readonly Path[]): Place[];
  /** The path to the innermost part whose key or value spans the offset; the root's (empty) where there is none. */
  pathAt(offset: number): Path;
}

/** A text that was read: its value and where each part of it stands. Reading never throws. */
export interface RubricDocument extends Reading {
  readonly text: string;
  readonly format: Format;
  /** Offsets to lines and characters. */
  range(span: Span): Range;
}
