import type { Book } from '../book.ts';
import { compare } from '../operator.ts';
import { type Area, Fault, numberInText, type Scalar } from '../value.ts';

/** What COUNTIF and its family ask of a cell: `5`, `">=3"`, `"North*"`. */
export interface Criterion {
  holds(value: Scalar): boolean;
  /** The one value that is asked for, where an index can find it. */
  readonly equals?: Scalar;
  /** The number with which numbers are compared. */
  readonly limit?: { readonly operator: string; readonly number: number };
}

/** Reads a criterion as spreadsheets do. */
export function criterionOf(given: Scalar): Criterion {
  if (given === null) return equalTo(0);
  if (typeof given !== 'string') return equalTo(given);
  const [, operator = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(given) ?? [];
  const wanted = wantedValue(rest);
  if (operator === '' || operator === '=') {
    if (rest === '') return { holds: (value) => value === null || (operator === '' && value === '') };
    return typeof wanted === 'string' ? textLike(wanted) : equalTo(wanted);
  }
  if (operator === '<>') {
    if (rest === '') return { holds: (value) => value !== null };
    const { holds } = typeof wanted === 'string' ? textLike(wanted) : equalTo(wanted);
    return { holds: (value) => !holds(value) };
  }
  return {
    ...(typeof wanted === 'number' ? { limit: { operator, number: wanted } } : {}),
    holds(value) {
      if (value === null || value instanceof Fault || typeof value !== typeof wanted) return false;
      const order = compare(value, wanted);
      if (operator === '<') return order < 0;
      if (operator === '>') return order > 0;
      return operator === '<=' ? order <= 0 : order >= 0;
    },
  };
}

function wantedValue(text: string): number | boolean | string {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return numberInText(text) ?? text;
}

function equalTo(wanted: Scalar): Criterion {
  return { equals: wanted, holds: (value) => typeof value === typeof wanted && value === wanted };
}

function textLike(wanted: string): Criterion {
  const pattern = wildcards(wanted);
  if (pattern) return { holds: (value) => typeof value === 'string' && pattern.test(value) };
  const lower = wanted.toLowerCase();
  return { equals: wanted, holds: (value) => typeof value === 'string' && value.toLowerCase() === lower };
}

/** `?` one character, `*` any, `~` takes the next as it is. `null` where a text has none of them. */
export function wildcards(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replaceAll(/~([*?~])|([*?])|([^*?~]+|~)/g, (_all, literal, wild, plain) => {
    if (wild) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return String(literal ?? plain).replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
}

/** In how many cells of an area a criterion holds. */
export function countWhere(criterion: Criterion, area: Area, book: Book): number {
  if (!criterion.limit) return placesWhere(criterion, area, book).length;
  const { operator, number } = criterion.limit;
  const index = book.index(area);
  const below = index.countBelow(number, operator === '<=' || operator === '>');
  return operator.startsWith('<') ? below : index.count - below;
}

/** Places of an area for which a criterion holds, rising. */
export function placesWhere(criterion: Criterion, area: Area, book: Book): readonly number[] {
  if (criterion.equals !== undefined) return book.index(area).places(criterion.equals);
  const found: number[] = [];
  let place = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (criterion.holds(book.value(area.sheet, row, column))) found.push(place);
      place++;
    }
  }
  return found;
}
