import type { CellValue } from '../read/snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads what `getValues` gives. A date is a moment there: midnight where the spreadsheet is, which is another day
 * elsewhere. Here it is a day, at midnight UTC. The time zone is asked for once, and only if there is a date.
 */
export function cellReader(spreadsheet: Spreadsheet): (value: unknown) => CellValue {
  const days = new Map<number, Date>();
  let timeZone: string | undefined;
  const dayOf = (moment: Date): Date => {
    const known = days.get(moment.getTime());
    if (known) return known;
    timeZone ??= spreadsheet.getSpreadsheetTimeZone();
    const [year = 0, month = 1, day = 1] = Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd').split('-').map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    days.set(moment.getTime(), date);
    return date;
  };
  return (value) => {
    if (value === '' || value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return isDate(value) ? dayOf(value) : String(value);
  };
}

/** `instanceof` fails for dates that come from another context. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
