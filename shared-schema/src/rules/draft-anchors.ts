import type { Path } from '../parse/position.ts';
import type { Competency, Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { competencyName, eachCompetency } from './draft-competency.ts';
import { type DraftScale, levelName, scaleOf } from './draft-scale.ts';
import { changeTo } from './fix.ts';
import { once } from './once.ts';
import type { Fix } from './rule.ts';

/** An anchor that stands at no level of its own. */
export interface Stray {
  readonly index: number;
  readonly score: number;
  /** The index of the anchor that describes this level already; absent where the score is no level at all. */
  readonly twin?: number;
  /** The level that it was probably written for. */
  readonly meant?: DraftScale['levels'][number];
  /** Whether that is the only level without an anchor, so that no other can be meant. */
  readonly isSure?: boolean;
}

/** How the anchors of a competency fall on the levels of the scale. */
interface AnchorMatch {
  readonly strays: readonly Stray[];
  /** Levels without an anchor. A level that a stray was probably written for is no second mistake, and not here. */
  readonly missing: DraftScale['levels'];
}

/** Every competency whose anchors are not one for each level in order, how they fall, and the way to them. */
export const mismatches: (
  rubric: Draft<Rubric>,
) => readonly (AnchorMatch & { readonly competency: Draft<Competency>; readonly path: Path })[] = once((rubric) => {
  const found: (AnchorMatch & { competency: Draft<Competency>; path: Path })[] = [];
  const scale = scaleOf(rubric);
  if (scale)
    eachCompetency(rubric, (competency, path) => {
      const match = isComplete(competency.anchors, scale) ? undefined : matchAnchors(competency, scale);
      if (match) found.push({ strays: match.strays, missing: match.missing, competency, path: [...path, 'anchors'] });
    });
  return found;
});

/** Matches anchors with levels. Absent while the score of an anchor cannot be read. */
function matchAnchors({ anchors = [undefined] }: Draft<Competency>, { levels }: DraftScale): AnchorMatch | undefined {
  const strays: Stray[] = [];
  for (let index = 0; index < anchors.length; index++) {
    const score = anchors[index]?.score;
    if (score === undefined) return undefined;
    const first = anchors.findIndex((anchor) => anchor?.score === score);
    if (levels.every((level) => level.score !== score)) strays.push({ index, score });
    else if (first < index) strays.push({ index, score, twin: first });
  }
  let missing = levels.filter(({ score }) => anchors.every((anchor) => anchor?.score !== score));
  const isSure = strays.length === 1 && missing.length === 1;
  const matched = strays.map((stray) => {
    const meant = nearest(missing, stray.score);
    if (!meant) return stray;
    missing = missing.filter((level) => level !== meant);
    return { ...stray, meant, isSure };
  });
  return { strays: matched, missing };
}

/** One anchor for each level, in order: what nearly every competency has. */
function isComplete(anchors: Draft<Competency>['anchors'], { levels }: DraftScale): boolean {
  if (anchors?.length !== levels.length) return false;
  for (let index = 0; index < levels.length; index++) if (anchors[index]?.score !== levels[index]?.score) return false;
  return true;
}

function nearest(levels: DraftScale['levels'], score: number): DraftScale['levels'][number] | undefined {
  const away = (level: { readonly score: number }) => Math.abs(level.score - score);
  return levels.reduce<DraftScale['levels'][number] | undefined>(
    (best, level) => (best && away(best) <= away(level) ? best : level),
    undefined,
  );
}

/** Visits every stray anchor, with the way to the anchors of its competency. */
export function eachStray(
  rubric: Draft<Rubric>,
  visit: (stray: Stray, anchors: Path, competency: Draft<Competency>) => void,
): void {
  for (const { strays, path, competency } of mismatches(rubric))
    for (const stray of strays) visit(stray, path, competency);
}

/** What to say of the level that a stray was meant for, and how to put it there; `otherwise` where there is none. */
export function levelFor(
  { meant, isSure }: Stray,
  path: Path,
  competency: Draft<Competency>,
  lacks: string,
  otherwise: string,
): { readonly words: string; readonly fix: Fix | undefined } {
  if (!meant) return { words: otherwise, fix: undefined };
  return {
    words: `Level ${levelName(meant)} of ${competencyName(competency)} ${lacks}`,
    fix: isSure ? changeTo(path, meant.score) : undefined,
  };
}
