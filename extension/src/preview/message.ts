import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import type { Rating } from '@rubric-kit/shared-schema/score/scores.ts';

/** From the extension to the preview's page. */
export type ToPreview =
  | {
      readonly kind: 'rubric';
      /** `null` where a mistake in the text leaves none; the page then keeps the one before. */
      readonly rubric: Rubric | null;
      readonly errors: number;
    }
  /** The scores of a file, to be shown in the place of the examples. */
  | {
      readonly kind: 'scores';
      readonly source: string;
      readonly ratings: readonly Rating[];
      /** Cells that hold something else than a score: their addresses and reasons. */
      readonly invalid: readonly { readonly address: string; readonly reason: string }[];
    };

/** From the preview's page to the extension. */
export type FromPreview =
  | { readonly kind: 'ready' }
  /** The page as it stands, to be printed from a browser. */
  | { readonly kind: 'print'; readonly html: string };
