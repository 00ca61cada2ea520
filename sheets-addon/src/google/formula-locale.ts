/**
 * Languages that write 2,5. A spreadsheet of such a locale reads formulas its own way when they are set too: `;` between
 * arguments, `\` between the columns of an array. https://github.com/googleapis/google-api-nodejs-client/issues/1994
 * The list is that of the Unicode CLDR.
 */
const decimalComma: ReadonlySet<string> = new Set(
  (
    'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lt lv mk nb nl nn no pl pt ro ru sk sl ' +
    'sq sr sv tr uk uz vi en_ZA en_DK en_NL en_SE en_FI en_DE en_AT en_BE en_SI'
  ).split(' '),
);
const decimalPoint: ReadonlySet<string> = new Set(
  'de_CH de_LI it_CH es_MX es_US es_PR es_GT es_HN es_NI es_PA es_PE es_SV es_DO es_CU'.split(' '),
);

/** Whether a spreadsheet of this locale, such as `de_DE`, writes 2,5. */
export function writesDecimalComma(locale: string): boolean {
  const [language = '', region] = locale.replace(/-/g, '_').split('_');
  if (decimalPoint.has(`${language}_${region}`)) return false;
  return decimalComma.has(language) || decimalComma.has(`${language}_${region}`);
}

/** Texts, quoted tab names, numbers and the signs that differ; all else is left as it is. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[,{}]/g;

/** A formula of a plan as a spreadsheet with decimal commas reads it. */
export function withDecimalComma(formula: string): string {
  let depth = 0;
  return formula.replace(parts, (part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (part === ',') return depth > 0 ? '\\' : ';';
    return /^\d/.test(part) ? part.replace('.', ',') : part;
  });
}

/** What turns a plan's formulas into formulas of a spreadsheet of this locale. */
export const localFormula = (locale: string): ((formula: string) => string) =>
  writesDecimalComma(locale) ? withDecimalComma : (formula) => formula;
