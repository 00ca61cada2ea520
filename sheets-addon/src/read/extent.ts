import type { Mapping, TableMapping } from './mapping.ts';
import type { TabSnapshot } from './snapshot.ts';

/**
 * The last row that can belong to a table, from 0: the tab's last, or the one before the next table's headers (or, on a
 * person's tab, before the next person's facts) where one tab holds several. Less than the first row of an empty table.
 */
export function lastRowOf(table: TableMapping, mapping: Mapping, tab: TabSnapshot): number {
  let last = tab.rows.length - 1;
  for (const other of mapping.tables) {
    if (other.tab !== table.tab || other.headerRow <= table.headerRow) continue;
    last = Math.min(last, firstRowOf(other, table.headerRow) - 1);
  }
  return last;
}

/** The first row that belongs to a table: its headers, or a fact over them that stands below `after`. */
function firstRowOf(table: TableMapping, after: number): number {
  if (table.shape !== 'person-tab') return table.headerRow;
  const facts = [table.person, table.team, table.period, table.rater, table.profile];
  const rows = facts.flatMap((cell) => (cell && cell.row > after ? [cell.row] : []));
  return Math.min(table.headerRow, ...rows);
}
