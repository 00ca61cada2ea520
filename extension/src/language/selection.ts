import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Analysis } from './analysis.ts';
import { withoutQuotes } from './part-at.ts';
import type { Position, SelectionRange } from './types.ts';

/** For each position what "expand selection" takes next: the text, its field, its item, its list, up to the file. */
export const selectionRanges = (analysis: Analysis, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => selectionRange(analysis, position));

function selectionRange({ document, lines, text }: Analysis, position: Position): SelectionRange {
  const offset = lines.offset(position);
  const path = document.pathAt(offset);
  const ways = Array.from({ length: path.length + 1 }, (_, length) => path.slice(0, length));
  const spans: Span[] = [{ start: 0, end: text.length }];
  for (const { key, value } of document.locate(ways)) {
    const whole = { start: Math.min(key?.start ?? value.start, value.start), end: Math.max(value.end, key?.end ?? 0) };
    const token = key && offset >= key.start && offset <= key.end ? key : value;
    spans.push(whole, token);
    if (token === key || !/[[{]/.test(text.charAt(value.start))) spans.push(withoutQuotes(text, token));
  }
  let result: SelectionRange = { range: lines.range({ start: 0, end: text.length }) };
  let last: Span = { start: 0, end: text.length };
  for (const span of spans) {
    const isInside = span.start >= last.start && span.end <= last.end && span.end - span.start < last.end - last.start;
    if (!isInside || offset < span.start || offset > span.end) continue;
    result = { range: lines.range(span), parent: result };
    last = span;
  }
  return result;
}
