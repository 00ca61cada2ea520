import {
  type Anchor,
  type Coaching,
  type Competency,
  type Profile,
  type Rubric,
  targetOf,
  weightOf,
} from '../rubric.ts';
import type { ByCompetency, NextStep } from './scores.ts';
import { english } from './wording.ts';

/**
 * What to do about each gap of a person: floor breaches first, then weight x shortfall (target - score), both largest
 * first, ties in rubric order. A competency at its target and above its floor has no step.
 */
export function nextSteps(
  rubric: Rubric,
  scores: ByCompetency<number | null>,
  profile?: Profile,
  say = english,
): NextStep[] {
  const gaps = rubric.competencies.flatMap((competency) => {
    const score = scores.get(competency.id) ?? null;
    if (score === null) return [];
    const shortfall = targetOf(competency, profile) - score;
    const belowFloor = isBelowFloor(competency, score);
    if (shortfall <= 0 && !belowFloor) return [];
    return [{ competency, score, belowFloor, urgency: weightOf(competency, profile) * shortfall }];
  });
  // Thirds are not exact in a double: 20 x 2/3 and 40 x 1/3 are a tie that only rounding shows.
  const rounded = (urgency: number) => Math.round(urgency * 1e6);
  gaps.sort((a, b) => Number(b.belowFloor) - Number(a.belowFloor) || rounded(b.urgency) - rounded(a.urgency));
  return gaps.map(({ competency, score, belowFloor }) => {
    const coaching = coachingFor(competency, score);
    const nextAnchor = anchorAbove(competency, score);
    const unnamed = competency.develop === 'hire' ? say.hiringMatter : say.coachingMissing;
    return {
      competency: competency.id,
      action: coaching?.action ?? unnamed(competency.name),
      ...(coaching?.practice === undefined ? {} : { practice: coaching.practice }),
      ...(coaching?.reviewAfterDays === undefined ? {} : { reviewAfterDays: coaching.reviewAfterDays }),
      belowFloor,
      ...(nextAnchor ? { nextAnchor } : {}),
    };
  });
}

/** A score under the floor is flagged whatever the rest; a competency without a floor has none to break. */
export const isBelowFloor = (competency: Competency, score: number): boolean =>
  competency.floor !== undefined && score < competency.floor;

/** The coaching step with the lowest `below` that is over the score. */
export function coachingFor(competency: Competency, score: number): Coaching | undefined {
  return lowest(competency.coaching ?? [], (coaching) => coaching.below, score);
}

/** The anchor of the next level over the score. */
export function anchorAbove(competency: Competency, score: number): Anchor | undefined {
  return lowest(competency.anchors, (anchor) => anchor.score, score);
}

function lowest<Item>(items: readonly Item[], numberOf: (item: Item) => number, over: number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    if (numberOf(item) > over && (best === undefined || numberOf(item) < numberOf(best))) best = item;
  }
  return best;
}
