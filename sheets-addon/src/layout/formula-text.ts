/** Excel refuses a text of more than 255 characters inside a formula. */
const longestLiteral = 255;

/** A text as it stands in a formula. Long ones are joined from pieces. */
export function textLiteral(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${longestLiteral}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** A text for each part that holds, such as `IF(C7<2,", "&Rubric!$A$9,"")`, joined without the separator in front. */
export function joinedWhere(
  parts: readonly { readonly holds: string; readonly text: string }[],
  separator: string,
): string {
  if (parts.length === 0) return '""';
  const each = parts.map(({ holds, text }) => `IF(${holds},${textLiteral(separator)}&${text},"")`);
  return `MID(${each.join('&')},${separator.length + 1},30000)`;
}

/**
 * Half a billionth: an average of thirds may miss the number that it stands for by a rounding error of 1e-15 or so, and a
 * threshold must not see that. No two different averages of scores lie this near to each other.
 */
export const tolerance = 0.0000000005;
export const toleranceText = '0.0000000005';
