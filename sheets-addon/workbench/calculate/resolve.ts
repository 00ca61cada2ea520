import type { Reference } from '../../src/formula/reference.ts';
import type { Home, Precedent } from './compile.ts';
import { Area } from './value.ts';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Finds the cells of a reference by a formula's parameters from `slot` on. `sheet`: its tab's number, if there is one. */
export function resolver({ from, to }: Reference, slot: number, sheet: number | undefined): Precedent {
  if (sheet === undefined) return () => null;
  let next = slot;
  const take = (value: number | null, whole: number): ((at: Home) => number) => {
    if (value === null) return () => whole;
    const own = next++;
    return (at) => at.parameters[own] ?? 0;
  };
  const row = take(from.row, 0);
  const column = take(from.column, 0);
  if (to === null) return (at) => areaOf(sheet, row(at), column(at), row(at), column(at));
  const lastOfRows = take(to.row, lastRow);
  const lastOfColumns = take(to.column, lastColumn);
  return (at) => areaOf(sheet, row(at), column(at), lastOfRows(at), lastOfColumns(at));
}

function areaOf(sheet: number, a: number, b: number, c: number, d: number): Area | null {
  if (a < 0 || b < 0 || c < 0 || d < 0) return null;
  return new Area(sheet, Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d));
}
