import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';
import type { CellAddress, Mapping } from './mapping.ts';

/** A rating and the cell that it came from. */
export interface PlacedRating extends Rating {
  /** The tab's id. */
  readonly tab: string;
  readonly cell: CellAddress;
  /** What the manager wrote beside it. */
  readonly evidence?: string;
}

/** A cell that holds something else than a rating; it is left as it is and not counted. */
export interface InvalidCell {
  readonly tab: string;
  readonly cell: CellAddress;
  /** As shown: `Scores!D7`, quoted as a spreadsheet would where the tab's name needs it; `D7` in a .csv. */
  readonly address: string;
  /** What it holds, as text. */
  readonly value: string;
  /** What is wrong and what to do. */
  readonly reason: string;
}

/** Something a person should know that makes no cell invalid, such as two rows of one rater for one person. */
export interface Notice {
  readonly address: string;
  readonly message: string;
}

/** Everything that a spreadsheet says about people. */
export interface Scorecard {
  readonly mapping: Mapping;
  readonly ratings: readonly PlacedRating[];
  readonly invalid: readonly InvalidCell[];
  readonly notices: readonly Notice[];
}
