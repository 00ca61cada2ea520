import type { SimulatedFormat } from '../../simulator/workbook.ts';
import type { CellStyle } from '../../src/excel/contents/contents.ts';
import { formatOf } from '../session/from-contents.ts';

/** Finds the file's style of a look; `undefined` where the file has none like it. */
export type StyleFinder = (format: SimulatedFormat, before: number) => number | undefined;

/** A cell that was sorted to another row takes its look along. `before`: the style that stands there in the file. */
export function styleFinder(styles: readonly CellStyle[]): StyleFinder {
  const keys = styles.map((style) => JSON.stringify(formatOf(style)));
  return (format, before) => {
    const key = JSON.stringify(format);
    if (keys[before] === key) return before;
    const found = keys.indexOf(key);
    return found < 0 ? undefined : found;
  };
}
