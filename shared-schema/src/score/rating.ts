import { foldName, tidy } from '../fold.ts';
import { legalScores, notObservedOf, type Scale, stepOf } from '../rubric.ts';
import { english, type Wording } from './wording.ts';

/** What one cell says: a score on the scale, "not observed", nothing, or something else with what to do about it. */
export type Reading =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'not-observed' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A number that a person wrote as text, with a decimal point or comma. */
const textNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Stands for a formula that a program wrote into a file without its result: a score that cannot be known is told, not
 * taken for a blank.
 */
export const notCalculated = '#NOT CALCULATED';

/** The text of a cell that shows an error in place of a value. */
const errorText = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|NOT CALCULATED)$/i;

/** Whether a cell's text is the error of a formula, such as `#REF!`. */
export const isErrorText = (text: string): boolean => errorText.test(text);

/**
 * Reads a cell as a rating. Letter case and white space of the not-observed token do not count, its punctuation does.
 * A number written as text is refused: the sheet's own AVERAGE would pass over it, and both have to show one number.
 */
export function readRating(cell: string | number | boolean | Date | null, scale: Scale, say = english): Reading {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'string') return readText(tidy(cell), scale, say);
  if (typeof cell === 'number') {
    const score = onScale(cell, scale);
    if (score !== undefined) return { kind: 'score', score };
    if (String(cell) === tidy(notObservedOf(scale))) return { kind: 'not-observed' };
    return { kind: 'invalid', reason: say.offScale(allowed(scale, say)) };
  }
  if (typeof cell === 'boolean') return { kind: 'invalid', reason: say.tickBox(allowed(scale, say)) };
  return { kind: 'invalid', reason: say.date(allowed(scale, say)) };
}

function readText(text: string, scale: Scale, say: Wording): Reading {
  if (text === '') return { kind: 'blank' };
  const folded = foldName(text);
  if (folded === foldName(notObservedOf(scale))) return { kind: 'not-observed' };
  if (text === notCalculated) return { kind: 'invalid', reason: say.notCalculated() };
  if (isErrorText(text)) return { kind: 'invalid', reason: say.formulaError() };
  if (textNumber.test(text)) {
    const score = onScale(Number(text.replace(',', '.')), scale);
    return { kind: 'invalid', reason: score === undefined ? say.offScale(allowed(scale, say)) : say.textNumber(score) };
  }
  const level = scale.levels.find((candidate) => foldName(candidate.label) === folded);
  return { kind: 'invalid', reason: level ? say.levelName(level.score) : say.noScore(allowed(scale, say)) };
}

/** The score of the scale that a number is, where a formula such as `=1.1*3-0.3` is off by a rounding error only. */
function onScale(value: number, scale: Scale): number | undefined {
  const lowest = scale.levels[0]?.score ?? 0;
  const highest = scale.levels.at(-1)?.score ?? lowest;
  const score = lowest + Math.round((value - lowest) / stepOf(scale)) * stepOf(scale);
  return Math.abs(score - value) < 1e-9 && score >= lowest && score <= highest ? score : undefined;
}

function allowed(scale: Scale, say: Wording): string {
  return say.allowed(say.scores(legalScores(scale), stepOf(scale)), notObservedOf(scale));
}
