import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { type Result, score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore, Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import { examplePeople } from '../example-people.ts';
import { moved } from '../moved.ts';

/** What the preview shows. */
export interface State {
  rubric: Rubric | null;
  errors: number;
  ratings: readonly Rating[];
  /** The file that the scores come from; absent for the examples. */
  source?: string;
  invalid: readonly { readonly address: string; readonly reason: string }[];
  /** Scores were moved: new examples would throw them away. */
  touched: boolean;
  person: number;
  tab: 'scorecard' | 'interview';
}

export const state: State = {
  rubric: null,
  errors: 0,
  ratings: [],
  invalid: [],
  touched: false,
  person: 0,
  tab: 'scorecard',
};

/** A rubric as it is now: the examples follow it until somebody has moved a score. */
export function takeRubric(rubric: Rubric | null, errors: number): void {
  state.errors = errors;
  if (!rubric) return;
  state.rubric = rubric;
  if (state.source === undefined && !state.touched) state.ratings = examplePeople(rubric);
}

/** Back to the examples as they were. */
export function reset(): void {
  delete state.source;
  state.touched = false;
  state.invalid = [];
  if (state.rubric) state.ratings = examplePeople(state.rubric);
}

export const resultOf = (rubric: Rubric): Result => score(rubric, state.ratings);

/** Gives a person another score in a competency. */
export function moveScore(person: PersonScore, competency: string, to: number | null): void {
  const { person: name, team, period } = person;
  state.ratings = moved(state.ratings, { person: name, team, period, competency }, to);
  state.touched = true;
}
