import type { Path } from '../parse/position.ts';
import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';

/** The text of an anchor and where it stands. */
export interface AnchorText {
  readonly text: string;
  readonly score: number | undefined;
  /** The index of its competency, and its own in that competency's list. */
  readonly competency: number;
  readonly index: number;
  /** Whether its level is weak: what such an anchor describes is nobody's advice. */
  readonly isWeak: boolean;
}

/** Every anchor that has a text, in the order of the rubric. */
export function anchorTexts(rubric: Draft<Rubric>): AnchorText[] {
  const texts: AnchorText[] = [];
  const weakBelow = rubric.bands?.weakBelow ?? Number.NEGATIVE_INFINITY;
  for (const [competency, item] of (rubric.competencies ?? []).entries()) {
    let lowest = Number.POSITIVE_INFINITY;
    for (const anchor of item?.anchors ?? []) if (anchor?.score !== undefined) lowest = Math.min(lowest, anchor.score);
    for (const [index, anchor] of (item?.anchors ?? []).entries()) {
      if (anchor?.text === undefined) continue;
      const { score, text } = anchor;
      const isWeak = score !== undefined && (score < weakBelow || score === lowest);
      texts.push({ text, score, competency, index, isWeak });
    }
  }
  return texts;
}

/** The way to the text of an anchor. */
export const pathTo = ({ competency, index }: AnchorText): Path => [
  'competencies',
  competency,
  'anchors',
  index,
  'text',
];
