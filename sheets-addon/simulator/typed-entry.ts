import { canonicalFormula, writesDecimalComma } from './locale.ts';
import { midnightIn } from './time-zone.ts';
import type { SimulatedValue } from './workbook.ts';

/** The spreadsheet's own settings. */
export interface Where {
  readonly locale: string;
  readonly timeZone: string;
}

/** What a cell holds after a value was written into it. */
export interface Entry {
  readonly value: SimulatedValue;
  readonly formula: string;
}

const plainNumber = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const usDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A written value as Google takes it: texts are read as if a person had typed them.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 * @param value what `setValues` was given for the cell
 * @param numberFormat the cell's number format; `@` keeps every text a text
 * @param where decides how formulas are written and when a day begins
 */
export function typedEntry(value: unknown, numberFormat: string | undefined, where: Where): Entry {
  if (value === null || value === undefined) return { value: '', formula: '' };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: '' };
  if (Object.prototype.toString.call(value) === '[object Date]') return { value: value as Date, formula: '' };
  const text = String(value);
  // A leading apostrophe says "this is text" and is not part of it, as in the editor.
  if (text.startsWith("'")) return { value: text.slice(1), formula: '' };
  if (numberFormat === '@') return { value: text, formula: '' };
  if (text.startsWith('=') && text.length > 1) return formulaEntry(text, where);
  return { value: typedText(text, where), formula: '' };
}

/** A formula that cannot be read stays in the cell and shows an error. */
function formulaEntry(text: string, { locale }: Where): Entry {
  if (!writesDecimalComma(locale)) return { value: '', formula: text };
  const formula = canonicalFormula(text);
  return formula === null ? { value: '#ERROR!', formula: text } : { value: '', formula };
}

function typedText(text: string, where: Where): SimulatedValue {
  const trimmed = text.trim();
  if (trimmed === '') return text;
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1) : trimmed.replace(/^([+-]?)\$/, '$1');
  if (/\d/.test(digits) && plainNumber.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    return percent ? number / 100 : number;
  }
  return typedDate(trimmed, where) ?? text;
}

function typedDate(text: string, { timeZone }: Where): Date | null {
  const iso = isoDate.exec(text);
  const us = usDate.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : us
      ? [Number(us[3]), Number(us[1]), Number(us[2])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? midnightIn(year, month, day, timeZone) : null;
}
