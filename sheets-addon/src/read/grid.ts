import type { CellRange, CellValue, TabSnapshot } from './snapshot.ts';

/** A tab's cells by row and column from 0. */
export interface Grid {
  readonly tab: TabSnapshot;
  /** The cell itself; `null` outside the tab and under a merge. */
  at(row: number, column: number): CellValue;
  /** What a person sees there: a cell under a merge shows the merge's top left. */
  shown(row: number, column: number): CellValue;
  /** The merge that covers the cell. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

/** Merges are found by search, not spread over their cells: one over a whole sheet costs what one over two cells does. */
export function gridOf(tab: TabSnapshot): Grid {
  const byColumn = new Map<number, CellRange[]>();
  const mergesOf = (column: number): readonly CellRange[] => {
    const known = byColumn.get(column);
    if (known) return known;
    const merges = tab.merged.filter((range) => range.left <= column && column <= range.right);
    merges.sort((a, b) => a.top - b.top);
    byColumn.set(column, merges);
    return merges;
  };
  const mergeAt = (row: number, column: number) => {
    const merges = tab.merged.length === 0 ? [] : mergesOf(column);
    let [low, high] = [0, merges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.bottom ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const found = merges[low];
    return found && found.top <= row ? found : undefined;
  };
  const at = (row: number, column: number) => tab.rows[row]?.[column] ?? null;
  const shown = (row: number, column: number) => {
    const own = at(row, column);
    if (own !== null) return own;
    const merge = mergeAt(row, column);
    return merge ? at(merge.top, merge.left) : null;
  };
  return { tab, at, shown, mergeAt };
}
