import { quotedTab } from '../../read/address.ts';
import { down, fixedCell } from '../sheet-reference.ts';

/** A column of numbers or texts, all of whose rows formulas look up. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** `$D$5:$D$240`, for formulas of the same tab. */
  readonly here: string;
  /** `'Rubric workings'!$D$5:$D$240` */
  readonly there: string;
}

/** Columns side by side over the same rows, numbers from 0. Names are given in their order from `left`. */
export function columnBlock<Name extends string>(
  tab: string,
  left: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  names: readonly Name[],
): Record<Name, Column> {
  const columns = Object.create(null) as Record<Name, Column>;
  names.forEach((name, offset) => {
    columns[name] = columnAt(tab, left + offset, { top, bottom });
  });
  return columns;
}

/** `count` columns side by side, one for each competency. */
export const columnRun = (
  tab: string,
  left: number,
  rows: { readonly top: number; readonly bottom: number },
  count: number,
): Column[] => Array.from({ length: count }, (_, offset) => columnAt(tab, left + offset, rows));

function columnAt(tab: string, index: number, rows: { readonly top: number; readonly bottom: number }): Column {
  const { top, bottom } = down(index, rows.top, rows.bottom);
  const here = `${fixedCell(top, index)}:${fixedCell(bottom, index)}`;
  return { index, here, there: `${quotedTab(tab)}!${here}` };
}
