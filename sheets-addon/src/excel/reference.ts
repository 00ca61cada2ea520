import { columnLetters, quotedTab } from '../read/address.ts';
import type { CellAddress } from '../read/mapping.ts';
import type { CellRange } from '../read/snapshot.ts';
import { limits } from './limits.ts';

/** `C5` or `$C$5` -> row and column from 0; null where it is no cell. */
export function parseCell(reference: string): CellAddress | null {
  let column = 0;
  let row = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code === 36) continue;
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter >= 1 && letter <= 26 && row === 0) column = column * 26 + letter;
    else if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else return null;
  }
  const inside = column > 0 && row > 0 && row <= limits.rows && column <= limits.columns;
  return inside ? { row: row - 1, column: column - 1 } : null;
}

/** `C5`, `C5:D9`, `C:D` or `5:9` -> a rectangle; null where it is none. */
export function parseRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':');
  const from = parseCell(first) ?? parseCell(`${first}1`) ?? parseCell(`A${first}`);
  const to = parseCell(last) ?? parseCell(`${last}${limits.rows}`) ?? parseCell(`XFD${last}`);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A list of ranges with spaces between (`sqref`); what is no range is left out. */
export function parseRanges(references: string): CellRange[] {
  return references
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** `'North ''26'!$A$1:$B$2`: cells of a tab as a formula names them from anywhere. */
export function printAbsolute(tabName: string, { top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(top, left);
  const range = top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
  return `${quotedTab(tabName)}!${range}`;
}

/** Whether two rectangles have a cell in common. */
export function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The part of a rectangle that none of others covers, as rectangles from top to bottom. */
export function subtract(range: CellRange, others: readonly CellRange[]): CellRange[] {
  let rest = [range];
  for (const other of others) rest = rest.flatMap((one) => subtractOne(one, other));
  return rest.sort((a, b) => a.top - b.top || a.left - b.left);
}

function subtractOne(range: CellRange, other: CellRange): CellRange[] {
  if (!overlaps(range, other)) return [range];
  const top = Math.max(range.top, other.top);
  const bottom = Math.min(range.bottom, other.bottom);
  const pieces = [
    { ...range, bottom: top - 1 },
    { ...range, top, bottom, right: other.left - 1 },
    { ...range, top, bottom, left: other.right + 1 },
    { ...range, top: bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
