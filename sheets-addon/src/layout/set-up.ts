import { tidy } from '@rubric-kit/shared-schema/fold.ts';
import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Snapshot } from '../read/snapshot.ts';
import type { Plan } from './plan.ts';
import { type ListedPerson, planScorecardTab } from './scorecard-tab.ts';
import { tabNames } from './tab-names.ts';

export interface SetUpRequest {
  readonly rubric: Rubric;
  /** Those without a name are left out. */
  readonly people: readonly ListedPerson[];
  /** Such as `2026-Q2`; empty for none. */
  readonly period: string;
  /** The spreadsheet as it is, so that the new tab's name is free. Default: an empty one. */
  readonly snapshot?: Snapshot;
}

/**
 * A Scorecard tab for a list of people, ready to be scored. From the moment that it is made it is the manager's: applying
 * a rubric reads it like any other tab, and nothing writes it again.
 */
export function planSetUp({ rubric, people, period, snapshot = { tabs: [] } }: SetUpRequest): Plan {
  const listed = people
    .map(({ person, team }) => ({ person: tidy(person), team: tidy(team) }))
    .filter(({ person }) => person !== '');
  const { scorecard } = tabNames(snapshot);
  return { tabs: [planScorecardTab(rubric, listed, tidy(period), scorecard)], additions: [] };
}
