import type { CellValue } from '../read/snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads what `getValues` gives. A date is a moment there: midnight where the spreadsheet is, which is another day
 * elsewhere. Here it is a day, at midnight UTC; up to the calendar's first year it is a number, such as a score, in a cell
 * that has kept the look of a date, and formulas read it so. The time zone is asked for once, and only if there is a date.
 */
export function cellReader(spreadsheet: Spreadsheet): (value: unknown) => CellValue {
  const days = new Map<number, Date | number>();
  let timeZone: string | undefined;
  const dayOf = (moment: Date): Date | number => {
    const known = days.get(moment.getTime());
    if (known) return known;
    timeZone ??= spreadsheet.getSpreadsheetTimeZone();
    const parts = Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd-HH-mm-ss').split('-').map(Number);
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
    const date =
      year > 1900
        ? new Date(Date.UTC(year, month - 1, day))
        : (Date.UTC(year, month - 1, day, hour, minute, second) - dayZero) / dayMilliseconds;
    days.set(moment.getTime(), date);
    return date;
  };
  return (value) => {
    if (value === '' || value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return isDate(value) ? dayOf(value) : String(value);
  };
}

/** Day 0 of the spreadsheet's calendar. */
const dayZero = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;

/** `instanceof` fails for dates that come from another context. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
