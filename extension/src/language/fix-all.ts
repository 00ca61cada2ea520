import { editsOf } from '@rubric-kit/shared-schema/edit/edits-of.ts';
import { applyEdits, type TextEdit as SpanEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { type Analysis, analyse } from './analysis.ts';
import { finished, type Steps } from './steps.ts';
import type { TextEdit } from './types.ts';

/** One fix may bring out another problem that can be fixed; more than this is a circle. */
const mostRounds = 5;

/** Every fix that is safe and leaves nothing to write, as edits of the text. What it changes has fewer problems. */
export const fixAll = (analysis: Analysis): TextEdit[] => finished(fixAllSteps(analysis));

/** The same in steps. */
export function* fixAllSteps(analysis: Analysis): Steps<TextEdit[]> {
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const { problems } = yield* current.judging();
    const edits = yield* safeEdits(current);
    if (edits.length === 0) break;
    const after = analyse(applyEdits(current.text, edits), current.format, current);
    if ((yield* after.judging()).problems.length >= problems.length) break;
    current = after;
  }
  return current === analysis ? [] : [difference(analysis, current.text)];
}

/** The edits of all finished fixes, of those that overlap the first. */
function* safeEdits({ document, validation }: Analysis): Steps<SpanEdit[]> {
  const taken: SpanEdit[] = [];
  for (const { fix } of validation.problems) {
    yield;
    if (!fix || fix.unfinished) continue;
    const edits = editsOf(fix.change, document);
    const overlaps = edits.some(({ span }) =>
      taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
    );
    if (!overlaps) taken.push(...edits);
  }
  return taken;
}

/** The stretch in which two texts differ, as one edit: comments and cursors outside it stay where they are. */
export function difference({ text, lines }: Analysis, after: string): TextEdit {
  const shortest = Math.min(text.length, after.length);
  let start = 0;
  while (start < shortest && text[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && text[text.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    range: lines.range({ start, end: text.length - end }),
    newText: after.slice(start, after.length - end),
  };
}
