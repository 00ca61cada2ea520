import type { SimulatedArea, SimulatedSheet, SimulatedWorkbook } from '../workbook.ts';
import { shiftFormulas } from './shift-formulas.ts';

/** Rows or columns of a tab, numbers from 1, put in before `at` (`count` positive) or taken out from `at` on (negative). */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** What a person does with *Insert row above* and its like: everything behind moves, every formula follows. */
export const insertRows = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, at: number, count = 1): void =>
  shift(workbook, sheet, { axis: 'row', at, count });
export const deleteRows = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, at: number, count = 1): void =>
  shift(workbook, sheet, { axis: 'row', at, count: -count });
export const insertColumns = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, at: number, count = 1): void =>
  shift(workbook, sheet, { axis: 'column', at, count });
export const deleteColumns = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, at: number, count = 1): void =>
  shift(workbook, sheet, { axis: 'column', at, count: -count });

function shift(workbook: SimulatedWorkbook, sheet: SimulatedSheet, change: Shift): void {
  const { axis, at, count } = change;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || at > size || size + count < 1) throw new Error('There are no such rows or columns.');
  if (axis === 'row') {
    sheet.maxRows += count;
    spliceLine(sheet.rows, at, count);
  } else {
    sheet.maxColumns += count;
    for (const cells of sheet.rows) if (cells) spliceLine(cells, at, count);
  }
  sheet.merged = moved(sheet.merged, change).filter(({ rows, columns }) => rows * columns > 1);
  sheet.protections = sheet.protections.flatMap((one) => {
    if (one.area === null) return [one];
    const [area] = moved([one.area], change);
    return area ? [{ ...one, area }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((one) => {
    const areas = moved(one.areas, change);
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  for (const lines of axis === 'row' ? [sheet.hiddenRows] : [sheet.hiddenColumns]) {
    const kept = [...lines].flatMap((line) => movedLine(line, change) ?? []);
    lines.clear();
    for (const line of kept) lines.add(line);
  }
  for (const sizes of axis === 'row' ? [sheet.heights] : [sheet.widths]) {
    const kept = [...sizes].flatMap(([line, value]) => {
      const to = movedLine(line, change);
      return to === undefined ? [] : [[to, value] as const];
    });
    sizes.clear();
    for (const [line, value] of kept) sizes.set(line, value);
  }
  shiftFormulas(workbook, sheet, change);
  workbook.calculate?.(workbook);
}

/** Sparse lists keep their holes. */
function spliceLine(list: unknown[], at: number, count: number): void {
  if (list.length < at) return;
  if (count < 0) list.splice(at - 1, -count);
  else {
    const behind = list.splice(at - 1);
    list.length = at - 1 + count;
    for (const [index, one] of behind.entries()) if (one !== undefined) list[at - 1 + count + index] = one;
    list.length = Math.max(list.length, at - 1 + count + behind.length);
  }
}

/** Where a line is afterwards; `undefined`: it is gone. */
export function movedLine(line: number, { at, count }: Shift): number | undefined {
  if (line < at) return line;
  if (count < 0 && line < at - count) return undefined;
  return line + count;
}

/** Where rectangles are afterwards: one grows when a line is put inside, shrinks when one is taken out of it. */
function moved(areas: readonly SimulatedArea[], change: Shift): SimulatedArea[] {
  return areas.flatMap((area) => {
    const [first, length] = change.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const span = movedSpan(first, first + length - 1, change);
    if (!span) return [];
    const [from, to] = span;
    const along = change.axis === 'row' ? { row: from, rows: to - from + 1 } : { column: from, columns: to - from + 1 };
    return [{ ...area, ...along }];
  });
}

/** Where a stretch of lines is afterwards; `undefined`: all of it is gone. */
export function movedSpan(from: number, to: number, { at, count }: Shift): [number, number] | undefined {
  if (count > 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at - count;
  if (from >= at && to < end) return undefined;
  const newFrom = from < at ? from : Math.max(at, from + count);
  const newTo = to < at ? to : to < end ? at - 1 : to + count;
  return [newFrom, newTo];
}
