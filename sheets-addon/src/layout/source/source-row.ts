import type { CellValue } from '../../read/snapshot.ts';

/** Where a formula finds a text: in a cell of the manager's, or nowhere, when the mapping knows it without one. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'cell';
      /** Such as `INDEX('Q2 scores'!$A$4:$A$240,7)`, which finds its row again when rows are added in the middle. */
      readonly reference: string;
      /** What the reader sees there: under a merge, the merge's own value. */
      readonly value: CellValue;
      /** Blank means: as in the row above, since the column has merged cells. */
      readonly carries: boolean;
      /** The cell is a label and a value: `Team: North`. What comes after this character counts. */
      readonly after?: string;
    };

/** One row of the manager's that can hold ratings, of any shape. */
export interface SourceRow {
  /** The tab's id and the row, from 0, when the plan was made. */
  readonly tab: string;
  readonly row: number;
  /** The whole tab is one person's: no label in it can be that of a row of averages. */
  readonly ownTab: boolean;
  readonly person: Source;
  readonly team: Source | null;
  readonly period: Source | null;
  readonly profile: Source | null;
  /** Only where the row's score is of the competency that it names. */
  readonly competency: Source | null;
  /** References to its score cells by competency, in the rubric's order; one, where `competency` says of which. */
  readonly scores: readonly (string | null)[];
}
