import { legalScores, notObservedOf, type Scale, stepOf } from '@rubric-kit/shared-schema/rubric.ts';
import { textLiteral } from '../formula-text.ts';

/**
 * Conditions on a score cell for conditional formats. Excel allows no list such as `{1,2,3}` there, and Google Sheets no
 * other tab: so the scale stands in them as numbers. A cell with an error is invalid like any other.
 */

/** The cell holds something that is neither a score nor "not observed". */
export function isInvalid(cell: string, scale: Scale): string {
  const other = `AND(LEN(TRIM(${cell}))>0,${isNot(isNotObserved(cell, scale))})`;
  const number = `AND(${isNot(isOnScale(cell, scale))},${isNot(isNotObserved(cell, scale))})`;
  return `IF(ISERROR(${cell}),TRUE,IF(ISLOGICAL(${cell}),TRUE,IF(ISNUMBER(${cell}),${number},${other})))`;
}

/** The cell holds the token for "not observed". */
export const isNotObserved = (cell: string, scale: Scale): string =>
  `LOWER(TRIM(${cell}))=${textLiteral(notObservedOf(scale).trim().toLowerCase())}`;

/** The number is one of the scale, a rounding error aside. */
function isOnScale(cell: string, scale: Scale): string {
  const scores = legalScores(scale);
  const [lowest = 0, highest = 0] = [scores[0], scores[scores.length - 1]];
  const steps = `(${cell}-${lowest})/${stepOf(scale)}`;
  return `AND(ROUND(${cell},9)>=${lowest},ROUND(${cell},9)<=${highest},ROUND(${steps},6)=ROUND(${steps},0))`;
}

const isNot = (condition: string): string => `NOT(${condition})`;
