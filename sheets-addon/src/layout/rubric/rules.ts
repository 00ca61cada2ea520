import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

/** The checks that the author made stricter or milder, for everybody to see. */
export function putRules(grid: TabGrid, start: number, { rubric }: PartInput): Part<null> {
  const rules = Object.entries(rubric.rules ?? {});
  if (rules.length === 0) return { end: start - 1, places: null };
  let row = putSection(grid, start, "The author's own settings", 'Checks of this rubric that its author changed.');
  putHeadings(grid, row++, ['Check', 'Set to']);
  for (const [rule, severity] of rules) {
    grid.putRow(row++, at.name, [
      { text: rule, look: 'text' },
      { text: severity, look: 'text' },
    ]);
  }
  return { end: row, places: null };
}
