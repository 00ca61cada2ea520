import { type Patchwork, type Piece, type Section, sectionStarts, startsIn } from './patchwork.ts';

/**
 * A patchwork that was cut anew, with the pieces of the one before in the place of those that are the same text with the
 * same value: what is known of them stays known. Each list is compared from its beginning and from its end.
 */
export function reusing(patchwork: Patchwork, before: Patchwork): Patchwork {
  const numbers = new Map(before.sections.map(({ key }, index) => [key, index]));
  const starts = sectionStarts(patchwork);
  const oldStarts = sectionStarts(before);
  const sections = patchwork.sections.map((section, at): Section => {
    const number = numbers.get(section.key) ?? -1;
    const old = before.sections[number];
    if (!old || old.list !== section.list) return section;
    const from = startsIn(section);
    const oldFrom = startsIn(old);
    const same = (index: number, oldIndex: number): Piece | undefined => {
      const piece = section.pieces[index];
      const other = old.pieces[oldIndex];
      if (!piece || !other || other.value !== piece.value) return undefined;
      if (other.length !== piece.length || other.gap !== piece.gap) return undefined;
      const start = (starts[at] ?? 0) + (from[index] ?? 0);
      const oldStart = (oldStarts[number] ?? 0) + (oldFrom[oldIndex] ?? 0);
      const isSame =
        patchwork.text.slice(start, start + piece.length) === before.text.slice(oldStart, oldStart + piece.length);
      return isSame ? other : undefined;
    };
    const shift = section.pieces.length - old.pieces.length;
    const pieces = section.pieces.map((piece, index) => same(index, index) ?? same(index, index - shift) ?? piece);
    return { ...section, pieces };
  });
  return { ...patchwork, sections };
}
