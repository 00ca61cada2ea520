import { looks } from '../layout/look.ts';
import type { ColourScale, ConditionalFormat } from '../layout/plan.ts';
import type { CellRange } from '../read/snapshot.ts';
import { isOurFormula } from './marks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A plan's formula in the spreadsheet's language. */
export type LocalFormula = (formula: string) => string;

/** A plan's rectangle as a range of a sheet. */
export const rangeOf = (sheet: Sheet, { top, left, bottom, right }: CellRange) =>
  sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);

/** A conditional format as Google's rule. Marks in number formats do not exist there: bold, italic and underline stay. */
export function formatRule(sheet: Sheet, format: ConditionalFormat, local: LocalFormula): Rule {
  const style = looks[format.look];
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(local(format.formula))
    .setRanges([rangeOf(sheet, format.range)]);
  if (style.fill) builder.setBackground(style.fill);
  if (style.ink) builder.setFontColor(style.ink);
  if (style.bold) builder.setBold(true);
  if (style.italic) builder.setItalic(true);
  if (style.underline) builder.setUnderline(true);
  return builder.build();
}

/** Numbers as colours between the looks of weak, developing and strong. */
export function scaleRule(sheet: Sheet, scale: ColourScale): Rule {
  const number = SpreadsheetApp.InterpolationType.NUMBER;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(looks.weak.fill ?? '', number, String(scale.low))
    .setGradientMidpointWithValue(looks.developing.fill ?? '', number, String(scale.middle))
    .setGradientMaxpointWithValue(looks.strong.fill ?? '', number, String(scale.high))
    .setRanges([rangeOf(sheet, scale.range)])
    .build();
}

/** Whether a rule carries our mark. */
export const isOurs = (rule: Rule): boolean => isOurFormula(rule.getBooleanCondition()?.getCriteriaValues()[0]);
