import type { Note } from '../layout/plan.ts';
import type { Change, Present } from './additions.ts';
import { rangeOf } from './conditional-formats.ts';
import { isOurText } from './marks.ts';
import { rectanglesOf, type Standing } from './rectangles.ts';

/** Our notes as the plan wants them. A note of the manager's stays, and the cell goes without ours. */
export function noteChanges({ tab, maxRows, maxColumns, notes, guarded }: Present, wanted: readonly Note[]): Change[] {
  const texts = new Map(wanted.map((note) => [`${note.row}:${note.column}`, note.text]));
  const current = (row: number, column: number): string => notes[row]?.[column] ?? '';
  const isTheirs = (text: string): boolean => text !== '' && !isOurText(text);
  const right = (row: number, column: number): string => {
    const text = current(row, column);
    return isTheirs(text) ? text : (texts.get(`${row}:${column}`) ?? '');
  };
  const standing = (row: number, column: number): Standing => {
    const text = current(row, column);
    if (isTheirs(text)) return 'theirs';
    return text === (texts.get(`${row}:${column}`) ?? '') ? 'free' : 'write';
  };
  return rectanglesOf(maxRows, maxColumns, standing, guarded).map((box) => {
    const range = rangeOf(tab.sheet, box);
    const grid = notes
      .slice(box.top, box.bottom + 1)
      .map((cells, down) =>
        cells.slice(box.left, box.right + 1).map((_, along) => right(box.top + down, box.left + along)),
      );
    return { ranges: [range], write: () => range.setNotes(grid) };
  });
}
