import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Result } from '@rubric-kit/shared-schema/score/score.ts';
import type { InvalidCell, Notice } from '../read/scorecard.ts';

/** All that a report is made of. */
export interface ReportInput {
  readonly rubric: Rubric;
  /** Hex SHA-256 of the rubric. */
  readonly digest: string;
  /** What the scoring core says of one period. */
  readonly result: Result;
  /** What could not be read, and what a reader should know. */
  readonly scorecard: { readonly invalid: readonly InvalidCell[]; readonly notices: readonly Notice[] };
  /** When the report is made. Its date is shown in the local time zone. */
  readonly now: Date;
}
