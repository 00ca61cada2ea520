import type { SimulatedValue } from './workbook.ts';

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
 */
export function typedEntry(value: unknown, numberFormat: string | undefined): Entry {
  if (value === null || value === undefined) return { value: '', formula: '' };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: '' };
  if (Object.prototype.toString.call(value) === '[object Date]') return { value: value as Date, formula: '' };
  const text = String(value);
  // A leading apostrophe says "this is text" and is not part of it, as in the editor.
  if (text.startsWith("'")) return { value: text.slice(1), formula: '' };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  if (numberFormat === '@') return { value: text, formula: '' };
  return { value: typedText(text), formula: '' };
}

function typedText(text: string): SimulatedValue {
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
  return typedDate(trimmed) ?? text;
}

function typedDate(text: string): Date | null {
  const iso = isoDate.exec(text);
  const us = usDate.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : us
      ? [Number(us[3]), Number(us[1]), Number(us[2])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}
