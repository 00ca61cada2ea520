import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type { PersonScore, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import type { RubricPlaces } from './rubric-tab.ts';
import type { Names } from './source/names.ts';
import type { Periods } from './source/periods.ts';
import type { SourceTable } from './source/source-rows.ts';
import type { Spellings } from './source/spellings.ts';
import type { TabNames } from './tab-names.ts';
import type { TeamPlaces } from './team/places.ts';
import type { WorkingsPlaces } from './workings/places.ts';

/** All that the tabs are planned from. */
export interface Scene {
  readonly rubric: Rubric;
  readonly tabNames: TabNames;
  readonly tables: readonly SourceTable[];
  readonly names: Names;
  readonly periods: Periods;
  readonly competencySpellings: Spellings;
  readonly profileSpellings: Spellings;
  readonly result: Result;
  /** Those whom the People tab lists, in its order. */
  readonly people: readonly PersonScore[];
  /** By team number from 1, as the formulas count: `null` where a team has no rating in the period. */
  readonly teams: readonly { readonly name: string; readonly score: TeamScore | null }[];
  readonly rubricPlaces: RubricPlaces;
  readonly workings: WorkingsPlaces;
  readonly team: TeamPlaces;
}

/** How a team without a name is shown. */
export const noTeam = '(no team)';
