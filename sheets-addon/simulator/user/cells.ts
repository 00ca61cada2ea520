import { accepts } from '../data-validation.ts';
import { mergeCells } from '../merge.ts';
import { typedEntry } from '../typed-entry.ts';
import { type SimulatedArea, type SimulatedSheet, type SimulatedWorkbook, touchCell } from '../workbook.ts';

/** Types into a cell, rows and columns from 1. @throws Error where the cell's own choices refuse it */
export function type(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  const cell = touchCell(sheet, row, column);
  const entry = typedEntry(value, cell.format.numberFormat, workbook);
  if (!accepts(workbook, cell.validation, entry.value)) throw new Error('The cell does not take this value.');
  Object.assign(cell, entry);
  workbook.calculate?.(workbook);
}

/** Sorts rows by a column, as *Sort range* does: values, formulas, notes, formats and choices go with their row. */
export function sortRows(sheet: SimulatedSheet, area: SimulatedArea, column: number): void {
  const rows = Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, along) => touchCell(sheet, area.row + down, area.column + along)),
  );
  const key = (cells: (typeof rows)[number]): string => String(cells[column - area.column]?.value ?? '');
  const sorted = rows.map((cells) => cells).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  sorted.forEach((cells, down) => {
    const line = sheet.rows[area.row + down - 1];
    cells.forEach((cell, along) => {
      if (line) line[area.column + along - 1] = cell;
    });
  });
}

/** Writes a note on a cell. */
export function note(sheet: SimulatedSheet, row: number, column: number, text: string): void {
  touchCell(sheet, row, column).note = text;
}

/** Merges cells; what the others hold is gone. */
export const merge = mergeCells;

/** Protects a range, or (`null`) the tab, from the person who runs the add-on. */
export function protect(sheet: SimulatedSheet, area: SimulatedArea | null, description = 'Locked'): void {
  sheet.protections.push({ area, editable: false, warningOnly: false, description });
}
