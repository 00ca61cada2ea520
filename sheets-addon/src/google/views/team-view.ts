import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { score } from '@rubric-kit/shared-schema/score/score.ts';
import type { TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import type { TeamResult, TeamView } from '../../sidebar/protocol.ts';
import { messages } from '../messages.ts';
import type { ScoredDocument } from '../operations/scored-document.ts';
import { competencyView } from './competency-view.ts';

/** The teams of one period at a glance: the latest without a wish. */
export function teamResult({ rubric, scorecard }: ScoredDocument, period: string): TeamResult {
  const result = score(rubric, scorecard.ratings, period === '' ? {} : { period });
  const nothingFound = scorecard.mapping.tables.length === 0 ? messages.nothingFound : messages.noScoresYet;
  return {
    period: result.period,
    periods: result.periods,
    teams: result.teams.map((team) => teamView(team, rubric)),
    empty: result.teams.length > 0 ? '' : nothingFound,
  };
}

function teamView(team: TeamScore, rubric: Rubric): TeamView {
  const verdict = rubric.team?.verdicts?.find((one) => one.verdict === team.verdict);
  return {
    team: team.team,
    people: team.n,
    competencies: rubric.competencies.map((competency) => {
      const { mean = null, n = 0, sd = null, lowN = true } = team.averages.get(competency.id) ?? {};
      const gap = team.gaps.get(competency.id) ?? null;
      const numbers = { score: mean, target: competency.target, gap };
      const view = competencyView(competency, rubric.bands, numbers);
      // An average of too few people is not judged, and a floor is about a person.
      return { ...view, band: lowN ? null : view.band, belowFloor: false, n, sd, lowN };
    }),
    weak: team.weak.map((id) => rubric.competencies.find((competency) => competency.id === id)?.name ?? id),
    verdict: verdict ? { verdict: verdict.verdict, finding: verdict.finding, action: verdict.action } : null,
  };
}
