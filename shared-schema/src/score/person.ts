import { type Profile, type Rubric, targetOf, weightOf } from '../rubric.ts';
import { bandOf } from './band.ts';
import { diagnosesOf } from './diagnosis.ts';
import { meanOf, type Part, sumOf, wholeWeights } from './mean.ts';
import { isBelowFloor, nextSteps } from './next-step.ts';
import type { ByCompetency, PersonScore, Rating } from './scores.ts';
import { change } from './trend.ts';
import type { Wording } from './wording.ts';

/** The observed ratings of one person in one period: a sum and a count for each competency that has any. */
export type Tally = ReadonlyMap<string, Part>;

/** Adds up the observed ratings, in whatever order they come. */
export function tallyOf(rubric: Rubric, ratings: readonly Rating[]): Tally {
  const observed = new Map<string, number[]>(rubric.competencies.map((competency) => [competency.id, []]));
  for (const { competency, score } of ratings) {
    if (score !== null) observed.get(competency)?.push(score);
  }
  const tally = new Map<string, Part>();
  for (const [id, scores] of observed) {
    if (scores.length > 0) tally.set(id, { sum: sumOf(scores), count: scores.length, weight: 1 });
  }
  return tally;
}

/** The mean of all raters in each competency, in rubric order; `null` where nobody observed it. */
export function scoresOf(rubric: Rubric, tally: Tally): ByCompetency<number | null> {
  return new Map(
    rubric.competencies.map(({ id }) => {
      const part = tally.get(id);
      return [id, part ? part.sum / part.count : null];
    }),
  );
}

/** All that a person's numbers in one period are made of. */
export interface PersonInput {
  readonly who: Pick<PersonScore, 'person' | 'team' | 'period'>;
  readonly tally: Tally;
  /** Absent: the rubric's own role. */
  readonly profile: Profile | undefined;
  /** The scores of the period before; absent: there is none. */
  readonly before: ByCompetency<number | null> | undefined;
  readonly wording?: Wording | undefined;
}

/** A person in one period. */
export function scorePerson(rubric: Rubric, { who, tally, profile, before, wording }: PersonInput): PersonScore {
  const scores = scoresOf(rubric, tally);
  const observed = rubric.competencies.flatMap((competency) => {
    const score = scores.get(competency.id) ?? null;
    return score === null ? [] : [{ competency, score }];
  });
  const bands = new Map(observed.map(({ competency, score }) => [competency.id, bandOf(score, rubric.bands)]));
  return {
    ...who,
    ...(profile ? { profile: profile.id } : {}),
    scores,
    raters: new Map(rubric.competencies.map(({ id }) => [id, tally.get(id)?.count ?? 0])),
    weighted: weightedScore(rubric, tally, profile),
    complete: observed.length === rubric.competencies.length,
    gaps: new Map(
      rubric.competencies.map((competency) => [
        competency.id,
        change(scores.get(competency.id), targetOf(competency, profile)),
      ]),
    ),
    belowFloor: observed.filter(({ competency, score }) => isBelowFloor(competency, score)).map((o) => o.competency.id),
    bands,
    diagnoses: diagnosesOf(rubric, bands),
    next: nextSteps(rubric, scores, profile, wording),
    trend: new Map(rubric.competencies.map(({ id }) => [id, change(scores.get(id), before?.get(id))])),
  };
}

/** sum(weight x score) / sum(weight) over the observed competencies; `null` where their weights sum to 0. */
function weightedScore(rubric: Rubric, tally: Tally, profile: Profile | undefined): number | null {
  const weights = wholeWeights(rubric.competencies.map((competency) => weightOf(competency, profile)));
  const parts = rubric.competencies.flatMap(({ id }, index) => {
    const part = tally.get(id);
    return part ? [{ ...part, weight: weights[index] ?? 0 }] : [];
  });
  return meanOf(parts);
}
