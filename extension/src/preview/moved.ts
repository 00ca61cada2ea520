import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';

/** Whose rating it is: a person of a team in one competency and period. */
export interface RatingPlace {
  readonly person: string;
  readonly team: string;
  readonly period: string;
  readonly competency: string;
}

/**
 * The ratings with another score in one place, which then is the only one there whatever the number of raters before;
 * `null` is not observed.
 */
export function moved(ratings: readonly Rating[], place: RatingPlace, score: number | null): Rating[] {
  const isThere = (one: Rating) =>
    one.person === place.person &&
    one.team === place.team &&
    one.period === place.period &&
    one.competency === place.competency;
  const before = ratings.find(isThere) ?? ratings.find((one) => one.person === place.person && one.team === place.team);
  const rating: Rating = { ...before, ...place, rater: before?.rater ?? '', score };
  const at = ratings.findIndex(isThere);
  if (at < 0) return [...ratings, rating];
  return ratings.flatMap((one, index) => (index === at ? [rating] : isThere(one) ? [] : [one]));
}
