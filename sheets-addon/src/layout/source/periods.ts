import { foldName } from '@rubric-kit/shared-schema/fold.ts';
import { comparePeriods, readPeriod } from '@rubric-kit/shared-schema/score/period.ts';
import { keyOf, textOf, textOfOldDate } from '../sheet-text.ts';
import { labelIn, type Names, textIn } from './names.ts';
import type { SourceRow } from './source-row.ts';

/** A period and its place in time. */
export interface NumberedPeriod {
  /** As the scorecard spells it first; empty where it names none. */
  readonly label: string;
  /** The number, from 1, of the first period that is the same in time: trends compare with those before it. */
  readonly since: number;
}

export interface Periods {
  /** Oldest first: the formulas' numbers from 1. */
  readonly list: readonly NumberedPeriod[];
  /** Number by the key of each spelling that occurs. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** In front of every key, so that no period makes a key that looks empty, like a number or like a formula. */
const keyPrefix = '.';

/** What a person chooses for "no period given". */
export const noPeriod = '(no period)';

/**
 * The periods of a scorecard: those that the core has scored, and dated ones that have rows but no rating yet, so that a
 * new quarter can be chosen as soon as its first score is typed.
 */
export function periodsOf(rows: readonly SourceRow[], names: Names, scored: readonly string[]): Periods {
  const named = rows.filter((row) => names.isNamed(row));
  const labels = new Map(scored.map((label) => [foldName(label), label]));
  for (const { period } of named) {
    const label = labelIn(period);
    if (readPeriod(label) !== undefined || scored.length === 0) {
      if (!labels.has(foldName(label))) labels.set(foldName(label), label);
    }
  }
  const sorted = [...labels.values()].sort((a, b) => comparePeriods(a, b) || (foldName(a) < foldName(b) ? -1 : 1));
  const list = sorted.map((label) => ({
    label,
    since: sorted.findIndex((other) => comparePeriods(other, label) === 0) + 1,
  }));
  const numbers = new Map(sorted.map((label, index) => [foldName(label), index + 1]));
  const spellings = new Map<string, number>();
  const spell = (text: string, number: number): void => {
    const key = periodKey(keyOf(text));
    if (!spellings.has(key)) spellings.set(key, number);
  };
  const known = named.flatMap(({ period }) => {
    const number = numbers.get(foldName(labelIn(period)));
    return number === undefined ? [] : [{ period, number }];
  });
  for (const { period, number } of known) spell(textIn(period, names.spaces), number);
  list.forEach(({ label }, index) => {
    spell(textOf(label === '' ? noPeriod : label, names.spaces), index + 1);
  });
  for (const { period, number } of known) {
    if (period?.kind === 'cell' && period.value instanceof Date) spell(textOfOldDate(period.value), number);
  }
  return { list, spellings };
}

/** The key of a period from the key of its text, and the same as a formula. */
export const periodKey = (key: string): string => keyPrefix + key;
export const periodKeyFormula = (key: string): string => `"${keyPrefix}"&${key}`;
