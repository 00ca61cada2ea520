import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Edit } from '../protocol.ts';
import { tabOfKey } from './grid-data.ts';

type CellEdit = Extract<Edit, { kind: 'cells' }>;
type Input = CellEdit['cells'][number];
/** Cells of a change in the grid by row and column, as far as it touches them. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | null>>>>;

/** What a person wrote into the cell editor, before the grid read a number, a date or a formula out of it. */
export interface Typed {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Gathers the cells that one command changes, so that they are one edit and one step to undo. */
export interface CellGathering {
  /** A change that the grid made, by the tab's key. */
  add(key: string, matrix: Matrix): void;
  /** Values move from place to place: none may go before all have arrived. */
  moving(): void;
  typing(typed: Typed | null): void;
}

/** @param done is handed an edit for each tab, the one that values come to first */
export function gatherCells(
  api: FUniver,
  seen: () => number,
  done: (edits: readonly CellEdit[]) => void,
): CellGathering {
  let tabs = new Map<string, Map<string, Input>>();
  let isMove = false;
  let typed: Typed | null = null;
  const flush = (): void => {
    const version = seen();
    const edits = [...tabs].map(([key, cells]): CellEdit => {
      return { kind: 'cells', tab: tabOfKey(key), seen: version, together: isMove, cells: [...cells.values()] };
    });
    tabs = new Map();
    isMove = false;
    const values = ({ cells }: CellEdit): number => cells.filter(({ input }) => input !== '').length;
    if (edits.length > 0) done(edits.sort((a, b) => values(b) - values(a)));
  };
  return {
    typing(now) {
      typed = now;
    },
    moving() {
      isMove = true;
    },
    add(key, matrix) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(key);
      if (!sheet) return;
      const isTyped = typed?.key === key && matrix[typed.row]?.[typed.column] !== undefined;
      for (const [row, line] of Object.entries(matrix)) {
        for (const [column, data] of Object.entries(line ?? {})) {
          // A look alone is no edit of ours; the view takes it back with the answer.
          if (data && !['v', 'f', 'si', 'p'].some((name) => name in data)) continue;
          const [r, c] = [Number(row), Number(column)];
          // Read back from the grid, where formulas that were filled have their final text.
          const formula = sheet.getRange(r, c).getFormula();
          const input = formula || (isTyped && typed ? typed.text : inputOf(sheet.getSheet().getCellRaw(r, c)));
          if (tabs.size === 0) queueMicrotask(flush);
          const cells = tabs.get(key) ?? new Map<string, Input>();
          tabs.set(key, cells.set(`${r}:${c}`, { r, c, input }));
        }
      }
    },
  };
}

/** The text of the cell editor; lines end as in a cell. */
export const textOf = (dataStream: string): string => dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');

function inputOf(data: Nullable<ICellData>): string | number | boolean {
  const rich = data?.p?.body?.dataStream;
  if (typeof rich === 'string') return textOf(rich);
  const value = data?.v;
  if (value === null || value === undefined) return '';
  if (data?.t === 3) return value === 1 || value === true || value === 'TRUE';
  // A text that is marked as one.
  if (data?.t === 4) return `'${String(value)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
