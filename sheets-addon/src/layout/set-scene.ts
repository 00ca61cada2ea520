import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { type Result, score } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { labelOf } from '../read/cell.ts';
import type { ApplyRequest } from './apply.ts';
import type { RubricPlaces } from './rubric-tab.ts';
import { noTeam, type Scene } from './scene.ts';
import { foldOf, type Names, namesOf } from './source/names.ts';
import { noPeriod, type Periods, periodsOf } from './source/periods.ts';
import { sourceTables } from './source/source-rows.ts';
import { competencySpellings, profileSpellings } from './source/spellings.ts';
import type { TabNames } from './tab-names.ts';
import { periodAt, teamPlaces } from './team/places.ts';
import { workingsPlaces } from './workings/places.ts';

/** Room for people and teams that come later, before the next Refresh. */
const morePeople = 40;
const moreTeams = 2;

/** Reads, scores and measures all that the tabs are planned from. */
export function setScene(request: ApplyRequest, tabNames: TabNames, rubricPlaces: RubricPlaces): Scene {
  const { snapshot, scorecard, rubric } = request;
  const tables = sourceTables(snapshot, scorecard.mapping, rubric);
  const rows = tables.flatMap((table) => table.rows);
  const names = namesOf(rows);
  const latest = score(rubric, scorecard.ratings);
  const periods = periodsOf(rows, names, latest.periods);
  const period = request.period ?? choosePeriod(request, periods, latest);
  const result = period === latest.period ? latest : score(rubric, scorecard.ratings, { period });
  const competencies = competencySpellings(rubric, rows, names.spaces, scorecard.mapping.labels);
  const profiles = profileSpellings(rubric, rows, names.spaces);
  const teams = teamsOf(request, names, result);
  const sizes = {
    competencies: rubric.competencies.length,
    roles: 1 + (rubric.profiles?.length ?? 0),
    rows: rows.length,
    people: names.people.length + morePeople,
    teams: teams.length + moreTeams,
    periods: periods.list.length,
    periodSpellings: periods.spellings.size,
    competencySpellings: competencies.size,
    profileSpellings: profiles.size,
    nobody: names.nobody.length,
    odd: names.odd.size,
  };
  return {
    rubric,
    tabNames,
    tables,
    names,
    periods,
    competencySpellings: competencies,
    profileSpellings: profiles,
    result,
    people: inSheetOrder(names, result.people),
    teams,
    rubricPlaces,
    workings: workingsPlaces(tabNames.workings, sizes),
    team: teamPlaces(tabNames.team, sizes.competencies, sizes.teams),
  };
}

/** The period that was chosen before while the scorecard has it; else the latest with ratings, else the latest. */
function choosePeriod({ snapshot, previous }: ApplyRequest, { list }: Periods, latest: Result): string {
  const chosen = previous?.period ?? chosenBefore(snapshot);
  const same = list.find(({ label }) => foldName(label) === foldName(chosen === noPeriod ? '' : chosen));
  if (chosen !== '' && same) return same.label;
  return latest.periods.length > 0 ? latest.period : (list[list.length - 1]?.label ?? '');
}

/** What the Team tab that was made before says. */
function chosenBefore({ tabs }: ApplyRequest['snapshot']): string {
  const made = tabs.find((tab) => tab.made === 'team');
  return labelOf(made?.rows[periodAt.row]?.[periodAt.column] ?? null);
}

/** People in the order in which the sheet names them, as the formulas list them. */
function inSheetOrder(names: Names, people: readonly PersonScore[]): PersonScore[] {
  const byFold = new Map(people.map((person) => [foldOf(person.person, person.team), person]));
  return names.people.flatMap(({ fold }) => byFold.get(fold) ?? []);
}

/** Teams by number, as the formulas count them: those of everybody ever scored, in the order of the people. */
function teamsOf({ scorecard }: ApplyRequest, names: Names, result: Result): Scene['teams'] {
  const teamOf = new Map<string, string>();
  for (const { person, team } of scorecard.ratings) {
    const fold = foldOf(person, team);
    if (!teamOf.has(fold)) teamOf.set(fold, team);
  }
  const teams = new Map<string, string>();
  for (const { fold } of names.people) {
    const team = teamOf.get(fold);
    if (team !== undefined && !teams.has(foldName(team))) teams.set(foldName(team), team);
  }
  return [...teams].map(([fold, name]) => ({
    name: name === '' ? noTeam : name,
    score: result.teams.find(({ team }) => foldName(team) === fold) ?? null,
  }));
}
