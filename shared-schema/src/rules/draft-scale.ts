import type { Rubric } from '../rubric.ts';
import type { Draft } from './draft.ts';
import { isUnreadable } from './each-item.ts';
import { once } from './once.ts';
import { listed, say } from './say.ts';

/** The scale of a draft, once all of it can be read and its levels rise. */
export interface DraftScale {
  /** Lowest first. */
  readonly levels: readonly { readonly score: number; readonly label: string }[];
  readonly lowest: number;
  readonly highest: number;
  /** 1, 0.5, or absent where it cannot be read. */
  readonly step: number | undefined;
}

/**
 * The scale that scores are held against. Absent while a level cannot be read or stands out of order: that has its own
 * problem, and every score in the file would follow it.
 */
export const scaleOf: (rubric: Draft<Rubric>) => DraftScale | undefined = once(({ scale }) => {
  const levels: { score: number; label: string }[] = [];
  for (const level of scale?.levels ?? []) {
    const below = levels[levels.length - 1];
    if (level?.score === undefined || (below && level.score <= below.score)) return undefined;
    levels.push({ score: level.score, label: level.label ?? '' });
  }
  const [first] = levels;
  const last = levels[levels.length - 1];
  if (!scale || !first || !last || first === last) return undefined;
  const step = isUnreadable(scale, 'step') ? undefined : (scale.step ?? 1);
  return { levels, lowest: first.score, highest: last.score, step };
});

/** Whether a score lies between the lowest and the highest level. */
export const isWithin = (scale: DraftScale, score: number): boolean => score >= scale.lowest && score <= scale.highest;

/** Whether a score can be reached from the lowest level in whole steps. */
export function isOnStep(scale: DraftScale, score: number): boolean {
  if (scale.step === undefined) return true;
  const steps = (score - scale.lowest) / scale.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** Whether a manager can give this score. */
export const isOnScale = (scale: DraftScale, score: number): boolean =>
  isWithin(scale, score) && isOnStep(scale, score);

/** `2 (Steady)`: a level as messages name it. */
export const levelName = (level: { readonly score: number; readonly label: string }): string =>
  level.label.trim() === '' ? say(level.score) : `${say(level.score)} (${level.label})`;

/** Says of a score that no manager can give it. `what` says what the score is. */
export const offScale = (what: string, score: number, { lowest, highest, step }: DraftScale): string =>
  `The ${what} ${say(score)} is not on the scale. Use a score from ${say(lowest)} to ${say(highest)}${step === 0.5 ? ' in steps of 0.5' : ''}.`;

/** What a score has to be that somebody should stand below, at the end of a message. */
export const aboveLowest = ({ lowest, highest }: DraftScale): string =>
  `from ${say(lowest)} to ${say(highest)}. Use a score above ${say(lowest)} and up to ${say(highest)}.`;

/** The levels as messages list them. */
export const levelsInWords = (levels: readonly { readonly score: number; readonly label: string }[]): string =>
  listed(levels.map(levelName), 10);
