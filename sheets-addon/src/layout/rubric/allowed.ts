import { legalScores, notObservedOf } from '@rubric-kit/shared-schema/rubric.ts';
import type { CellRange } from '../../read/snapshot.ts';
import { down, rangeOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putSection } from './part.ts';

export interface AllowedPlaces {
  /** The scores alone, lowest first. */
  readonly scores: string;
  /** The scores and the token for "not observed" under them. */
  readonly all: CellRange;
}

/** What can be typed into a score cell: the dropdowns and the formulas look it up here. */
export function putAllowed(grid: TabGrid, start: number, { rubric, tab }: PartInput): Part<AllowedPlaces> {
  const top = putSection(
    grid,
    start,
    'What can be typed',
    'Into a score cell. Anything else is marked and not counted.',
  );
  const scores = legalScores(rubric.scale).map(exact);
  scores.forEach((score, index) => {
    grid.put(top + index, at.name, { number: score, look: 'fact', numberFormat: '0.0##' });
  });
  const last = top + scores.length;
  grid.put(last, at.name, { text: notObservedOf(rubric.scale), look: 'text' });
  return {
    end: last + 1,
    places: { scores: rangeOn(tab, down(at.name, top, last - 1)), all: down(at.name, top, last) },
  };
}

/** 0.1 + 2 x 0.5 is a rounding error off 1.1, which no MATCH would forgive. */
export const exact = (score: number): number => Number(score.toFixed(9));
