import type { Format, Reading, RubricDocument } from './document.ts';
import { maxTextLength } from './limits.ts';
import { type Range, rangesOf, type Span } from './position.ts';

/** The document that a format's reader makes of a text; of one that is too long, that it is. */
export function documentOf(text: string, format: Format, read: (text: string) => Reading): RubricDocument {
  const { value, faults, locate, pathAt } = text.length > maxTextLength ? tooLong(text) : read(text);
  let ranges: ((span: Span) => Range) | undefined;
  return {
    value,
    faults,
    locate,
    pathAt,
    text,
    format,
    range(span) {
      ranges ??= rangesOf(text);
      return ranges(span);
    },
  };
}

function tooLong(text: string): Reading {
  const limit = maxTextLength / (1024 * 1024);
  const message = `The file is too long: more than ${limit} million characters are not read. Split the rubric.`;
  const nowhere = { value: { start: 0, end: 0 } };
  return {
    value: undefined,
    faults: [{ rule: 'syntax-too-long', message, span: { start: 0, end: Math.min(1, text.length) } }],
    locate: (paths) => paths.map(() => nowhere),
    pathAt: () => [],
  };
}
