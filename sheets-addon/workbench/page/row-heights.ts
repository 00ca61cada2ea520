import type { CellView, StyleView, TabView } from '../protocol.ts';

export const defaultWidth = 96;
export const defaultHeight = 21;
const defaultPoints = 11;
/** Beside and above what is written, in pixels. */
const [beside, above] = [8, 6];
/** Google fits rows up to this and no further by itself. */
const most = 400;

/** Width in pixels of a text in a font. */
export type Measure = (text: string, font: string) => number;

/**
 * Heights in pixels of the rows for which the tab names none, where their texts need more than a line: Google fits such rows
 * to what stands in them.
 */
export function fittedHeights(
  tab: TabView,
  cells: Iterable<CellView>,
  styles: readonly StyleView[],
  measure: Measure,
): Map<number, number> {
  const given = new Set(tab.heights.map(([row]) => row));
  const widths = new Map(tab.widths);
  const merged = new Set<string>();
  for (const { top, left, bottom, right } of tab.merged) {
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) merged.add(`${r}:${c}`);
  }
  const heights = new Map<number, number>();
  for (const { r, c, v, s } of cells) {
    const style = s === undefined ? undefined : styles[s];
    if (v === undefined || given.has(r) || merged.has(`${r}:${c}`) || !(style?.wrap || style?.size)) continue;
    const pixels = ((style.size ?? defaultPoints) * 4) / 3;
    const font = `${style.bold ? 'bold ' : ''}${pixels}px Arial`;
    const room = (widths.get(c) ?? defaultWidth) - beside;
    const lines = style.wrap && typeof v === 'string' ? linesOf(v, room, (text) => measure(text, font)) : 1;
    // A line of the usual size fits as it is.
    if (lines === 1 && style.size === undefined) continue;
    const height = Math.min(most, Math.ceil(lines * pixels * 1.25) + above);
    if (height > Math.max(defaultHeight, heights.get(r) ?? 0)) heights.set(r, height);
  }
  return heights;
}

/** Lines that a text takes when it is wrapped between its words. */
function linesOf(text: string, room: number, width: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    if (width(paragraph) <= room) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const needed = width(word);
      if (used > 0 && used + width(word.trimEnd()) > room) {
        lines++;
        used = 0;
      }
      // A word that is longer than the line is broken.
      lines += Math.max(0, Math.ceil(needed / room) - 1);
      used += needed > room ? needed % room : needed;
    }
  }
  return lines;
}
