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
/** Day 0 of the 1900 system for days from 1 March 1900 on: it counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);

/** A date's number -> UTC midnight of its day; null where Excel shows no date (before the first or after the year 9999). */
export function dateOf(serial: number, date1904: boolean): Date | null {
  const day = Math.floor(serial);
  const last = date1904 ? 2_957_003 : 2_958_465;
  if (day < (date1904 ? 0 : 1) || day > last) return null;
  if (date1904) return new Date(epoch1904 + day * dayMilliseconds);
  return new Date(epoch1900 + (day < 60 ? day + 1 : day) * dayMilliseconds);
}
