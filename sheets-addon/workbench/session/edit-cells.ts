import { accepts } from '../../simulator/data-validation.ts';
import { canEdit } from '../../simulator/protection.ts';
import { typedEntry } from '../../simulator/typed-entry.ts';
import { cellAt, type SimulatedSheet, type SimulatedWorkbook, touchCell } from '../../simulator/workbook.ts';
import { isDateFormat } from '../../src/excel/date-format.ts';
import { a1 } from '../../src/read/address.ts';
import type { Edit } from '../protocol.ts';
import { choices } from './tab-view.ts';

type CellsEdit = Extract<Edit, { kind: 'cells' }>;
type Input = CellsEdit['cells'][number];

/** Why a cell does not take what was typed into it; `null` where it does. */
export function refusal(workbook: SimulatedWorkbook, sheet: SimulatedSheet, { r, c, input }: Input): string | null {
  const place = `${sheet.name}!${a1(r, c)}`;
  const area = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
  if (r < 0 || c < 0 || r >= sheet.maxRows || c >= sheet.maxColumns) return `${place} is not on the tab.`;
  if (!canEdit(sheet, area))
    return `${place} is protected. Ask whoever protected it, or remove the protection in your spreadsheet program.`;
  if (String(input).length > 50_000) return `${place} takes 50,000 characters at most.`;
  const cell = cellAt(sheet, r + 1, c + 1);
  const { value, formula } = typedEntry(input, cell.format.numberFormat, workbook);
  if (formula !== '' || accepts(workbook, cell.validation, value)) return null;
  const list = cell.validation && choices(workbook, cell.validation);
  const shown = JSON.stringify(String(input).slice(0, 40));
  return `${place} does not take ${shown}: it is not one of ${(list ?? []).join(', ')}.`;
}

/** Writes what a person typed or pasted into one cell. */
export function write(workbook: SimulatedWorkbook, sheet: SimulatedSheet, { r, c, input }: Input): void {
  const cell = touchCell(sheet, r + 1, c + 1);
  const { numberFormat } = cell.format;
  const entry = typedEntry(input, numberFormat, workbook);
  Object.assign(cell, entry, { filled: false });
  const showsDates = numberFormat !== undefined && isDateFormat(164, numberFormat);
  if (typeof entry.value === 'object' && !showsDates) cell.format = { ...cell.format, numberFormat: 'yyyy-mm-dd' };
}

/** What is said where nobody can tell any more which cell was meant. */
export const lostReason = (place: string, input: Input['input']): string =>
  `${place} moved or went away meanwhile: ${JSON.stringify(String(input).slice(0, 40))} was not entered. Look, and enter it again.`;
