import type { Competency, Profile, Rubric, Scale } from './generated/rubric-types.ts';

export type {
  Anchor,
  Background,
  Bands,
  CadenceDay,
  Coaching,
  Competency,
  Diagnosis,
  InterviewQuestion,
  Level,
  Outcome,
  Pitfall,
  Profile,
  Quality,
  Remedy,
  Rubric,
  Scale,
  Team,
  Verdict,
} from './generated/rubric-types.ts';

/** The smallest difference between two ratings: 1 or 0.5. */
export const stepOf = (scale: Scale): number => scale.step ?? 1;

/** What a manager types for "no evidence yet". */
export const notObservedOf = (scale: Scale): string => scale.notObserved ?? 'N/O';

/** Fewer scored people than this make an average low-n. */
export const minimumPeopleOf = (rubric: Rubric): number => rubric.team?.minimumPeople ?? 3;

/** The score that is expected in a competency of a person with this profile (none: the rubric's own role). */
export const targetOf = (competency: Competency, profile?: Profile): number =>
  ownNumber(profile?.targets, competency.id) ?? competency.target;

/** A competency's share of the weighted score, in per cent, for a person with this profile. */
export const weightOf = (competency: Competency, profile?: Profile): number =>
  ownNumber(profile?.weights, competency.id) ?? competency.weight;

/** Ids come from files: `constructor` must not find what every object inherits. */
function ownNumber(numbers: { readonly [id: string]: number } | undefined, id: string): number | undefined {
  return numbers && Object.hasOwn(numbers, id) ? numbers[id] : undefined;
}

/** Every score that a rating can have, lowest first: the scale from end to end in its steps. */
export function legalScores(scale: Scale): number[] {
  const lowest = scale.levels[0]?.score ?? 0;
  const highest = scale.levels.at(-1)?.score ?? lowest;
  const step = stepOf(scale);
  return Array.from({ length: Math.round((highest - lowest) / step) + 1 }, (_, index) => lowest + index * step);
}
