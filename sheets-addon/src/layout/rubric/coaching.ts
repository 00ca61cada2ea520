import type { Coaching, Competency } from '@rubric-kit/shared-schema/rubric.ts';
import { english } from '@rubric-kit/shared-schema/score/wording.ts';
import { down, rangeOn } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { at, type Part, type PartInput, putHeadings, putSection } from './part.ts';

/** Columns of the coaching table, all of the same rows. */
export interface CoachingPlaces {
  /** Rising numbers: competency number x 1000 + the score under which the step applies. */
  readonly order: string;
  readonly actions: string;
  readonly practices: string;
  readonly reviews: string;
}

/** Over every `below` of a rubric, whose scores end at 100. */
const anyScore = 999;
export const orderOf = (competency: number, below: number): number => competency * 1000 + below;

/**
 * What to do about a gap, by how low the score is. The rows rise by `order`, so that MATCH finds the step of a competency
 * and a score in one look: it is the row after the last whose order is not over theirs. Each competency ends with a step
 * for any score, which says what there is to say without a coaching step.
 */
export function putCoaching(grid: TabGrid, start: number, { rubric, tab }: PartInput): Part<CoachingPlaces> {
  const top = putSection(
    grid,
    start,
    'Coaching',
    'What to do about a gap: the first row of the competency whose number is over the score.',
  );
  putHeadings(grid, top, ['Competency', 'Action', 'Score under', 'Review after (days)', 'Order', 'Practice']);
  let row = top + 1;
  rubric.competencies.forEach((competency, index) => {
    for (const { below, action, practice, reviewAfterDays } of stepsOf(competency)) {
      grid.putRow(row++, at.name, [
        { text: competency.name, look: 'body' },
        { text: action, look: 'body' },
        below === anyScore ? { text: 'any other', look: 'muted' } : { number: below, look: 'score' },
        reviewAfterDays === undefined ? null : { number: reviewAfterDays, look: 'count' },
        { number: orderOf(index + 1, below), look: 'faint' },
        { text: practice ?? '', look: 'body' },
      ]);
    }
  });
  const column = (number: number) => rangeOn(tab, down(number, top + 1, row - 1));
  return {
    end: row,
    places: {
      order: column(at.floor),
      actions: column(at.text),
      practices: column(at.more),
      reviews: column(at.target),
    },
  };
}

function stepsOf(competency: Competency): Coaching[] {
  const steps = [...(competency.coaching ?? [])].sort((a, b) => a.below - b.below);
  const unnamed = competency.develop === 'hire' ? english.hiringMatter : english.coachingMissing;
  return [...steps, { below: anyScore, action: unnamed(competency.name) }];
}
