import { applyEdits, type TextEdit } from '../../edit/text-edit.ts';
import type { Tape } from '../tape.ts';

/** A text with its mistakes taken out, which knows where its parts stand in the text as it was. */
export interface Repaired {
  readonly text: string;
  /** An offset of the repaired text as one of the original. */
  original(offset: number): number;
  toOriginal(tape: Tape): Tape;
}

export const unrepaired = (text: string): Repaired => ({
  text,
  original: (offset) => offset,
  toOriginal: (tape) => tape,
});

/** The text after more edits, which are in its own offsets and in their order. */
export function repair(before: Repaired, edits: readonly TextEdit[]): Repaired {
  const original = (offset: number) => before.original(offsetBefore(edits, offset));
  return {
    text: applyEdits(before.text, edits),
    original,
    toOriginal: (tape) => ({
      ...tape,
      starts: tape.starts.map(original),
      ends: tape.ends.map(original),
      keyStarts: tape.keyStarts.map((start) => (start < 0 ? start : original(start))),
      keyEnds: tape.keyEnds.map((end) => (end < 0 ? end : original(end))),
    }),
  };
}

/** The offset before the edits that an offset after them came from; one inside new text came from the text's start. */
function offsetBefore(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of edits) {
    const start = span.start + shift;
    if (offset <= start) break;
    const replaced = span.end - span.start;
    if (offset < start + text.length) return span.start + Math.min(offset - start, replaced);
    shift += text.length - replaced;
  }
  return offset - shift;
}
