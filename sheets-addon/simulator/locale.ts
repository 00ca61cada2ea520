/** Whether a spreadsheet of a locale such as `de_DE` writes 2,5: Node's own CLDR says so. */
export function writesDecimalComma(locale: string): boolean {
  const known = decimalCommas.get(locale);
  if (known !== undefined) return known;
  const shown = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  const answer = shown.some(({ type, value }) => type === 'decimal' && value === ',');
  decimalCommas.set(locale, answer);
  return answer;
}

const decimalCommas = new Map<string, boolean>();

const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[;,\\{}]/g;

/**
 * A formula as it is kept, with `,` and decimal points, from one written where the decimal mark is a comma; `null` where
 * such a spreadsheet could not read it. https://support.google.com/docs/answer/58515
 */
export function canonicalFormula(formula: string): string | null {
  let depth = 0;
  let readable = true;
  const canonical = formula.replace(parts, (part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (part === ';') return depth > 0 ? ';' : ',';
    if (part === '\\') return ',';
    if (part === ',') readable = false;
    return /^\d/.test(part) ? part.replace(',', '.') : part;
  });
  return readable ? canonical : null;
}
