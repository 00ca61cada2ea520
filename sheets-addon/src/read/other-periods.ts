import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import type { PersonScore, Rating } from '@rubric-kit/shared-schema/score/scores.ts';

/** Whom a scorecard rates in any period, a person of two teams as two. */
export const everybody = (ratings: readonly Rating[]): Map<string, string> =>
  new Map(ratings.map((rating) => [keyOf(rating), rating.person]));

/** Names of those whom it rates in other periods only than the one in which `people` are scored. */
export function onlyElsewhere(ratings: readonly Rating[], people: readonly PersonScore[]): string[] {
  const here = new Set(people.map(keyOf));
  return [...everybody(ratings)].flatMap(([key, name]) => (here.has(key) ? [] : [name]));
}

// Folded names hold no line break.
const keyOf = ({ person, team }: Pick<Rating, 'person' | 'team'>): string => `${foldName(person)}\n${foldName(team)}`;
