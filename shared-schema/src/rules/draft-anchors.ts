import type { Path } from '../parse/position.ts';
import type { Competency, Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { competencyName, eachCompetency } from './draft-competency.ts';
import { type DraftScale, levelName } from './draft-scale.ts';
import { changeTo } from './fix.ts';
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
export interface AnchorMatch {
  readonly strays: readonly Stray[];
  /** Levels without an anchor. A level that a stray was probably written for is no second mistake, and not here. */
  readonly missing: DraftScale['levels'];
}

/** Matches anchors with levels. Absent while the score of an anchor cannot be read. */
export function matchAnchors(competency: Draft<Competency>, scale: DraftScale): AnchorMatch | undefined {
  if (isComplete(competency.anchors, scale)) return complete;
  const first = new Map<number, number>();
  const left = new Map(scale.levels.map((level) => [level.score, level]));
  const strays: Stray[] = [];
  for (const [index, anchor] of (competency.anchors ?? [undefined]).entries()) {
    const score = anchor?.score;
    if (score === undefined) return undefined;
    const twin = first.get(score);
    if (twin === undefined && left.delete(score)) first.set(score, index);
    else strays.push(twin === undefined ? { index, score } : { index, score, twin });
  }
  const isSure = strays.length === 1 && left.size === 1;
  return {
    strays: strays.map((stray) => {
      const meant = nearest([...left.values()], stray.score);
      if (!meant) return stray;
      left.delete(meant.score);
      return { ...stray, meant, isSure };
    }),
    missing: [...left.values()],
  };
}

const complete: AnchorMatch = { strays: [], missing: [] };

/** One anchor for each level, in order: what nearly every competency has. */
function isComplete(anchors: Draft<Competency>['anchors'], { levels }: DraftScale): boolean {
  return anchors?.length === levels.length && levels.every(({ score }, index) => anchors[index]?.score === score);
}

function nearest(levels: DraftScale['levels'], score: number): DraftScale['levels'][number] | undefined {
  const away = (level: { readonly score: number }) => Math.abs(level.score - score);
  return levels.reduce<DraftScale['levels'][number] | undefined>(
    (best, level) => (best && away(best) <= away(level) ? best : level),
    undefined,
  );
}

/** Visits every stray anchor, with the way to the anchors of its competency. */
export const eachStray = (
  rubric: Draft<Rubric>,
  scale: DraftScale,
  visit: (stray: Stray, anchors: Path, competency: Draft<Competency>) => void,
): void =>
  eachCompetency(rubric, (competency, path) => {
    for (const stray of matchAnchors(competency, scale)?.strays ?? []) visit(stray, [...path, 'anchors'], competency);
  });

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
