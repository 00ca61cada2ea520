import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { PersonScore, TeamScore } from '@rubric-kit/shared-schema/score/scores.ts';
import type { InvalidCell, Notice } from '../read/scorecard.ts';

/** All that a report is made of. */
export interface ReportInput {
  readonly rubric: Rubric;
  /** Hex SHA-256 of the rubric. */
  readonly digest: string;
  /** What the scoring core says of one period; `periods` are all that the scorecard has, oldest first. */
  readonly result: {
    readonly period: string;
    readonly periods: readonly string[];
    readonly people: readonly PersonScore[];
    readonly teams: readonly TeamScore[];
  };
  /** What could not be read, and what a reader should know. */
  readonly scorecard: { readonly invalid: readonly InvalidCell[]; readonly notices: readonly Notice[] };
  /** When the report is made. Its date is shown in the local time zone. */
  readonly now: Date;
}
