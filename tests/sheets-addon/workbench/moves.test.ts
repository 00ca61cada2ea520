import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../sheets-addon/workbench/protocol.ts';
import { movesOf } from '../../../sheets-addon/workbench/session/moves.ts';
import { apply, cell, copyOf, examples, open, tab } from './opened.ts';

const scores = 'Scores 2026';
/** Types 3 into a cell of the first tab, by row and column from 0, on the view of a version. */
const typed = (id: number, r: number, c: number, seen: number): Edit => ({
  ...{ kind: 'cells', tab: id, seen },
  cells: [{ r, c, input: 3 }],
});

describe('an edit made on an older view', () => {
  const opened = () => {
    const { session } = open(copyOf(join(examples, 'scorecards.xlsx')));
    return { session, id: tab(session, scores), seen: session.version };
  };

  test('follows its row when rows came above it', () => {
    const { session, id, seen } = opened();
    session.edit({ kind: 'insert-rows', tab: id, at: 5, count: 2 }, 0);
    // H7, the seventh row from 1: two rows down is H9.
    expect(session.edit(typed(id, 6, 7, seen), 0).refused).toEqual([]);
    expect([cell(session, scores, 'H7')?.value, cell(session, scores, 'H9')?.value]).toEqual(['', 3]);
  });

  test('follows its column when columns went before it', () => {
    const { session, id, seen } = opened();
    session.edit({ kind: 'delete-columns', tab: id, at: 5, count: 2 }, 0);
    session.edit(typed(id, 6, 7, seen), 0);
    expect(cell(session, scores, 'F7')?.value).toBe(3);
  });

  test('of a row that is gone is refused with what was typed', () => {
    const { session, id, seen } = opened();
    session.edit({ kind: 'delete-rows', tab: id, at: 6, count: 1 }, 0);
    const before = JSON.stringify(session.host.workbook.sheets);
    expect(session.edit(typed(id, 6, 7, seen), 0).refused).toEqual([
      'Scores 2026!H7 moved or went away meanwhile: "3" was not entered. Look, and enter it again.',
    ]);
    expect(JSON.stringify(session.host.workbook.sheets)).toBe(before);
  });

  test.each<[string, Edit]>([
    ['sorted', { kind: 'sort', tab: 0, range: { top: 4, left: 0, bottom: 16, right: 20 }, column: 0, rising: false }],
    ['undone', { kind: 'undo' }],
  ])('goes nowhere once the rows were %s', (_how, edit) => {
    const { session, id } = opened();
    session.edit({ kind: 'insert-rows', tab: id, at: 5, count: 1 }, 0);
    const seen = session.version;
    session.edit('tab' in edit ? { ...edit, tab: id } : edit, 0);
    const before = JSON.stringify(session.host.workbook.sheets);
    expect(session.edit(typed(id, 6, 7, seen), 0).refused).toHaveLength(1);
    const range = { top: 4, left: 0, bottom: 16, right: 20 };
    expect(session.edit({ kind: 'sort', tab: id, seen, range, column: 0, rising: true }, 0).refused).toHaveLength(1);
    expect(session.edit({ kind: 'delete-rows', tab: id, seen, at: 6, count: 1 }, 0).refused).toHaveLength(1);
    expect(JSON.stringify(session.host.workbook.sheets)).toBe(before);
  });

  test('lands where it was made when the script ran meanwhile', () => {
    const { session, id, seen } = opened();
    apply(session);
    expect(session.edit(typed(id, 6, 7, seen), 0).refused).toEqual([]);
    expect(cell(session, scores, 'H7')?.value).toBe(3);
  });

  test('on a tab of the script is refused when the script ran meanwhile', () => {
    const { session } = opened();
    apply(session);
    const { version: seen } = session;
    apply(session);
    expect(session.edit(typed(tab(session, 'Team'), 30, 1, seen), 0).refused).toHaveLength(1);
  });
});

test('rows that came twice at one place, and rows to delete that something came between', () => {
  const moves = movesOf();
  const insert = { kind: 'insert-rows', tab: 1, seen: 1, at: 10, count: 1 } as const;
  moves.note(1, 2, { tab: 'A', axis: 'row', at: 10, count: 1 });
  expect(moves.follow(insert).edit).toEqual({ ...insert, at: 11 });
  expect(moves.follow({ ...insert, kind: 'delete-rows', at: 9, count: 2 }).edit).toBeNull();
  expect(moves.follow({ ...insert, kind: 'delete-rows', at: 10, count: 2 }).edit).toMatchObject({ at: 11, count: 2 });
  expect(moves.follow({ ...insert, kind: 'insert-columns' }).edit).toMatchObject({ at: 10 });
  // Another tab, and a view that has it already.
  expect(moves.follow({ ...insert, tab: 2 }).edit).toMatchObject({ at: 10 });
  expect(moves.follow({ ...insert, seen: 2 }).edit).toMatchObject({ at: 10 });
});

test('a view older than all that is remembered', () => {
  const moves = movesOf();
  for (let version = 2; version < 300; version++) moves.note(1, version, { tab: 'A', axis: 'row', at: 0, count: 1 });
  const edit = { kind: 'insert-rows', tab: 1, at: 10, count: 1 } as const;
  expect(moves.follow({ ...edit, seen: 3 }).edit).toBeNull();
  expect(moves.follow({ ...edit, seen: 299 }).edit).toMatchObject({ at: 10 });
});

test('values that are moved are moved all or not at all', () => {
  const { session } = open(copyOf(join(examples, 'scorecards.xlsx')));
  apply(session);
  const id = tab(session, scores);
  const before = cell(session, scores, 'A7')?.value;
  // A name moved onto a score: the score cell refuses it, so the name stays where it is.
  const { refused } = session.edit(
    {
      kind: 'cells',
      tab: id,
      together: true,
      cells: [
        { r: 6, c: 0, input: '' },
        { r: 6, c: 7, input: 'Ann' },
      ],
    },
    0,
  );
  expect(refused).toHaveLength(1);
  expect(cell(session, scores, 'A7')?.value).toBe(before);
});
