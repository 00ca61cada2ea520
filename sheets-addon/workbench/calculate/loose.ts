import type { Book } from './book.ts';
import { type Code, type Compiled, type Home, type Place, single } from './compile.ts';
import type { Template } from './template.ts';
import type { Area, Scalar, Value } from './value.ts';

/** A formula that can be worked out for any cell. */
export interface LooseFormula {
  /** Its value at `home` when it was copied `down` rows and `right` columns. */
  value(home: Place, down: number, right: number): Scalar;
  /** The rectangle that each of its references reads then; `null` where that is none. */
  areas(home: Place, down: number, right: number): readonly (Area | null)[];
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
    place.row = home.row + down;
    place.column = home.column + right;
    return place;
  };
  const references = [...compiled.precedents, ...compiled.picked];
  const areas: LooseFormula['areas'] = (home, down, right) => {
    const place = at(home, down, right);
    return references.map((reference) => reference(place));
  };
  const isOwn = (home: Place, down: number, right: number): boolean =>
    areas(home, down, right).every((area) => {
      if (!area || area.top !== area.bottom || area.left !== area.right) return false;
      return area.sheet === home.sheet && area.top === home.row + down && area.left === home.column + right;
    });
  return {
    value: (home, down, right) => single(result(compiled.code, at(home, down, right)), place, book),
    areas,
    readsOwnTab: (home) => !compiled.spills && areas(home, 0, 0).every((area) => area?.sheet === home.sheet),
    readsOwnCell: (home) => {
      const seesPlace = tokens.some(({ kind, text }) => kind === 'function' && placeNames.has(text.toUpperCase()));
      if (seesPlace || compiled.volatile || compiled.spills || compiled.picked.length > 0) return false;
      return isOwn(home, 0, 0) && isOwn(home, 1, 0) && isOwn(home, 0, 1);
    },
  };
}
