import type { Shift } from '../../src/formula/shift.ts';
import type { Edit } from '../protocol.ts';

/** What moved the cells of tabs, so that an edit made on an older view lands where the person saw it, or nowhere. */
export interface Moves {
  /** To be called with the version that first shows it. `null`: cells may be anywhere now, as after a sort. */
  note(tab: number, version: number, shift: Shift | null): void;
  /** The edit for the tab as it is now; a cell of which nobody can tell where it went has its place in `lost`. */
  follow(edit: Edit): { readonly edit: Edit | null; readonly lost: readonly Place[] };
}

interface Place {
  readonly r: number;
  readonly c: number;
  readonly input: string | number | boolean;
}

/** Moves that are remembered; an edit on a view that is older than all of them goes nowhere. */
const most = 200;

/** An empty list of moves. */
export function movesOf(): Moves {
  const known: { readonly tab: number; readonly version: number; readonly shift: Shift | null }[] = [];
  let forgotten = 0;
  const since = (tab: number, seen: number): (Shift | null)[] =>
    seen < forgotten
      ? [null]
      : known.filter((move) => move.tab === tab && move.version > seen).map(({ shift }) => shift);
  return {
    note(tab, version, shift) {
      known.push({ tab, version, shift });
      if (known.length > most) forgotten = known.shift()?.version ?? forgotten;
    },
    follow(edit) {
      if (edit.kind === 'undo' || edit.kind === 'redo' || edit.seen === undefined) return { edit, lost: [] };
      const shifts = since(edit.tab, edit.seen);
      if (shifts.length === 0) return { edit, lost: [] };
      if (edit.kind === 'sort') return { edit: null, lost: [] };
      if (edit.kind === 'cells') {
        const lost: Place[] = [];
        const cells = edit.cells.flatMap((cell) => {
          const [r, c] = [moved(cell.r, 'row', shifts), moved(cell.c, 'column', shifts)];
          if (r !== null && c !== null) return [{ ...cell, r, c }];
          lost.push(cell);
          return [];
        });
        return { edit: { ...edit, cells }, lost };
      }
      const axis = edit.kind.endsWith('rows') ? 'row' : 'column';
      const last = edit.at + Math.max(1, edit.count) - 1;
      const [from, to] = [moved(edit.at, axis, shifts), moved(last, axis, shifts)];
      // New lines have one place; lines to delete have to be the same ones, side by side.
      if (edit.kind.startsWith('insert')) return { edit: from === null ? null : { ...edit, at: from }, lost: [] };
      return {
        edit: from === null || to === null || to - from !== last - edit.at ? null : { ...edit, at: from },
        lost: [],
      };
    },
  };
}

/** Where a line is after all shifts; `null` where it is gone or nobody can tell. */
function moved(line: number, axis: Shift['axis'], shifts: readonly (Shift | null)[]): number | null {
  let at = line;
  for (const shift of shifts) {
    if (shift === null) return null;
    if (shift.axis !== axis || at < shift.at) continue;
    if (shift.count < 0 && at < shift.at - shift.count) return null;
    at += shift.count;
  }
  return at;
}
