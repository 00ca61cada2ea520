import { type Rubric, targetOf } from '../rubric.ts';
import type { PersonScore } from './scores.ts';

/** `unknown`: an outcome or a competency that nobody has looked at yet decides it. */
export type QualityState = 'holds' | 'fails' | 'unknown';

/**
 * Which of the rubric's qualities a person has, by quality id in rubric order. A part that fails decides; else a part that
 * is not known leaves it open. `outcomes` says by outcome id whether it was met; a scorecard does not, so without it every
 * quality that asks for an outcome fails or stays unknown.
 */
export function qualitiesOf(
  rubric: Rubric,
  person: PersonScore,
  outcomes: ReadonlyMap<string, boolean> = new Map(),
): ReadonlyMap<string, QualityState> {
  const profile = rubric.profiles?.find((candidate) => candidate.id === person.profile);
  const target = (id: string) => {
    const competency = rubric.competencies.find((candidate) => candidate.id === id);
    return competency ? targetOf(competency, profile) : Number.POSITIVE_INFINITY;
  };
  const banded = (id: string, holds: (band: string) => boolean) => {
    const band = person.bands.get(id);
    return band === undefined ? undefined : holds(band);
  };
  const reached = (id: string) => {
    const score = person.scores.get(id) ?? null;
    return score === null ? undefined : score >= target(id);
  };
  return new Map(
    (rubric.qualities ?? []).map(({ id, when }) => [
      id,
      all([
        ...(when.strong ?? []).map((competency) => banded(competency, (band) => band === 'strong')),
        ...(when.notWeak ?? []).map((competency) => banded(competency, (band) => band !== 'weak')),
        ...(when.atTarget ?? []).map(reached),
        ...(when.outcomes ?? []).map((outcome) => outcomes.get(outcome)),
      ]),
    ]),
  );
}

function all(parts: readonly (boolean | undefined)[]): QualityState {
  if (parts.includes(false)) return 'fails';
  return parts.length === 0 || parts.includes(undefined) ? 'unknown' : 'holds';
}
