/**
 * The number formats that every workbook has without saying so and that show a day (ECMA-376 part 1, 18.8.30). 18 to 21 and
 * 45 to 47 show a time only: those stay numbers.
 */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number under this format shows a day. `code` is the format of ids from 164, such as `dd.mm.yyyy`. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(id);
  const bare = code
    .replaceAll(/"[^"]*"?/g, '')
    .replaceAll(/\\.|_.|\*./g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/general/gi, '');
  const first = bare.split(';')[0] ?? '';
  // `m` is a month except beside hours or seconds, where it is minutes.
  return /[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}

const dayMilliseconds = 86_400_000;
const epoch1904 = Date.UTC(1904, 0, 1);
/** Day 0 of the 1900 system, right from 1 March 1900 on: it counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);

/**
 * A date's number -> UTC midnight of its day; null where it is none: after the year 9999, and in the calendar's first year
 * and before. There it is a number, such as a score, in a cell that has kept the look of a date, and formulas read it so.
 */
export function dateOf(serial: number, date1904: boolean): Date | null {
  const day = Math.floor(serial);
  if (day <= 366 || day > (date1904 ? 2_957_003 : 2_958_465)) return null;
  return new Date((date1904 ? epoch1904 : epoch1900) + day * dayMilliseconds);
}
