import { applyEdits, type TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { RubricDocument } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { pointerOf } from '@rubric-kit/shared-schema/rules/pointer.ts';
import { finished, type Steps } from '../language/steps.ts';

/** One of several changes. */
export interface Step {
  /** The object or list that it changes. */
  readonly owner: Path;
  edits(document: RubricDocument): readonly TextEdit[];
}

/** A stretch of the text as it is by now: words that were put in, or a part of the text that it was at first. */
type Piece = { readonly text: string } | { readonly start: number; readonly end: number };

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start);

/**
 * Several changes as edits of the text before the first of them, so that an editor makes and undoes them as one and all
 * that no change touched stays where it was. Changes of different objects and lists are read off one text, for every
 * text in between would have to be read again; where their edits meet, each sees the text that the ones before leave.
 */
export const compose = (document: RubricDocument, steps: readonly Step[]): readonly TextEdit[] =>
  finished(composing(document, steps));

/** The same in steps of work. */
export function* composing(document: RubricDocument, steps: readonly Step[]): Steps<readonly TextEdit[]> {
  const owners = new Set(steps.map(({ owner }) => pointerOf(owner)));
  if (owners.size === steps.length) {
    const edits: TextEdit[] = [];
    for (const step of steps) {
      edits.push(...step.edits(document));
      yield;
    }
    edits.sort((a, b) => a.span.start - b.span.start);
    if (edits.every(({ span }, index) => index === 0 || span.start > (edits[index - 1]?.span.end ?? 0))) return edits;
  }
  return yield* inRow(document, steps);
}

/** One change after the other. */
function* inRow(document: RubricDocument, steps: readonly Step[]): Steps<readonly TextEdit[]> {
  let now = document;
  let pieces: readonly Piece[] = [{ start: 0, end: document.text.length }];
  for (const [index, step] of steps.entries()) {
    const edits = step.edits(now);
    yield;
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
