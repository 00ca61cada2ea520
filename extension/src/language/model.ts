import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';

/** What can be made out of a competency in a rubric that somebody is still writing. */
export interface KnownCompetency {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly summary: string | undefined;
  readonly weight: number | undefined;
  readonly target: number | undefined;
  readonly buildsOn: readonly string[];
}

export interface KnownLevel {
  readonly score: number;
  readonly label: string;
}

/** A part that is read as a list; empty where it is none. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const part = partAt(value, path);
  return Array.isArray(part) ? part : [];
}

export const textAt = (value: unknown, path: Path): string | undefined => {
  const part = partAt(value, path);
  return typeof part === 'string' ? part : undefined;
};

export const numberAt = (value: unknown, path: Path): number | undefined => {
  const part = partAt(value, path);
  return typeof part === 'number' && Number.isFinite(part) ? part : undefined;
};

export const textsAt = (value: unknown, path: Path): string[] =>
  listAt(value, path).filter((item): item is string => typeof item === 'string');

/** The competencies that have an id, in the order of the rubric. */
export const competenciesOf = (value: unknown): KnownCompetency[] =>
  listAt(value, ['competencies']).flatMap((item, index): KnownCompetency[] => {
    const id = textAt(item, ['id']);
    if (id === undefined) return [];
    return [
      {
        index,
        id,
        name: textAt(item, ['name']) ?? id,
        summary: textAt(item, ['summary']),
        weight: numberAt(item, ['weight']),
        target: numberAt(item, ['target']),
        buildsOn: textsAt(item, ['buildsOn']),
      },
    ];
  });

/** The levels of the scale that have a score. */
export const levelsOf = (value: unknown): KnownLevel[] =>
  listAt(value, ['scale', 'levels']).flatMap((level): KnownLevel[] => {
    const score = numberAt(level, ['score']);
    return score === undefined ? [] : [{ score, label: textAt(level, ['label']) ?? '' }];
  });

/** Every score that a rating can have, as far as the scale can be read. At most a hundred. */
export function scoresOf(value: unknown): number[] {
  const levels = levelsOf(value);
  const step = numberAt(value, ['scale', 'step']) === 0.5 ? 0.5 : 1;
  const lowest = levels[0]?.score ?? 0;
  const highest = levels.at(-1)?.score ?? -1;
  const count = Math.min(100, Math.floor((highest - lowest) / step) + 1);
  return count > 0 ? Array.from({ length: count }, (_, index) => lowest + index * step) : [];
}

/** A level by name, or for a score between two levels both: `Steady to Leads`. `undefined` off the scale. */
export function levelOf(value: unknown, score: number): string | undefined {
  const levels = levelsOf(value);
  const exact = levels.find((level) => level.score === score);
  if (exact) return exact.label || undefined;
  const below = levels.findLast((level) => level.score < score);
  const above = levels.find((level) => level.score > score);
  return below?.label && above?.label ? `${below.label} to ${above.label}` : undefined;
}

/** The sum of the weights that can be read, in per cent, without the crumbs of binary fractions. */
export const totalWeight = (value: unknown): number =>
  rounded(listAt(value, ['competencies']).reduce<number>((sum, item) => sum + (numberAt(item, ['weight']) ?? 0), 0));

/** A number without the crumbs of binary fractions. */
export const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;
