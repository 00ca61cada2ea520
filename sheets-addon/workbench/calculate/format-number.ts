import { format } from 'numfmt';

/** A number as a number format shows it; `#` where the format is none. */
export function formatNumber(value: number | string | boolean, pattern: string): string {
  try {
    return format(pattern === '' ? 'General' : pattern, value, { dateSpanLarge: false });
  } catch {
    return '#';
  }
}
