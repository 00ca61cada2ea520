import { tidy } from '@rubric-kit/shared-schema/fold.ts';
import type { CellValue } from './snapshot.ts';

/** What a cell holds, as a person would say it; a date as `2026-03-31` (`#VALUE!` for one that is none), nothing as ''. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
}

/** The same on one line, trimmed: how names, teams and periods are kept. */
export const labelOf = (value: CellValue): string => tidy(textOf(value));

/** Nothing, or nothing but white space. */
export const isBlank = (value: CellValue): boolean => labelOf(value) === '';
