import { Fault, faults, numberOf, type Scalar } from '../value.ts';
import { type Definition, scalar } from './definition.ts';

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a UTC midnight. */
export const serialOf = (date: Date): number => (date.getTime() - epoch) / day;

/** The UTC moment of a serial number. */
export const dateOf = (serial: number): Date => new Date(epoch + Math.round(serial * day));

const of = (least: number, most: number, run: (...numbers: number[]) => Scalar): Definition =>
  scalar(least, most, (args) => {
    const numbers = args.map(dateNumber);
    const fault = numbers.find((number) => number instanceof Fault);
    return fault ?? run(...(numbers as number[]));
  });

function dateNumber(value: Scalar): number | Fault {
  const iso = typeof value === 'string' ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim()) : null;
  return iso ? serialOf(new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])))) : numberOf(value);
}

/** The same day some months on, or the last of its month. */
function monthsOn(serial: number, months: number, toEnd: boolean): number {
  const date = dateOf(Math.floor(serial));
  const month = date.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
  if (toEnd || date.getUTCDate() > last.getUTCDate()) return serialOf(last);
  return serialOf(new Date(Date.UTC(date.getUTCFullYear(), month, date.getUTCDate())));
}

export const date: Readonly<Record<string, Definition>> = {
  DATE: of(3, 3, (year = 0, month = 1, dayOfMonth = 1) => serialOf(new Date(Date.UTC(year, month - 1, dayOfMonth)))),
  DATEVALUE: of(1, 1, (serial = 0) => Math.floor(serial)),
  YEAR: of(1, 1, (serial = 0) => dateOf(serial).getUTCFullYear()),
  MONTH: of(1, 1, (serial = 0) => dateOf(serial).getUTCMonth() + 1),
  DAY: of(1, 1, (serial = 0) => dateOf(serial).getUTCDate()),
  DAYS: of(2, 2, (end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  WEEKDAY: of(1, 2, (serial = 0, type = 1) => {
    const sunday = dateOf(serial).getUTCDay();
    if (type === 1) return sunday + 1;
    return type === 2 ? ((sunday + 6) % 7) + 1 : type === 3 ? (sunday + 6) % 7 : faults.num;
  }),
  EDATE: of(2, 2, (serial = 0, months = 0) => monthsOn(serial, months, false)),
  EOMONTH: of(2, 2, (serial = 0, months = 0) => monthsOn(serial, months, true)),
  TODAY: scalar(0, 0, (_args, book) => Math.floor(book.now())),
  NOW: scalar(0, 0, (_args, book) => book.now()),
};
