import type { Steps } from '../steps.ts';
import { brokenDocument } from './broken.ts';
import { changeBetween } from './change.ts';
import { dashLine } from './cut.ts';
import { readJsonPiece } from './json-piece.ts';
import { odd } from './odd.ts';
import { parseInSteps } from './parse-in-steps.ts';
import {
  documentOf,
  newPiece,
  ownText,
  type Patchwork,
  type Piece,
  type PlacedPiece,
  pieceAt,
  sectionValue,
} from './patchwork.ts';

/**
 * The patchwork of the next version of a text: one piece is read anew, and keeps its old value while it cannot be read.
 * `undefined` where that may not be enough.
 */
export function* patch(before: Patchwork, text: string): Steps<Patchwork | undefined> {
  if (text === before.text) return before;
  const change = changeBetween(before.text, text);
  const placed = pieceAt(before, change.start);
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
  const own = ownText(text.slice(start, start + length));
  const pieces = isYaml ? yield* readYamlPiece(before, placed, own) : readJsonPiece(before, placed, own);
  return pieces && replaced(before, placed, pieces, text);
}

/** The piece read alone, if nothing in it reaches out. An item of a list may have become several. */
function* readYamlPiece(before: Patchwork, placed: PlacedPiece, text: string): Steps<Piece[] | undefined> {
  const { key, list } = placed.section;
  if (text.includes('\r') || leavesItsPlace(text, list)) return undefined;
  const document = yield* parseInSteps(text, 'yaml');
  // What is left open here is not closed by what follows: that is not indented deeply enough.
  if (document.faults.length > 0) {
    const broken = brokenDocument(text, document.faults, documentOf(before, placed));
    return [newPiece(text.length, 0, placed.piece.value, broken)];
  }
  const { value } = document;
  if (odd.test(text)) return undefined;
  if (list === undefined) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const keys = Object.keys(value);
    if (keys.length !== 1 || keys[0] !== key) return undefined;
    return [newPiece(text.length, 0, (value as { [name: string]: unknown })[key], document)];
  }
  if (!Array.isArray(value)) return undefined;
  if (value.length === 1) return [newPiece(text.length, 0, value[0], document)];
  const starts = document
    .locate(value.map((_item, index) => [index]))
    .map((place) => dashLine(text, place.value.start, list));
  if (starts[0] !== 0 || starts.includes(undefined)) return undefined;
  return value.map((item, index) => {
    const length = (starts[index + 1] ?? text.length) - (starts[index] ?? 0);
    return newPiece(length, 0, item);
  });
}

/** Whether a line below the first begins no deeper than the piece; the dash of a list's next item may. */
function leavesItsPlace(text: string, list: number | undefined): boolean {
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    let indent = 0;
    while (text[at + indent] === ' ') indent++;
    const isItem = indent === list && /^-(?:\s|$)/.test(text.slice(at + indent, at + indent + 2));
    if (indent <= (list ?? 0) && !isItem && /[^\s#]/.test(text.charAt(at + indent))) return true;
  }
  return false;
}

function replaced(
  before: Patchwork,
  { section, sectionIndex, index }: PlacedPiece,
  by: readonly Piece[],
  text: string,
): Patchwork {
  const changed = { ...section, pieces: section.pieces.toSpliced(index, 1, ...by) };
  const part = sectionValue(changed);
  const value = Object.fromEntries(
    Object.entries(before.value).map(([key, old]) => [key, key === section.key ? part : old]),
  );
  return { ...before, text, value, sections: before.sections.with(sectionIndex, changed) };
}
