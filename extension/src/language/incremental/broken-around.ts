import type { LineIndex } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Steps } from '../steps.ts';
import { type BrokenDocument, brokenDocument } from './broken.ts';
import { changeBetween } from './change.ts';
import { parseInSteps } from './parse-in-steps.ts';
import { type Patchwork, pieceAt, pieceIn, sectionStarts } from './patchwork.ts';
import { piecedDocument } from './pieced-document.ts';

/** Longest change that is looked at, in characters: beyond that the whole is read as fast. */
const longestChange = 20_000;

/**
 * A version of YAML that cannot be read for what was typed outside the pieces, such as a line that stands too far left.
 * Looks only at the pieces around the change, between which the reader is in the same state as in the whole: what stops
 * it there stops it in the whole. `undefined` where nothing does, or what it is depends on what follows.
 */
export function* brokenAround(before: Patchwork, text: string, lines: LineIndex): Steps<BrokenDocument | undefined> {
  if (before.format !== 'yaml' || text.includes('\r')) return undefined;
  const change = changeBetween(before.text, text);
  if (Math.max(change.length, change.end - change.start) > longestChange) return undefined;
  const grown = change.length - (change.end - change.start);
  const starts = sectionStarts(before);
  const touched = pieceAt(before, Math.max(0, change.start - 1));
  const last = pieceAt(before, change.end);
  if (!touched || !last) return undefined;
  const top = starts[touched.sectionIndex] ?? 0;
  const previous = pieceIn(before, touched.sectionIndex, Math.max(0, touched.index - 1), top) ?? touched;
  const from = Math.min(previous.start, touched.start);
  const next =
    pieceIn(before, last.sectionIndex, last.index + 1, starts[last.sectionIndex] ?? 0) ??
    pieceIn(before, last.sectionIndex + 1, 0, starts[last.sectionIndex + 1] ?? 0) ??
    last;
  const to = next.start + next.piece.length;
  if (to < change.end || from > change.start) return undefined;
  // The field's own line, and from there on the pieces around the change.
  const lead = touched.section.list === undefined ? '' : before.text.slice(top, top + touched.section.lead);
  const { faults } = yield* parseInSteps(lead + text.slice(from, to + grown), 'yaml');
  if (faults.length === 0 || faults.some(({ rule }) => rule === 'syntax-unclosed')) return undefined;
  const placed = faults.map(({ span, ...fault }) => ({
    ...fault,
    span: { start: span.start - lead.length + from, end: span.end - lead.length + from },
  }));
  if (placed.some(({ span }) => span.start < from)) return undefined;
  const broken = brokenDocument(text, placed, piecedDocument(before));
  return { ...broken, range: (span) => lines.range(span) };
}
