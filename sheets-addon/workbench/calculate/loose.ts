import type { Book } from './book.ts';
import { type Code, type Compiled, type Home, type Place, single } from './compile.ts';
import { readBy } from './formulas.ts';
import type { Template } from './template.ts';
import type { Area, Scalar, Value } from './value.ts';

/** A formula that can be worked out for any cell. */
export interface LooseFormula {
  /** Its value at `home` when it was copied `down` rows and `right` columns. */
  value(home: Place, down: number, right: number): Scalar;
  /** The rectangles that it reads then. */
  areas(home: Place, down: number, right: number): readonly Area[];
  /** It reads nothing but the cell for which it is worked out: where the same stands, it gives the same. */
  readsOwnCell(home: Place): boolean;
  /** It reads cells of its own tab only. */
  readsOwnTab(home: Place): boolean;
}

/** Functions that see where they stand. */
const placeNames = new Set(['ROW', 'COLUMN']);

/** @param result works a formula out for a cell */
export function looseFormula(
  { parameters, moves, tokens }: Template,
  compiled: Compiled,
  sheet: number,
  book: Book,
  result: (code: Code, at: Home) => Value,
): LooseFormula {
  // One and the same for all cells: a format asks thousands of them.
  const own = parameters.slice();
  const place = { sheet, row: 0, column: 0, parameters: own };
  const at = (home: Place, down: number, right: number): Home => {
    for (let i = 0; i < own.length; i++) {
      const how = moves[i];
      own[i] = (parameters[i] ?? 0) + (how === 'row' ? down : how === 'column' ? right : 0);
    }
    place.row = home.row;
    place.column = home.column;
    return place;
  };
  const areas: LooseFormula['areas'] = (home, down, right) => readBy({ ...at(home, down, right), compiled });
  const isOwn = (home: Place, down: number, right: number): boolean =>
    areas(home, down, right).every(({ sheet: tab, top, left, bottom, right: last }) => {
      const isCell = top === bottom && left === last;
      return isCell && tab === home.sheet && top === home.row + down && left === home.column + right;
    });
  return {
    value: (home, down, right) => single(result(compiled.code, at(home, down, right)), place, book),
    areas,
    readsOwnTab: (home) => !compiled.spills && areas(home, 0, 0).every((area) => area.sheet === home.sheet),
    readsOwnCell: (home) => {
      const seesPlace = tokens.some(({ kind, text }) => kind === 'function' && placeNames.has(text.toUpperCase()));
      if (seesPlace || compiled.volatile || compiled.spills || compiled.picked.length > 0) return false;
      return isOwn(home, 0, 0) && isOwn(home, 1, 0) && isOwn(home, 0, 1);
    },
  };
}
