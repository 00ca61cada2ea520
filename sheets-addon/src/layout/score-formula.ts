import { textFormula } from './sheet-text.ts';

/**
 * A row's ratings of one competency as one number, so that the ratings of several raters add up in one column: a million
 * for each score and the score's place on the scale, from 1; a milliard for each "not observed". Whole numbers of this size
 * are exact. A person would need a thousand raters in one period to make one part run into the next.
 */
const perScore = 1_000_000;
const perNotObserved = 1_000_000_000;

export interface ScalePlaces {
  /** The scores of the scale, lowest first, as a reference. */
  readonly scores: string;
  /** The token for "not observed" in lower case, as a reference. */
  readonly token: string;
}

/**
 * What a score cell adds, as an expression: 0 for a blank and for anything that is no rating. Numbers a rounding error off
 * a score, such as the result of `=0.1*30`, are that score; a tick box, which LibreOffice takes for the number 1, is none.
 */
export function ratingFormula(cell: string, { scores, token }: ScalePlaces): string {
  const number = `IF(ISNUMBER(${cell}),IF(ISLOGICAL(${cell}),"",ROUND(${cell},9)),"")`;
  const isToken = `IF(LOWER(${textFormula(cell, [])})=${token},${perNotObserved},0)`;
  return `IFERROR(${perScore}+MATCH(${number},${scores},0),IFERROR(${isToken},0))`;
}

/** The mean score in a sum of such numbers: an error where no score is in it. `lowest` and `step` are the scale's. */
export function meanFormula(sum: string, lowest: string, step: string): string {
  const places = `MOD(${sum},${perScore})`;
  const count = `MOD(INT(${sum}/${perScore}),${perNotObserved / perScore})`;
  return `${lowest}+${step}*(${places}/${count}-1)`;
}
