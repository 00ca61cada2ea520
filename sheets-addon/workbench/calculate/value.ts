/** A formula's fault, such as `#DIV/0!`. */
export class Fault {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** One of each, so that they compare by identity. */
export const faults = {
  div: new Fault('#DIV/0!'),
  value: new Fault('#VALUE!'),
  ref: new Fault('#REF!'),
  name: new Fault('#NAME?'),
  num: new Fault('#NUM!'),
  na: new Fault('#N/A'),
  error: new Fault('#ERROR!'),
  loading: new Fault('#NULL!'),
} as const;

const byCode = new Map<string, Fault>(Object.values(faults).map((fault) => [fault.code, fault]));

/** `#N/A` as text, from a formula or a file, is the fault itself. */
export const faultOf = (code: string): Fault | undefined => byCode.get(code.toUpperCase());

/** What one cell holds. Dates are serial numbers. */
export type Scalar = number | string | boolean | null | Fault;

/** Values side by side, row by row; each is worked out when it is asked for. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly pick: (place: number) => Scalar;
  /** No value of it is a fault: known without working them out. */
  readonly clean: boolean;
  constructor(rows: number, columns: number, pick: (place: number) => Scalar, clean = false) {
    this.rows = rows;
    this.columns = columns;
    this.pick = pick;
    this.clean = clean;
  }
  static of(rows: number, columns: number, data: readonly Scalar[]): Grid {
    return new Grid(rows, columns, (place) => data[place] ?? null);
  }
}

/** A grid of zeros with a few others: what `(A1:A5000=7)` gives, so that products over long columns stay short. */
export class Sparse {
  readonly rows: number;
  readonly columns: number;
  /** Places, rising. */
  readonly at: readonly number[];
  readonly values: readonly Scalar[];
  constructor(rows: number, columns: number, at: readonly number[], values: readonly Scalar[]) {
    this.rows = rows;
    this.columns = columns;
    this.at = at;
    this.values = values;
  }
}

/** A rectangle of cells that was not read yet. Rows and columns from 0, ends included. */
export class Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  constructor(sheet: number, top: number, left: number, bottom: number, right: number) {
    this.sheet = sheet;
    this.top = top;
    this.left = left;
    this.bottom = bottom;
    this.right = right;
  }
  get rows(): number {
    return this.bottom - this.top + 1;
  }
  get columns(): number {
    return this.right - this.left + 1;
  }
}

export type Value = Scalar | Grid | Sparse | Area;

/** Many values, in whatever form. */
export const isMany = (value: Value): value is Grid | Sparse | Area =>
  value instanceof Area || value instanceof Grid || value instanceof Sparse;

/** A value as a number, as an operator takes it: a text that reads as a number is one, an empty cell is 0. */
export function numberOf(value: Scalar): number | Fault {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Fault) return value;
  return numberInText(value) ?? faults.value;
}

/** The number that a text reads as, or `null`. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d[\d,]*)?(\.\d*)?(e[+-]?\d+)?%?$/i.test(trimmed) || !/\d/.test(trimmed)) return null;
  const percent = trimmed.endsWith('%');
  const number = Number(trimmed.replace(/%$/, '').replaceAll(',', ''));
  if (Number.isNaN(number)) return null;
  return percent ? number / 100 : number;
}

/** A value as text, as `&` takes it: numbers have at most 15 digits. */
export function textOf(value: Scalar): string | Fault {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

function numberText(number: number): string {
  if (Number.isSafeInteger(number) && Math.abs(number) < 1e15) return String(number);
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? text.toUpperCase() : text;
}

/** A value as a condition takes it. */
export function truthOf(value: Scalar): boolean | Fault {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof Fault) return value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return faults.value;
}

/** Whether nothing changed for those who read the cell. */
export const same = (a: Scalar, b: Scalar): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));
