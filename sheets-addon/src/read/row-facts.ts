import type { CellAddress } from './mapping.ts';

/** Whose rating a row, or a person's tab, holds, all in one spelling. Empty where the scorecard does not say. */
export interface RowFacts {
  readonly tab: string;
  /** The cell that a notice about the row points at: the person's. */
  readonly cell: CellAddress;
  readonly address: string;
  readonly person: string;
  readonly team: string;
  readonly period: string;
  readonly rater: string;
  /** As written. */
  readonly profile: string;
  /** Which of them the scorecard has a place for. */
  readonly asked: { readonly team: boolean; readonly period: boolean; readonly rater: boolean };
}
