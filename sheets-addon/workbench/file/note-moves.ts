import type { SimulatedSheet } from '../../simulator/workbook.ts';
import type { TabContents } from '../../src/excel/contents/contents.ts';
import { ownWords } from '../../src/layout/our-note.ts';
import { a1 } from '../../src/read/address.ts';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where notes of the file stand now, by their address in the file; what we added ourselves is rendered anew. */
export function noteMoves(sheet: SimulatedSheet, { notes }: TabContents): Map<string, Note> {
  const now: Note[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && cell.note !== '') now.push({ row, column, text: cell.note });
    });
  });
  const words = ({ text }: Note): string => ownWords(text) ?? text;
  const theirs = (note: Note): boolean => words(note) !== '';
  const key = (note: Note): string => `${a1(note.row, note.column)} ${words(note)}`;
  const [before, after] = [notes.filter(theirs), now.filter(theirs)];
  const [stood, stands] = [new Set(before.map(key)), new Set(after.map(key))];
  const free = after.filter((note) => !stood.has(key(note)));
  const moves = new Map<string, Note>();
  for (const note of before) {
    if (stands.has(key(note))) continue;
    const at = free.findIndex((one) => words(one) === words(note));
    const [to] = at < 0 ? [] : free.splice(at, 1);
    if (to) moves.set(a1(note.row, note.column), to);
  }
  return moves;
}
