import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Change } from '@rubric-kit/shared-schema/rules/rule.ts';

/** What somebody does in the grid. */
export type GridAction =
  /** Gives a field a value; `null` takes the field out. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: string | number | readonly string[] | null }
  /** Writes the anchor of a level; no text takes the anchor out. */
  | { readonly kind: 'anchor'; readonly competency: number; readonly score: number; readonly text: string }
  /** Gives a level another score, and with it the anchors that describe it. */
  | { readonly kind: 'level-score'; readonly index: number; readonly score: number }
  | { readonly kind: 'add-level' }
  /** Takes a level out, and with it the anchors that describe it. */
  | { readonly kind: 'remove-level'; readonly index: number }
  | { readonly kind: 'add-competency'; readonly index: number }
  /** Takes a competency out, and with it every mention of its id. */
  | { readonly kind: 'remove-competency'; readonly index: number }
  /** Adds an item to one of the lists of `newItem`, at its end. */
  | { readonly kind: 'add'; readonly list: Path }
  | { readonly kind: 'move'; readonly list: Path; readonly from: number; readonly to: number }
  | { readonly kind: 'remove'; readonly path: Path }
  /** Spreads the weights evenly, to a sum of 100. */
  | { readonly kind: 'distribute' }
  /** Writes a rubric to go on from where the text has none. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'fix'; readonly change: Change };
