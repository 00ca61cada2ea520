import type { GridAction } from './action.ts';

/** From the extension to the grid's page. */
export interface ToGrid {
  readonly kind: 'view';
  /** The parts of the view; `null` in the place of one that is as it was told before. */
  readonly parts: readonly (string | null)[];
  /** It answers a change that the page has asked for. */
  readonly answered: boolean;
  /** Why the change was not made. */
  readonly refused?: string;
}

/** From the grid's page to the extension. */
export type FromGrid =
  | { readonly kind: 'ready' }
  | { readonly kind: 'action'; readonly version: number; readonly action: GridAction }
  /** Show the text, at a line counted from 1. */
  | { readonly kind: 'text'; readonly line?: number }
  | { readonly kind: 'preview' };
