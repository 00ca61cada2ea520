import { down, rangeOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

/** Columns of the verdict table, all of the same rows. */
export interface VerdictPlaces {
  /** Rising numbers of weak competencies. */
  readonly counts: string;
  readonly verdicts: string;
  readonly findings: string;
  readonly actions: string;
}

/** What a team's number of weak competencies means, and how a weak team is put right. Places: `null` without verdicts. */
export function putVerdicts(grid: TabGrid, start: number, { rubric, tab }: PartInput): Part<VerdictPlaces | null> {
  // MATCH finds the last of equal numbers, scoring the first of equal verdicts: so equal ones stand in reverse.
  const verdicts = [...(rubric.team?.verdicts ?? [])].reverse().sort((a, b) => a.weakAtLeast - b.weakAtLeast);
  let row = start - 1;
  let places: VerdictPlaces | null = null;
  if (verdicts.length > 0) {
    const top = putSection(
      grid,
      start,
      'Verdicts on a team',
      'The last row whose number of weak competencies is reached.',
    );
    putHeadings(grid, top, ['Verdict', 'What it means', 'Weak at least', null, null, 'What to do']);
    row = top + 1;
    for (const { verdict, finding, action, weakAtLeast } of verdicts) {
      grid.putRow(row++, at.name, [
        { text: verdict, look: 'name' },
        { text: finding, look: 'body' },
        { number: weakAtLeast, look: 'count' },
        null,
        null,
        { text: action, look: 'body' },
      ]);
    }
    const column = (number: number) => rangeOn(tab, down(number, top + 1, row - 1));
    places = {
      counts: column(at.weight),
      verdicts: column(at.name),
      findings: column(at.text),
      actions: column(at.more),
    };
  }
  const remedies = rubric.team?.remedies ?? [];
  if (remedies.length === 0) return { end: row, places };
  row = putSection(grid, row + 1, 'Putting a weak team right', 'In this order.');
  remedies.forEach(({ action, why }, index) => {
    grid.putRow(row++, at.name, [
      { number: index + 1, look: 'fact', numberFormat: '0' },
      { text: action, look: 'body' },
      null,
      null,
      null,
      { text: why ?? '', look: 'body' },
    ]);
  });
  return { end: row, places };
}
