import type { Place, RubricDocument, SyntaxFault } from '@rubric-kit/shared-schema/parse/document.ts';
import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { changeBetween } from './change.ts';

/** A text that cannot be read, with what is known of it from when it could be. */
export interface BrokenDocument extends RubricDocument {
  readonly good: RubricDocument;
}

export const isBroken = (document: RubricDocument): document is BrokenDocument => 'good' in document;

/**
 * A version of a text that cannot be read: it keeps the value of the last version that could be, and each part stands
 * where what was typed has moved it. Of the faults those count that what was typed touches; where there is none, the
 * first does, and the others follow from it.
 */
export function brokenDocument(text: string, faults: readonly SyntaxFault[], before: RubricDocument): BrokenDocument {
  const good = isBroken(before) ? before.good : before;
  const { start, end, length } = changeBetween(good.text, text);
  const grown = length - (end - start);
  const moved = (offset: number): number =>
    offset <= start ? offset : offset >= end ? offset + grown : Math.min(offset, start + length);
  const back = (offset: number): number =>
    offset <= start ? offset : offset >= start + length ? offset - grown : Math.min(offset, end);
  const span = (old: Span): Span => ({ start: moved(old.start), end: moved(old.end) });
  const own = faults.filter((fault) => fault.span.end > start && fault.span.start < start + length);
  const place = ({ key, value }: Place): Place => ({ ...(key && { key: span(key) }), value: span(value) });
  return {
    text,
    format: good.format,
    value: good.value,
    faults: own.length > 0 ? own : faults.slice(0, 1),
    good,
    locate: (paths) => good.locate(paths).map(place),
    pathAt: (offset) => good.pathAt(back(offset)),
    range: (old) => good.range(old),
  };
}
