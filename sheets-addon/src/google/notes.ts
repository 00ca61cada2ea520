import { isOursChanged, ownWords, withOurs } from '../layout/our-note.ts';
import type { Note } from '../layout/plan.ts';
import { cellAddress } from '../read/address.ts';
import type { Change, Present } from './additions.ts';
import { rangeOf } from './conditional-formats.ts';
import { rectanglesOf, type Standing } from './rectangles.ts';

/**
 * Our notes as the plan wants them. A note of the manager's stays, and the cell goes without ours; what somebody wrote
 * above or below ours stays where it is.
 */
export function noteChanges({ tab, maxRows, maxColumns, notes, guarded }: Present, wanted: readonly Note[]): Change[] {
  const texts = new Map(wanted.map((note) => [`${note.row}:${note.column}`, note.text]));
  const current = (row: number, column: number): string => notes[row]?.[column] ?? '';
  const right = (row: number, column: number): string =>
    withOurs(current(row, column), texts.get(`${row}:${column}`) ?? '');
  const standing = (row: number, column: number): Standing => {
    const text = current(row, column);
    if (text !== '' && ownWords(text) === null) return 'theirs';
    return text === right(row, column) ? 'free' : 'write';
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

/** Notes of ours that somebody wrote into, so that they stay as they are: `Scores!C2`. */
export const changedNotes = (presents: readonly Present[]): string[] => addresses(presents, isOursChanged);

/** Notes in which something stays when ours are taken away. */
export const keptNotes = (presents: readonly Present[]): string[] =>
  addresses(presents, (text) => isOursChanged(text) || Boolean(ownWords(text)));

const addresses = (presents: readonly Present[], isMeant: (text: string) => boolean): string[] =>
  presents.flatMap(({ tab, notes }) =>
    notes.flatMap((cells, row) =>
      cells.flatMap((text, column) => (text !== '' && isMeant(text) ? [cellAddress(tab.name, row, column)] : [])),
    ),
  );
