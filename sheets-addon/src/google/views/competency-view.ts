import type { Bands, Competency, Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { bandOf } from '@rubric-kit/shared-schema/score/band.ts';
import { isBelowFloor } from '@rubric-kit/shared-schema/score/next-step.ts';
import type { CompetencyView, LevelText } from '../../sidebar/protocol.ts';

/** A competency with a score and what it is held against. */
export function competencyView(
  competency: Competency,
  bands: Bands,
  { score, target, gap }: { readonly score: number | null; readonly target: number; readonly gap: number | null },
): CompetencyView {
  return {
    id: competency.id,
    name: competency.name,
    score,
    target,
    gap,
    band: score === null ? null : bandOf(score, bands),
    belowFloor: score !== null && isBelowFloor(competency, score),
  };
}

/** The levels of a competency, lowest first; the one that a score reaches is marked. */
export function levelTexts(competency: Competency, { scale }: Rubric, score: number | null): LevelText[] {
  const reached = scale.levels.filter((level) => score !== null && level.score <= score).pop();
  return scale.levels.map(({ score: level, label }) => ({
    score: level,
    label,
    text: competency.anchors.find((anchor) => anchor.score === level)?.text ?? '',
    selected: reached?.score === level,
  }));
}
