import { minimumPeopleOf, type Rubric } from '../rubric.ts';
import { bandOf } from './band.ts';
import { meanOf, sampleDeviation } from './mean.ts';
import type { Tally } from './person.ts';
import type { Average, ByCompetency, TeamScore } from './scores.ts';
import { change } from './trend.ts';

/**
 * A team in one period, from a tally for each of its people. `n` counts everybody who has at least one rating in the
 * period, "not observed" included; an average's own n counts those with a score in that competency.
 */
export function scoreTeam(
  rubric: Rubric,
  who: Pick<TeamScore, 'team' | 'period'>,
  people: readonly Tally[],
  before: ByCompetency<Average> | undefined,
): TeamScore {
  const averages = averagesOf(rubric, people);
  const weak = weakOf(rubric, averages);
  return {
    ...who,
    n: people.length,
    averages,
    gaps: new Map(rubric.competencies.map(({ id, target }) => [id, change(averages.get(id)?.mean, target)])),
    weak,
    verdict: verdictOf(rubric, averages, weak),
    trend: new Map(rubric.competencies.map(({ id }) => [id, change(averages.get(id)?.mean, before?.get(id)?.mean)])),
  };
}

/** Each person counts once, however many raters they have. */
export function averagesOf(rubric: Rubric, people: readonly Tally[]): ByCompetency<Average> {
  return new Map(
    rubric.competencies.map(({ id }) => {
      const parts = people.flatMap((tally) => tally.get(id) ?? []);
      const mean = meanOf(parts);
      const scores = parts.map((part) => part.sum / part.count);
      const average: Average = {
        mean,
        n: parts.length,
        sd: sampleDeviation(scores, mean),
        lowN: parts.length < minimumPeopleOf(rubric),
      };
      return [id, average];
    }),
  );
}

function weakOf(rubric: Rubric, averages: ByCompetency<Average>): string[] {
  const weak = rubric.competencies.filter(({ id }) => {
    const average = averages.get(id);
    return average && !average.lowN && average.mean !== null && bandOf(average.mean, rubric.bands) === 'weak';
  });
  return weak.map(({ id }) => id);
}

/** The verdict with the largest `weakAtLeast` reached; `null` where none is, or where no average may be judged. */
function verdictOf(rubric: Rubric, averages: ByCompetency<Average>, weak: readonly string[]): string | null {
  if (![...averages.values()].some((average) => average.mean !== null && !average.lowN)) return null;
  const reached = (rubric.team?.verdicts ?? []).filter((verdict) => verdict.weakAtLeast <= weak.length);
  const largest = reached.reduce<(typeof reached)[number] | null>(
    (best, verdict) => (best === null || verdict.weakAtLeast > best.weakAtLeast ? verdict : best),
    null,
  );
  return largest?.verdict ?? null;
}
