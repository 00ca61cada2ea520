import type { Near } from '../where/where.ts';
import { changeBetween } from './change.ts';
import { type Patchwork, pieceAt } from './patchwork.ts';

/**
 * The piece that an offset of the next version lies in, whether or not that version can be read. `undefined` where the
 * change between the two stands before the piece, and may have moved it or changed the key that it hangs on.
 */
export function pieceNear(before: Patchwork, text: string, offset: number): Near | undefined {
  const change = changeBetween(before.text, text);
  const grown = change.length - (change.end - change.start);
  const isBehind = offset >= change.start + change.length;
  const placed = pieceAt(before, isBehind ? offset - grown : Math.min(offset, change.end));
  if (!placed) return undefined;
  const { start, piece, section, index } = placed;
  const end = start + piece.length;
  const isSafe = change.start > start && (change.end <= end || change.start > end);
  return isSafe ? { start, path: section.list === undefined ? [section.key] : [section.key, index] } : undefined;
}
