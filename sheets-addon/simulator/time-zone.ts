const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clock and the calendar show somewhere, as if it were UTC: milliseconds. */
function shownAt(moment: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The day on which a moment falls somewhere, `2026-03-31`. */
export const dayIn = (date: Date, timeZone: string): string =>
  new Date(shownAt(date.getTime(), timeZone)).toISOString().slice(0, 10);

/** What calendar and clock show somewhere, `2026-03-31-17-05-00`. */
export const secondIn = (date: Date, timeZone: string): string =>
  new Date(shownAt(date.getTime(), timeZone)).toISOString().slice(0, 19).replace(/[T:]/g, '-');

/** The moment at which a day begins somewhere: what a cell with a date holds. */
export function midnightIn(year: number, month: number, day: number, timeZone: string): Date {
  const wanted = Date.UTC(year, month - 1, day);
  let moment = wanted;
  // The second step corrects a change of the clock between the two.
  for (let step = 0; step < 2; step++) moment += wanted - shownAt(moment, timeZone);
  return new Date(moment);
}
