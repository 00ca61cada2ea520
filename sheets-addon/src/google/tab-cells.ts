import type { PlanCell, TabPlan } from '../layout/plan.ts';
import type { LocalFormula } from './conditional-formats.ts';

/**
 * A tab's cells for one `setValues`, `rows` by `columns`. A text gets an apostrophe in front: `setValues` reads texts as if
 * they had been typed, and this is how a typed text stays a text, whatever it begins with or looks like.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function cellValues(plan: TabPlan, rows: number, columns: number, local: LocalFormula): (string | number)[][] {
  return grid(plan, rows, columns, (cell) => {
    if ('formula' in cell) return local(cell.formula);
    if ('number' in cell) return cell.number;
    if ('text' in cell) return cell.text === '' ? '' : `'${cell.text}`;
    return '';
  });
}

/** Notes for one `setNotes`. */
export function cellNotes(plan: TabPlan, rows: number, columns: number): string[][] {
  return grid(plan, rows, columns, (cell) => ('note' in cell && cell.note) || '');
}

/** Whether any cell has a note. */
export const hasNotes = (plan: TabPlan): boolean =>
  plan.rows.some((cells) => cells.some((cell) => cell !== null && 'note' in cell && cell.note));

/** The plan's extent: at least one cell. */
export const planSize = (plan: TabPlan): { rows: number; columns: number } => ({
  rows: Math.max(1, plan.rows.length),
  columns: plan.rows.reduce((widest, cells) => Math.max(widest, cells.length), 1),
});

function grid<T extends string | number>(
  plan: TabPlan,
  rows: number,
  columns: number,
  pick: (cell: PlanCell) => T | '',
): (T | '')[][] {
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => {
      const cell = plan.rows[down]?.[right];
      return cell ? pick(cell) : '';
    }),
  );
}
