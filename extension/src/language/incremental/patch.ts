import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { changeBetween } from './change.ts';
import { odd } from './odd.ts';
import { ownText, type Patchwork, type Piece, type PlacedPiece, placedPieces } from './patchwork.ts';

/** The patchwork of the next version of a text: one piece is read anew. `undefined` where that may not be enough. */
export function patch(before: Patchwork, text: string): Patchwork | undefined {
  const change = changeBetween(before.text, text);
  const placed = pieceWith(before, change.start);
  if (!placed) return undefined;
  const { section, piece, start } = placed;
  const end = start + piece.length;
  const isYaml = before.format === 'yaml';
  const isLast = end + piece.gap >= before.text.length;
  // What stands before the part's own beginning, and the line break behind it, hold it in its place.
  const from = isYaml ? start + (section.list === undefined ? section.keySpan.end : section.list) + 1 : start;
  const to = isYaml && !isLast ? end - 1 : end;
  if (change.start < from || change.end > to) return undefined;
  const length = piece.length + change.length - (change.end - change.start);
  const read = readPiece(before, placed, text.slice(start, start + length));
  return read && replaced(before, placed, { ...read, length, gap: piece.gap }, text);
}

/** The last piece that begins at an offset or before it. */
function pieceWith(patchwork: Patchwork, offset: number): PlacedPiece | undefined {
  const placed = placedPieces(patchwork);
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1];
}

/** A piece read alone, if it is still the one part that it was, and nothing in it reaches out. */
function readPiece(
  { format }: Patchwork,
  { section }: PlacedPiece,
  slice: string,
): Pick<Piece, 'value' | 'document'> | undefined {
  const text = ownText(slice);
  const { key, list } = section;
  if (format === 'json') {
    const document = parse(text, 'json');
    return document.faults.length === 0 ? { value: document.value, document } : undefined;
  }
  if (odd.test(text) || text.includes('\r') || leavesItsPlace(text, list ?? 0)) return undefined;
  const document = parse(text, 'yaml');
  const { value } = document;
  if (list !== undefined) return Array.isArray(value) && value.length === 1 ? { value: value[0], document } : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === key
    ? { value: (value as { [name: string]: unknown })[key], document }
    : undefined;
}

/** Whether a line below the first begins no deeper than the piece. */
function leavesItsPlace(text: string, column: number): boolean {
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    let indent = 0;
    while (text[at + indent] === ' ') indent++;
    if (indent <= column && /[^\s#]/.test(text.charAt(at + indent))) return true;
  }
  return false;
}

function replaced(
  before: Patchwork,
  { section, sectionIndex, index }: PlacedPiece,
  piece: Piece,
  text: string,
): Patchwork {
  const pieces = section.pieces.with(index, piece);
  const part = section.list === undefined ? piece.value : pieces.map(({ value }) => value);
  const value = Object.fromEntries(
    Object.entries(before.value).map(([key, old]) => [key, key === section.key ? part : old]),
  );
  return { ...before, text, value, sections: before.sections.with(sectionIndex, { ...section, pieces }) };
}
