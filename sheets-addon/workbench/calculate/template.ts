import { type Corner, readReference } from '../../src/formula/reference.ts';
import { type Token, tokens } from '../../src/formula/token.ts';

/** What becomes of a number of a formula when the formula is copied to another cell. */
export type Moves = 'row' | 'column' | 'stays';

/** A formula without its numbers, which thousands of cells share, and the numbers of one cell. */
export interface Template {
  readonly key: string;
  readonly tokens: readonly Token[];
  /** By token: the number of its first parameter. */
  readonly slots: readonly number[];
  /** Literal numbers, and rows and columns (from 0) of references, in the order of the text. */
  readonly parameters: number[];
  readonly moves: readonly Moves[];
  /** By parameter: whether it is the row of a reference. */
  readonly isRow: readonly boolean[];
}

/** Splits a formula (without its `=`); `null` where it is none. `own` is the number of the tab on which it stands. */
export function templateOf(text: string, own: number): Template | null {
  const all = tokens(text);
  if (!all) return null;
  const found = all.filter(({ kind }) => kind !== 'space');
  const slots: number[] = [];
  const parameters: number[] = [];
  const moves: Moves[] = [];
  const isRow: boolean[] = [];
  const put = (number: number, move: Moves, row: boolean): void => {
    parameters.push(number);
    moves.push(move);
    isRow.push(row);
  };
  let key = `${own}:`;
  const add = (corner: Corner): void => {
    if (corner.row !== null) put(corner.row, corner.rowFixed ? 'stays' : 'row', true);
    if (corner.column !== null) put(corner.column, corner.columnFixed ? 'stays' : 'column', false);
    const shape = (value: number | null, fixed: boolean): string => (value === null ? '-' : fixed ? '$' : '.');
    key += `${shape(corner.row, corner.rowFixed)}${shape(corner.column, corner.columnFixed)}`;
  };
  for (const token of found) {
    slots.push(parameters.length);
    if (token.kind === 'number') {
      put(Number(token.text), 'stays', false);
      key += ' #';
    } else if (token.kind === 'reference') {
      const { tab, from, to } = readReference(token.text);
      key += ` ${tab === null ? '' : `'${tab}'`}!`;
      add(from);
      if (to) add(to);
    } else key += ` ${token.text}`;
  }
  return { key, tokens: found, slots, parameters, moves, isRow };
}
