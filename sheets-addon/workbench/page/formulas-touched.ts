import type { ICellData, Nullable } from '@univerjs/core';

type Cell = Nullable<ICellData>;
export type Cells = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

/**
 * Whether a formula is written, or written over. A formula that was filled down has only the number of the first, `si`.
 * @param before what stood in a cell
 */
export function touchesFormulas(written: Cells, before: (row: number, column: number) => Cell): boolean {
  const isFormula = (cell: Cell): boolean => Boolean(cell?.f || cell?.si);
  return Object.entries(written).some(([row, line]) =>
    Object.entries(line ?? {}).some(
      ([column, cell]) => isFormula(cell) || isFormula(before(Number(row), Number(column))),
    ),
  );
}
