import { isErrorText } from '@rubric-kit/shared-schema/score/rating.ts';
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
  /** Addresses of cells that hold a formula's error in place of a team or period: they give none. */
  readonly errors: { readonly team?: string | undefined; readonly period?: string | undefined };
  /** Which of them the scorecard has a place for. */
  readonly asked: { readonly team: boolean; readonly period: boolean; readonly rater: boolean };
}

/** What a cell gives for a team or period: nothing where a formula has lost it, and then where that stands. */
export const givenBy = (text: string, address: string): { readonly text: string; readonly error?: string } =>
  isErrorText(text) ? { text: '', error: address } : { text };
