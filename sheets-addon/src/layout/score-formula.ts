import { textFormula } from './sheet-text.ts';

/** What stands on the workings tab for a rating that is no number. */
export const observedNothing = 'not observed';

export interface ScoreFormulaPlaces {
  /** The scores of the scale, as a reference. */
  readonly scores: string;
  /** The token for "not observed" in lower case, as a reference. */
  readonly token: string;
  /** Whether the token looks like a number, such as `0` on a scale from 1. */
  readonly tokenIsNumber: boolean;
}

/**
 * What a score cell says, as an expression: the score, `not observed`, or an empty text for a blank and for anything else.
 * Numbers a rounding error off a score, such as the result of `=0.1*30`, are that score; a tick box, which LibreOffice
 * takes for the number 1, is none.
 */
export function scoreFormula(cell: string, { scores, token, tokenIsNumber }: ScoreFormulaPlaces): string {
  const isToken = `IF(LOWER(${textFormula(cell, [])})=${token},"${observedNothing}","")`;
  const isScore = `ISNUMBER(MATCH(IF(ISLOGICAL(${cell}),"",ROUND(${cell},9)),${scores},0))`;
  return `IFERROR(IF(ISNUMBER(${cell}),IF(${isScore},ROUND(${cell},9),${tokenIsNumber ? isToken : '""'}),${isToken}),"")`;
}
