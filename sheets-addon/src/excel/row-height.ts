import { looks } from '../layout/look.ts';
import type { PlanCell, TabPlan } from '../layout/plan.ts';

/** The height of a line beside the size of its letters, and how many letters stand on the width of a digit. */
const lineSpacing = 1.36;
const lettersPerDigit = 1.15;
const usualHeight = 15;
/** Excel's own end. */
const highest = 409;

/**
 * The height of a row in points; undefined where the usual one does. Excel would find it when it opens the file, but
 * LibreOffice and programs that only show a file do not, so that we count the lines of wrapped text ourselves. `size` is
 * that of the workbook's own font, in points.
 */
export function rowHeight(tab: TabPlan, row: number, size: number): number | undefined {
  let height = size * lineSpacing * (tab.heights?.find((one) => one.row === row)?.lines ?? 1);
  tab.rows[row]?.forEach((cell, column) => {
    if (cell?.look === undefined) return;
    const { size: own = size, wrap, bold } = looks[cell.look];
    const letters = (widthOf(tab, row, column) * (bold ? 1 : lettersPerDigit) * size) / own;
    const lines = wrap ? linesOf(shownText(cell), letters) : 1;
    height = Math.max(height, lines * own * lineSpacing);
  });
  return height <= usualHeight ? undefined : Math.min(highest, Math.ceil(height));
}

/** In characters, merged columns together. */
function widthOf(tab: TabPlan, row: number, column: number): number {
  const merge = tab.merged.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let i = column; i <= (merge?.right ?? column); i++) width += tab.widths[i] ?? 8.43;
  return width;
}

function shownText(cell: PlanCell): string {
  if ('text' in cell) return cell.text;
  return 'formula' in cell && typeof cell.value === 'string' ? cell.value : '';
}

/** How many lines text takes when words are moved to the next line, and words longer than one are broken. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= letters) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      const broken = Math.max(0, Math.ceil(word.length / Math.max(1, letters)) - 1);
      lines += broken;
      used = word.length - broken * Math.floor(letters);
    }
  }
  return lines;
}
