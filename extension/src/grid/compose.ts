import { applyEdits, type TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';

/** One of several changes in a row: it sees the text as the ones before have left it. */
export type Step = (document: RubricDocument) => readonly TextEdit[];

/** A stretch of the text as it is by now: words that were put in, or a part of the text that it was at first. */
type Piece = { readonly text: string } | { readonly start: number; readonly end: number };

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start);

/**
 * Several changes in a row as edits of the text before the first of them, so that an editor makes and undoes them as
 * one and all that no change touched stays where it was.
 */
export function compose(document: RubricDocument, steps: readonly Step[]): readonly TextEdit[] {
  let now = document;
  let pieces: readonly Piece[] = [{ start: 0, end: document.text.length }];
  for (const [index, step] of steps.entries()) {
    const edits = step(now);
    if (edits.length === 0) continue;
    pieces = edited(pieces, edits);
    if (index < steps.length - 1) now = parse(applyEdits(now.text, edits), document.format);
  }
  return editsOf(pieces, document.text.length);
}

/** The pieces after edits whose spans count in the text that the pieces spell. */
function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: Piece[] = [];
  let at = 0;
  for (const { span, text } of ordered) {
    result.push(...slice(pieces, at, span.start), { text });
    at = span.end;
  }
  result.push(...slice(pieces, at, Number.POSITIVE_INFINITY));
  return result.filter((piece) => lengthOf(piece) > 0);
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    if (start < end) {
      result.push(
        'text' in piece
          ? { text: piece.text.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      );
    }
    at += length;
  }
  return result;
}

/** What stands between two kept parts of the first text is what took their gap's place. */
function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  let text = '';
  const close = (end: number) => {
    if (text !== '' || end > start) edits.push({ span: { start, end }, text });
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      close(piece.start);
      start = piece.end;
    }
  }
  close(length);
  return edits;
}
