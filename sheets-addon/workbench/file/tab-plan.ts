import type { SimulatedCell, SimulatedSheet } from '../../simulator/workbook.ts';
import { type Look, looks } from '../../src/layout/look.ts';
import type { PlanCell, TabPlan } from '../../src/layout/plan.ts';
import { serialOf } from '../calculate/functions/date.ts';

/** A tab that is not in the file yet (the Scorecard tab that *Set up* makes), as the .xlsx writer takes it. */
export function tabPlan(sheet: SimulatedSheet): TabPlan {
  const rows = sheet.rows.map((cells) => Array.from(cells ?? [], (cell) => (cell ? planCell(cell) : null)));
  const last = Math.max(0, ...sheet.widths.keys());
  return {
    key: 'scorecard',
    name: sheet.name,
    rows: Array.from(rows, (cells) => cells ?? []),
    // A digit is 7 pixels wide, and 5 stand around a column's text.
    widths: Array.from({ length: last }, (_, i) => Math.max(4, ((sheet.widths.get(i + 1) ?? 96) - 5) / 7)),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    merged: [],
    dropdowns: [],
    formats: [],
    colourScales: [],
    charts: [],
  };
}

function planCell(cell: SimulatedCell): PlanCell | null {
  const { value, formula, format } = cell;
  const look = lookOf(cell);
  const dress = { ...(look ? { look } : {}), ...(format.numberFormat ? { numberFormat: format.numberFormat } : {}) };
  if (formula !== '') return { formula, ...(typeof value === 'object' ? {} : { value }), ...dress };
  if (value === '') return look ? { look } : null;
  if (typeof value === 'number') return { number: value, ...dress };
  if (typeof value === 'object')
    return { number: serialOf(value), numberFormat: format.numberFormat ?? 'yyyy-mm-dd', ...(look ? { look } : {}) };
  return { text: typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value, ...dress };
}

/** The look that was rendered into a cell, by its fill and weight. */
function lookOf({ format }: SimulatedCell): Look | undefined {
  if (!format.background && !format.fontWeight && !format.fontStyle) return undefined;
  const found = Object.entries(looks).find(
    ([, style]) =>
      (style.fill ?? '') === (format.background ?? '') &&
      (style.bold ?? false) === (format.fontWeight === 'bold') &&
      (style.italic ?? false) === (format.fontStyle === 'italic'),
  );
  return found?.[0] as Look | undefined;
}
