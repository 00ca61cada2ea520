import { foldName } from '../fold.ts';
import { remember } from '../remember.ts';
import type { Profile, Rubric } from '../rubric.ts';
import { comparePeriods } from './period.ts';
import { scorePerson, scoresOf, type Tally, tallyOf } from './person.ts';
import type { PersonScore, Rating, TeamScore } from './scores.ts';
import { averagesOf, scoreTeam } from './team.ts';
import { periodBefore } from './trend.ts';
import type { Wording } from './wording.ts';

/** The scores of one period. */
export interface Result {
  /** As the scorecard spells it first; the wished-for one where the scorecard does not have it. */
  readonly period: string;
  /** All periods of the scorecard, oldest first. */
  readonly periods: readonly string[];
  /** In the order in which the scorecard first names them. */
  readonly people: readonly PersonScore[];
  /** In the order in which the scorecard first names them; people without a team make up the team ''. */
  readonly teams: readonly TeamScore[];
}

export interface Options {
  /** Default: the latest. Another spelling of a dated period is found too: `Q1 2026` for `2026-Q1`. */
  readonly period?: string;
  /** What to say about a gap without a coaching step. Default: English. */
  readonly wording?: Wording;
}

/**
 * Scores every person and team in one period: the wished-for one, else the latest. A person is a name and a team, letter
 * case and white space aside. Ratings of unknown competencies are passed over. The order of ratings changes no number.
 */
export function score(rubric: Rubric, ratings: readonly Rating[], options: Options = {}): Result {
  const fold = remember(foldName);
  const { people, periods } = gather(ratings, fold);
  const period = choose(periods, options.period);
  const compare = orderOf(periods);
  const scored: PersonScore[] = [];
  const teams = new Map<string, { readonly team: string; readonly periods: Map<string, Tally[]> }>();
  for (const person of people) {
    const tallies = new Map<string, Tally>();
    for (const [name, own] of person.ratings) {
      const tally = tallyOf(rubric, own);
      tallies.set(name, tally);
      const team = entry(teams, fold(person.team), () => ({ team: person.team, periods: new Map() }));
      entry(team.periods, name, () => []).push(tally);
    }
    const tally = tallies.get(period);
    if (!tally) continue;
    const earlier = periodBefore(tallies.keys(), period, compare);
    const before = earlier === undefined ? undefined : tallies.get(earlier);
    scored.push(
      scorePerson(rubric, {
        who: { person: person.person, team: person.team, period },
        tally,
        profile: profileOf(rubric, person.ratings.get(period) ?? []),
        before: before && scoresOf(rubric, before),
        wording: options.wording,
      }),
    );
  }
  return { period, periods, people: scored, teams: scoreTeams(rubric, teams.values(), period, compare) };
}

function scoreTeams(
  rubric: Rubric,
  teams: Iterable<{ readonly team: string; readonly periods: ReadonlyMap<string, readonly Tally[]> }>,
  period: string,
  compare: (a: string, b: string) => number,
): TeamScore[] {
  const scored: TeamScore[] = [];
  for (const { team, periods } of teams) {
    const people = periods.get(period);
    if (!people) continue;
    const earlier = periodBefore(periods.keys(), period, compare);
    const before = earlier === undefined ? undefined : averagesOf(rubric, periods.get(earlier) ?? []);
    scored.push(scoreTeam(rubric, { team, period }, people, before));
  }
  return scored;
}

interface Person {
  readonly person: string;
  readonly team: string;
  /** By period. */
  readonly ratings: Map<string, Rating[]>;
}

/** Ratings by person and period, each name and period as it is spelt first. */
function gather(
  ratings: readonly Rating[],
  fold: (name: string) => string,
): { people: Iterable<Person>; periods: string[] } {
  const people = new Map<string, Person>();
  const spellings = new Map<string, string>();
  const teams = new Map<string, string>();
  for (const rating of ratings) {
    const period = entry(spellings, fold(rating.period), () => rating.period);
    const team = entry(teams, fold(rating.team), () => rating.team);
    // Folded names hold no line break, so that two pairs of names never make one key.
    const key = `${fold(rating.person)}\n${fold(team)}`;
    const person = entry(people, key, () => ({ person: rating.person, team, ratings: new Map() }));
    entry(person.ratings, period, () => []).push(rating);
  }
  const periods = [...spellings.values()].sort((a, b) => comparePeriods(a, b) || (fold(a) < fold(b) ? -1 : 1));
  return { people: people.values(), periods };
}

/** `comparePeriods` by place in the sorted list: people are many, periods few. Two spellings of one share a place. */
function orderOf(periods: readonly string[]): (a: string, b: string) => number {
  const places = new Map<string, number>();
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    const same = before !== undefined && comparePeriods(before, period) === 0;
    places.set(period, same ? (places.get(before) ?? index) : index);
  });
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

/** The wished-for period as the scorecard spells it, else the latest. */
function choose(periods: readonly string[], wish: string | undefined): string {
  if (wish === undefined) return periods[periods.length - 1] ?? '';
  const exact = periods.find((period) => foldName(period) === foldName(wish));
  return exact ?? periods.find((period) => comparePeriods(period, wish) === 0) ?? wish;
}

/**
 * The profile that a person's ratings name. Where they name several, it is the first of them in the rubric's order, so
 * that no order of rows decides; reading the scorecard has said so.
 */
function profileOf(rubric: Rubric, ratings: readonly Rating[]): Profile | undefined {
  const named = new Set(ratings.map((rating) => rating.profile));
  return rubric.profiles?.find((profile) => named.has(profile.id));
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
