import type { RubricDocument, SyntaxFault } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Span } from '@rubric-kit/shared-schema/parse/position.ts';
import { brokenDocument } from './broken.ts';
import { documentOf, newPiece, ownText, type Patchwork, type Piece, type PlacedPiece } from './patchwork.ts';

/**
 * A piece of JSON after it was typed in: itself, or several items of a list. `undefined` where what was typed reaches
 * out of it.
 *
 * A piece that cannot be read between brackets as they stand around it breaks the text, whatever follows: what follows
 * closes these brackets and no others, and if a quote was left open, has an even number of quotes.
 */
export function readJsonPiece(before: Patchwork, placed: PlacedPiece, text: string): Piece[] | undefined {
  const { section, piece } = placed;
  const document = parse(text, 'json');
  if (document.faults.length === 0) return [newPiece(text.length, piece.gap, document.value, document)];
  const { around, lead } = within(before, placed, text);
  if (around.faults.length > 0) {
    const broken = brokenDocument(text, inside(around.faults, lead, text.length), documentOf(before, placed));
    return [newPiece(text.length, piece.gap, piece.value, broken)];
  }
  const { value } = around;
  const list =
    typeof value === 'object' && value !== null && Object.keys(value).length === 1 && Object.values(value)[0];
  if (section.list === undefined || !Array.isArray(list) || list.length === 0) return undefined;
  const spans = around.locate(list.map((_item, index) => ['', index])).map((place) => place.value);
  if (spans[0]?.start !== lead) return undefined;
  return list.map((item, index) => {
    const { start, end } = spans[index] as Span;
    const gap = (spans[index + 1]?.start ?? lead + text.length) - end;
    return newPiece(end - start, index + 1 < list.length ? gap : gap + piece.gap, item);
  });
}

/** The piece between the brackets that stand around it, and what stands before it then. */
function within(
  { text: all }: Patchwork,
  { section, start }: PlacedPiece,
  text: string,
): { around: RubricDocument; lead: number } {
  const indent = /[ \t]*$/.exec(all.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const [before, after] = section.list === undefined ? ['{\n"": ', '\n}'] : [`{\n"": [\n${indent}`, '\n]\n}'];
  return { around: parse(ownText(`${before}${text}${after}`), 'json'), lead: before.length };
}

/** Faults of a text as faults of a part of it. */
export const inside = (faults: readonly SyntaxFault[], start: number, length: number): SyntaxFault[] =>
  faults.map(({ span, ...fault }) => {
    const from = Math.max(0, Math.min(span.start - start, length - 1));
    return { ...fault, span: { start: from, end: Math.max(from, Math.min(span.end - start, length)) } };
  });
