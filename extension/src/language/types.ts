// The shapes of the Language Server Protocol 3.17, as far as they are used:
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
import type { Range } from '@rubric-kit/shared-schema/parse/position.ts';

export type { Position, Range } from '@rubric-kit/shared-schema/parse/position.ts';

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Edits by document. A Map, for uris come from outside. */
export type WorkspaceEdit = ReadonlyMap<string, readonly TextEdit[]>;

export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** Another open or neighbouring document. */
export interface TextFile {
  readonly uri: string;
  readonly text: string;
}

export interface Command {
  readonly title: string;
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** The kinds of completion items that are used, with the protocol's numbers. */
export const completionKind = { property: 10, unit: 11, value: 12, snippet: 15, reference: 18, member: 20 } as const;

export interface CompletionItem {
  readonly label: string;
  readonly kind: (typeof completionKind)[keyof typeof completionKind];
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly sortText: string;
  readonly filterText: string;
  /** A snippet. Its lines are indented relative to the line that it is inserted in (`insertTextMode` 2). */
  readonly textEdit: TextEdit;
  readonly additionalTextEdits?: readonly TextEdit[];
}

export interface Hover {
  /** Markdown. */
  readonly contents: string;
  readonly range: Range;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll';
  readonly isPreferred?: true;
  /** The ids of the rules whose problems it puts right. */
  readonly rules: readonly string[];
  readonly edits: readonly TextEdit[];
}

export interface CodeLens {
  readonly range: Range;
  readonly command: Command;
}

export interface InlayHint {
  readonly position: Range['start'];
  readonly label: string;
  readonly tooltip?: string;
  readonly paddingLeft: true;
}

/** The kinds of symbols that are used, with the protocol's numbers. */
export const symbolKind = {
  file: 1,
  module: 2,
  class: 5,
  property: 7,
  string: 15,
  number: 16,
  array: 18,
  key: 20,
  event: 24,
} as const;

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: (typeof symbolKind)[keyof typeof symbolKind];
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly DocumentSymbol[];
}

export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment';
}

export interface SelectionRange {
  readonly range: Range;
  readonly parent?: SelectionRange;
}

/** 1 text, 2 read (a reference), 3 write (where the id is defined). */
export interface DocumentHighlight {
  readonly range: Range;
  readonly kind: 2 | 3;
}
