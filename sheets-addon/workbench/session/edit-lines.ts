import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../simulator/user/lines.ts';
import type { SimulatedArea, SimulatedSheet, SimulatedWorkbook } from '../../simulator/workbook.ts';
import { shiftRuleFormula } from '../../src/formula/home.ts';
import { type Shift, shiftSpan } from '../../src/formula/shift.ts';
import type { Edit } from '../protocol.ts';
import { rangeView } from './tab-view.ts';

export type LinesEdit = Extract<Edit, { kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns' }>;

const does = {
  'insert-rows': insertRows,
  'delete-rows': deleteRows,
  'insert-columns': insertColumns,
  'delete-columns': deleteColumns,
} as const;

/** What comes or goes, as formulas see it. */
export function shiftOf({ kind, at, count }: LinesEdit, tab: string): Shift {
  return { tab, at, axis: kind.endsWith('rows') ? 'row' : 'column', count: kind.startsWith('insert') ? count : -count };
}

/** Excel's own ends, for a tab has to fit into the file, and what is made in one go: more would take all memory. */
const [mostRows, mostColumns, mostNewCells] = [1_048_576, 16_384, 2_000_000];

/** Why rows or columns cannot be inserted or deleted; `null` where they can. */
export function linesRefusal(sheet: SimulatedSheet, edit: LinesEdit): string | null {
  const { axis, at, count } = shiftOf(edit, sheet.name);
  const { maxRows, maxColumns } = sheet;
  const size = axis === 'row' ? maxRows : maxColumns;
  if (edit.count < 1 || at < 0 || at >= size || size + count < 1 || (count < 0 && at - count > size))
    return 'There are no such rows or columns.';
  if (sheet.protections.some(({ editable, warningOnly }) => !editable && !warningOnly))
    return `The tab ${sheet.name} is protected.`;
  if (size + count > (axis === 'row' ? mostRows : mostColumns))
    return `A tab has at most ${mostRows.toLocaleString('en')} rows and ${mostColumns.toLocaleString('en')} columns.`;
  const most = Math.floor(mostNewCells / (axis === 'row' ? maxColumns : maxRows));
  return count > most ? `Insert at most ${most.toLocaleString('en')} ${axis}s at once here.` : null;
}

/**
 * Inserts or deletes rows or columns: formulas, conditional formats, choices and charts that look there follow. Whether
 * that can be was asked before.
 */
export function editLines(workbook: SimulatedWorkbook, sheet: SimulatedSheet, edit: LinesEdit): void {
  const shift = shiftOf(edit, sheet.name);
  // Formats are told by their first cell, from which their formula is read: both have to move alike.
  const homes = new Map(workbook.sheets.map((one) => [one, one.conditionalFormats]));
  const inherited = shift.count > 0 && edit.at > 0 ? edit.at : 0;
  does[edit.kind](workbook, sheet, edit.at + 1, edit.count);
  if (inherited > 0) inherit(sheet, shift);
  for (const [one, formats] of homes) {
    const own = one === sheet;
    one.conditionalFormats = formats.flatMap((format) => {
      const areas = own ? format.areas.flatMap((area) => grown(area, shift)) : format.areas;
      if (areas.length === 0) return [];
      const ranges = own ? format.areas.map(rangeView) : [];
      const formula = format.formula && shiftRuleFormula(format.formula, one.name, ranges, shift);
      return [{ ...format, areas, formula }];
    });
    if (own)
      one.charts = one.charts.map((chart) => ({ ...chart, areas: chart.areas.flatMap((area) => moved(area, shift)) }));
    moveSources(one, sheet, shift);
  }
}

/** A new row or column takes looks and choices from the one before it, as in Google Sheets. */
function inherit(sheet: SimulatedSheet, { axis, at, count }: Shift): void {
  const lines = Array.from({ length: count }, (_, i) => at + i);
  if (axis === 'row') {
    const model = sheet.rows[at - 1];
    for (const line of lines) {
      sheet.rows[line] = (model ?? []).map(
        (cell) => cell && { ...cell, value: '', formula: '', note: '', format: { ...cell.format } },
      );
    }
    return;
  }
  for (const cells of sheet.rows) {
    const model = cells?.[at - 1];
    if (!cells || !model) continue;
    for (const line of lines) cells[line] = { ...model, value: '', formula: '', note: '', format: { ...model.format } };
  }
}

/** An area that ends right before inserted lines takes them in, so that a person added at the end is coloured too. */
function grown(area: SimulatedArea, shift: Shift): SimulatedArea[] {
  const { axis, at, count } = shift;
  const end = axis === 'row' ? area.row + area.rows - 1 : area.column + area.columns - 1;
  const [result] = moved(area, shift);
  if (!result) return [];
  if (count <= 0 || end !== at) return [result];
  return [axis === 'row' ? { ...result, rows: result.rows + count } : { ...result, columns: result.columns + count }];
}

function moved(area: SimulatedArea, { axis, at, count }: Shift): SimulatedArea[] {
  const start = (axis === 'row' ? area.row : area.column) - 1;
  const span = shiftSpan(start, start + (axis === 'row' ? area.rows : area.columns) - 1, at, count);
  if (!span) return [];
  const [first, last] = span;
  const size = last - first + 1;
  return [axis === 'row' ? { ...area, row: first + 1, rows: size } : { ...area, column: first + 1, columns: size }];
}

/** Choices that stand in cells of the tab are found where these are now. */
function moveSources(one: SimulatedSheet, sheet: SimulatedSheet, shift: Shift): void {
  const known = new Map<object, (typeof one.rows)[number][number]['validation']>();
  for (const cells of one.rows) {
    for (const cell of cells ?? []) {
      const { validation } = cell ?? {};
      if (!validation?.source || validation.source.sheet !== sheet.id) continue;
      if (!known.has(validation)) {
        const [source] = moved(validation.source, shift);
        known.set(validation, source ? { ...validation, source: { ...source, sheet: sheet.id } } : null);
      }
      cell.validation = known.get(validation) ?? null;
    }
  }
}
