import { textFormula } from './sheet-text.ts';

/** What stands on the workings tab for a rating that is no number. */
export const observedNothing = 'not observed';

export interface ScoreFormulaPlaces {
  /** The scores of the scale, as a reference. */
  readonly scores: string;
  /** The token for "not observed" in lower case, as a reference. */
  readonly token: string;
}

/**
 * What a score cell says, as an expression: the score, `not observed`, or an empty text for a blank and for anything else.
 * Numbers a rounding error off a score, such as the result of `=0.1*30`, are that score; a tick box, which LibreOffice
 * takes for the number 1, is none.
 */
export function scoreFormula(cell: string, { scores, token }: ScoreFormulaPlaces): string {
  const number = `IF(ISNUMBER(${cell}),IF(ISLOGICAL(${cell}),"",ROUND(${cell},9)),"")`;
  const isToken = `IF(LOWER(${textFormula(cell, [])})=${token},"${observedNothing}","")`;
  return `IFERROR(INDEX(${scores},MATCH(${number},${scores},0)),IFERROR(${isToken},""))`;
}
