import { textFormula } from './sheet-text.ts';

/** What stands on the workings tab for a rating that is no number. */
const observedNothing = 'not observed';

/**
 * A score as one number that adds up: this for the rating, and the score's place on the scale, from 1. Whole numbers of
 * this size are exact, so that a sum over 100,000 rows still says how many scores it holds and what they come to.
 */
const perScore = 100_000_000;

export interface ScalePlaces {
  /** The scores of the scale, lowest first, as a reference. */
  readonly scores: string;
  /** The token for "not observed" in lower case, as a reference. */
  readonly token: string;
}

/**
 * What a score cell says, as an expression: a number that adds up, `not observed`, or an empty text for a blank and for
 * anything that is no rating. Numbers a rounding error off a score, such as the result of `=0.1*30`, are that score; a tick
 * box, which LibreOffice takes for the number 1, is none.
 */
export function ratingFormula(cell: string, { scores, token }: ScalePlaces): string {
  const number = `IF(ISNUMBER(${cell}),IF(ISLOGICAL(${cell}),"",ROUND(${cell},9)),"")`;
  const isToken = `IF(LOWER(${textFormula(cell, [])})=${token},"${observedNothing}","")`;
  return `IFERROR(${perScore}+MATCH(${number},${scores},0),IFERROR(${isToken},""))`;
}

/** The mean score in a sum of such numbers: an error where no score is in it. `lowest` and `step` are the scale's. */
export const meanFormula = (sum: string, lowest: string, step: string): string =>
  `${lowest}+${step}*(MOD(${sum},${perScore})/INT((${sum})/${perScore})-1)`;
