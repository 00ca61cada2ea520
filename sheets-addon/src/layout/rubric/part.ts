import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { TabGrid } from '../tab-grid.ts';

/** What a part of the Rubric tab is made from. */
export interface PartInput {
  readonly rubric: Rubric;
  /** The Rubric tab's final name. */
  readonly tab: string;
}

/** A part of the Rubric tab that was put down: the row after it, and where formulas find what they need. */
export interface Part<Places> {
  readonly end: number;
  readonly places: Places;
}

/** Columns from 0. Every part keeps to them, so that words and numbers stand below each other. */
export const at = { name: 0, text: 1, weight: 2, target: 3, floor: 4, more: 5, anchors: 6 } as const;

/** A heading over a part, with a line that says what it is for. Gives the row after it. */
export function putSection(grid: TabGrid, row: number, title: string, explanation: string): number {
  grid.putRow(row, at.name, [
    { text: title, look: 'section' },
    { text: explanation, look: 'muted' },
  ]);
  return row + 1;
}

/** Column headings; `null` leaves a column without one. */
export function putHeadings(grid: TabGrid, row: number, headings: readonly (string | null)[]): void {
  grid.putRow(
    row,
    at.name,
    headings.map((text) => (text === null ? null : { text, look: 'heading' })),
  );
}
