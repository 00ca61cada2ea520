import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import type { DraftScale } from './draft-scale.ts';

/** The bands of a draft, once both can be read, lie on the scale and stand in order. */
export function bandsOf(
  rubric: Draft<Rubric>,
  scale: DraftScale,
): { weakBelow: number; strongFrom: number } | undefined {
  const { weakBelow, strongFrom } = rubric.bands ?? {};
  if (weakBelow === undefined || strongFrom === undefined || weakBelow > strongFrom) return undefined;
  return weakBelow > scale.lowest && strongFrom <= scale.highest ? { weakBelow, strongFrom } : undefined;
}
