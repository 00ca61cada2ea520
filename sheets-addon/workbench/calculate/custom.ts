import type { Book } from './book.ts';
import { picker } from './operator.ts';
import { Area, Fault, Grid, isMany, type Scalar, type Value } from './value.ts';

/** Ranges reach a custom function as rows of values, an empty cell as an empty text, as Google has it. */
export function customResult(run: (args: readonly unknown[]) => unknown, args: readonly Value[], book: Book): Value {
  const plain = (value: Scalar): unknown => (value === null ? '' : value instanceof Fault ? value.code : value);
  const given = args.map((value) => {
    if (!isMany(value)) return plain(value);
    const area = value instanceof Area ? book.used(value) : value;
    const pick = picker(book, area);
    const cell = (row: number, column: number) => plain(pick(row * area.columns + column));
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => cell(row, column)),
    );
    return area.rows === 1 && area.columns === 1 ? rows[0]?.[0] : rows;
  });
  return resultOf(run(given));
}

function resultOf(result: unknown): Value {
  if (!Array.isArray(result)) return scalarOf(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return Grid.of(
    rows.length,
    columns,
    rows.flatMap((row) => Array.from({ length: columns }, (_, i) => scalarOf(row[i]))),
  );
}

const scalarOf = (value: unknown): Scalar =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
