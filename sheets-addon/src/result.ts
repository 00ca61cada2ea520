import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type {
  Average,
  Band,
  ByCompetency,
  NextStep,
  PersonScore,
  TeamScore,
} from '@rubric-kit/shared-schema/score/scores.ts';
import type { InvalidCell, Notice } from './read/scorecard.ts';

/** All that the result of one run is made of. */
export interface ResultInput {
  readonly rubric: Rubric;
  /** Hex SHA-256 of the rubric's canonical JSON. */
  readonly digest: string;
  readonly result: Result;
  readonly scorecard: { readonly invalid: readonly InvalidCell[]; readonly notices: readonly Notice[] };
}

type ById<T> = { readonly [id: string]: T };

/** What `scorecard score --format json` prints. Numbers are unrounded. */
export interface ResultDocument {
  readonly rubric: { readonly id: string; readonly version: string; readonly digest: string };
  readonly period: string;
  readonly periods: readonly string[];
  readonly people: readonly PersonDocument[];
  readonly teams: readonly TeamDocument[];
  readonly invalid: readonly { readonly cell: string; readonly value: string; readonly reason: string }[];
  readonly notices: readonly { readonly cell: string; readonly message: string }[];
}

export interface PersonDocument {
  readonly person: string;
  readonly team: string;
  readonly period: string;
  /** `null`: the rubric's own role. */
  readonly profile: string | null;
  readonly scores: ById<number | null>;
  readonly raters: ById<number>;
  readonly weighted: number | null;
  readonly complete: boolean;
  readonly gaps: ById<number | null>;
  readonly belowFloor: readonly string[];
  readonly bands: ById<Band>;
  readonly diagnoses: readonly string[];
  readonly next: readonly Omit<NextStep, 'nextAnchor'>[];
  readonly trend: ById<number | null>;
}

export interface TeamDocument {
  readonly team: string;
  readonly period: string;
  readonly n: number;
  readonly averages: ById<Average>;
  readonly gaps: ById<number | null>;
  readonly weak: readonly string[];
  readonly verdict: string | null;
  readonly trend: ById<number | null>;
}

/** One JSON document of a scored period: plain data, every list in the order of the scorecard or the rubric. */
export function resultDocument({ rubric, digest, result, scorecard }: ResultInput): ResultDocument {
  return {
    rubric: { id: rubric.id, version: rubric.version, digest },
    period: result.period,
    periods: result.periods,
    people: result.people.map(personDocument),
    teams: result.teams.map(teamDocument),
    invalid: scorecard.invalid.map(({ address, value, reason }) => ({ cell: address, value, reason })),
    notices: scorecard.notices.map(({ address, message }) => ({ cell: address, message })),
  };
}

function personDocument(person: PersonScore): PersonDocument {
  return {
    person: person.person,
    team: person.team,
    period: person.period,
    profile: person.profile ?? null,
    scores: byId(person.scores),
    raters: byId(person.raters),
    weighted: person.weighted,
    complete: person.complete,
    gaps: byId(person.gaps),
    belowFloor: person.belowFloor,
    bands: byId(person.bands),
    diagnoses: person.diagnoses,
    next: person.next.map(({ nextAnchor: _, ...step }) => step),
    trend: byId(person.trend),
  };
}

function teamDocument(team: TeamScore): TeamDocument {
  return {
    team: team.team,
    period: team.period,
    n: team.n,
    averages: byId(team.averages),
    gaps: byId(team.gaps),
    weak: team.weak,
    verdict: team.verdict,
    trend: byId(team.trend),
  };
}

/** `fromEntries` makes own properties even of `__proto__`, so that no id reaches a prototype. */
const byId = <T>(map: ByCompetency<T>): ById<T> => Object.fromEntries(map);
