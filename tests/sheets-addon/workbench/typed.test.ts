import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cell, copyOf, examples, open, tab } from './opened.ts';

const scores = 'Scores 2026';
const opened = () => {
  const { session } = open(copyOf(join(examples, 'scorecards.xlsx')));
  const id = tab(session, scores);
  /** Types into G61. */
  const type = (input: string) => session.edit({ kind: 'cells', tab: id, cells: [{ r: 60, c: 6, input }] }, 0);
  return { session, type };
};

test('a formula that gives what the one before it gave keeps its value', () => {
  const { session, type } = opened();
  for (const formula of ['=1+1', '=1+1', '=2*1']) {
    expect(type(formula).cells[0]?.cells).toContainEqual({ r: 60, c: 6, v: 2, f: formula });
    expect(cell(session, scores, 'G61')?.value).toBe(2);
  }
});

test('a date that is typed into a plain cell is shown as a date', () => {
  const { type } = opened();
  const { cells, styles } = type('2026-01-05');
  const view = cells[0]?.cells.find(({ r, c }) => r === 60 && c === 6);
  // 1 January 1900 is 1, and 1900 counts as a leap year: 46,027 is the fifth day of 2026.
  expect(view?.v).toBe(46_027);
  expect(styles[view?.s ?? -1]).toEqual({ numberFormat: 'yyyy-mm-dd' });
});
