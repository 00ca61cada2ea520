import type { Rubric, Scale } from '@rubric-kit/shared-schema/rubric.ts';
import { readRating } from '@rubric-kit/shared-schema/score/rating.ts';
import { labelOf, textOf } from '../read/cell.ts';
import { type Dictionary, dictionaryOf } from '../read/dictionary.ts';
import type { CellValue } from '../read/snapshot.ts';
import { headerMapOf } from './mapping-store.ts';
import { messages } from './messages.ts';
import { storedRubric } from './rubric-store.ts';

/** What a formula hands over: a value for a cell, rows of values for a range. */
export type Argument = unknown;

/** Cells of a range; a single cell is a range too. */
export type Cells = readonly (readonly unknown[])[];

/** What a custom function gives back: as many cells as it was given. */
export type Answer = string | number | (string | number)[][];

/** The document's rubric with its names. @throws Error, shown beside the cell, without one */
export function formulaRubric(): { readonly rubric: Rubric; readonly dictionary: Dictionary } {
  const stored = storedRubric();
  if (!stored) throw new Error(messages.formulaNoRubric);
  return { rubric: stored.rubric, dictionary: dictionaryOf(stored.rubric, headerMapOf(stored)) };
}

/** An argument as rows of cells. */
export const cellsOf = (argument: Argument): Cells => (Array.isArray(argument) ? (argument as Cells) : [[argument]]);

/** A single value for single values, rows for everything else. */
export const answerFor = (given: readonly Argument[], rows: (string | number)[][]): Answer =>
  given.some(Array.isArray) ? rows : (rows[0]?.[0] ?? '');

/**
 * Two ranges cell by cell; a range of one row or column serves every row or column of the other.
 * @throws Error where they do not fit
 */
export function together<T>(first: Cells, second: Cells, make: (first: unknown, second: unknown) => T): T[][] {
  const rows = fitting(first.length, second.length);
  const columns = fitting(first[0]?.length ?? 1, second[0]?.length ?? 1);
  const at = (cells: Cells, row: number, column: number): unknown => {
    const line = cells[cells.length === 1 ? 0 : row] ?? [];
    return line[line.length === 1 ? 0 : column];
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => make(at(first, row, column), at(second, row, column))),
  );
}

function fitting(first: number, second: number): number {
  if (first === second || second === 1) return first;
  if (first === 1) return second;
  throw new Error(messages.formulaSizes);
}

/**
 * A cell as a score: a number between the ends of the scale, an average included; `null` where nothing was observed; a
 * sentence where it is anything else.
 */
export function scoreIn(cell: unknown, scale: Scale): number | null | string {
  const value = contentOf(cell);
  const lowest = scale.levels[0]?.score ?? 0;
  const highest = scale.levels[scale.levels.length - 1]?.score ?? lowest;
  if (typeof value === 'number' && value >= lowest && value <= highest) return value;
  const reading = readRating(value, scale);
  if (reading.kind === 'score') return reading.score;
  return reading.kind === 'invalid' ? messages.formulaScore(textOf(value), reading.reason) : null;
}

/** A cell as the text in it. */
export const labelIn = (cell: unknown): string => labelOf(contentOf(cell));

function contentOf(cell: unknown): CellValue {
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return Object.prototype.toString.call(cell) === '[object Date]' ? (cell as Date) : String(cell);
}
