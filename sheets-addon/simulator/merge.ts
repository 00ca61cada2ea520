import { type SimulatedArea, type SimulatedSheet, touchCell } from './workbook.ts';

/** Whether two rectangles share a cell. */
export const meets = (a: SimulatedArea, b: SimulatedArea): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Merges cells: only the top left one keeps its content. Merges inside become one; one that sticks out is refused. */
export function mergeCells(sheet: SimulatedSheet, area: SimulatedArea): void {
  const met = sheet.merged.filter((one) => meets(one, area));
  for (const one of met) {
    const inside =
      one.row >= area.row &&
      one.column >= area.column &&
      one.row + one.rows <= area.row + area.rows &&
      one.column + one.columns <= area.column + area.columns;
    if (!inside) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === area.row && column === area.column) continue;
      const cell = touchCell(sheet, row, column);
      cell.value = '';
      cell.formula = '';
    }
  }
  sheet.merged = [...sheet.merged.filter((one) => !met.includes(one)), { ...area }];
}
