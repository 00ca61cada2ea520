import { copyFormula } from '../../formula/shift.ts';
import type { CellRange } from '../../read/snapshot.ts';
import { decodeText } from '../cell-text.ts';
import { limits } from '../limits.ts';
import { parseCell, parseRange } from '../reference.ts';
import { WorkbookError } from '../workbook-error.ts';
import { scanXml, type XmlTag } from '../xml.ts';
import type { CellContent } from './contents.ts';

/** The cells of a sheet with what stands at its rows. */
export interface ReadCells {
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  readonly merged: readonly CellRange[];
  /** Ranges of formulas that fill several cells; the formula stands in the first one as `=ARRAYFORMULA(…)`. */
  readonly arrays: readonly CellRange[];
  /** Row tags by number from 0. */
  readonly rowTags: ReadonlyMap<number, XmlTag>;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads values and formulas; shared formulas become one of their own in each cell. */
export function readCellContents(xml: string, part: string, sharedStrings: readonly string[]): ReadCells {
  const rows: (CellContent | undefined)[][] = [];
  const merged: CellRange[] = [];
  const arrays: CellRange[] = [];
  const rowTags = new Map<number, XmlTag>();
  const shared = new Map<string, Shared>();
  let row = -1;
  let column = -1;
  let count = 0;
  let cell: XmlTag | undefined;
  let formulaTag: XmlTag | undefined;
  let value: string | null = null;
  let formula = '';
  let taking: 'value' | 'formula' | null = null;
  let phonetic = false;

  const ownFormula = (): string => {
    if (!formulaTag) return '';
    const { t, si = '', ref = '' } = formulaTag.attributes;
    const own = formula === '' ? '' : `=${decodeText(formula)}`;
    if (t === 'array' && own !== '') {
      const range = parseRange(ref);
      if (range && (range.top < range.bottom || range.left < range.right)) arrays.push(range);
      // What Google makes of `{=…}`.
      return `=ARRAYFORMULA(${own.slice(1)})`;
    }
    if (t !== 'shared') return own;
    if (own !== '') {
      shared.set(si, { formula: own, row, column });
      return own;
    }
    const master = shared.get(si);
    return master ? copyFormula(master.formula, row - master.row, column - master.column) : '';
  };

  scanXml(xml, part, {
    open(local, tag) {
      if (local === 'row') {
        row = tag.attributes.r === undefined ? row + 1 : Number(tag.attributes.r) - 1;
        column = -1;
        rowTags.set(row, tag);
      } else if (local === 'c') {
        const place = tag.attributes.r === undefined ? null : parseCell(tag.attributes.r);
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        cell = tag;
        value = null;
        formula = '';
        formulaTag = undefined;
      } else if (cell && (local === 'v' || local === 't')) {
        taking = phonetic ? null : 'value';
        value ??= '';
      } else if (cell && local === 'f') {
        taking = 'formula';
        formulaTag = tag;
      } else if (local === 'rPh') phonetic = true;
      else if (local === 'mergeCell') {
        const range = parseRange(tag.attributes.ref ?? '');
        if (range) merged.push(range);
      }
    },
    close(local) {
      if (local === 'v' || local === 't' || local === 'f') taking = null;
      else if (local === 'rPh') phonetic = false;
      else if (local === 'c' && cell) {
        const style = Number(cell.attributes.s ?? 0) || 0;
        const content = { value: contentOf(cell, value, sharedStrings), formula: ownFormula(), style };
        cell = undefined;
        if (content.value === null && content.formula === '' && style === 0) return;
        if (row < 0 || row >= limits.rows || column >= limits.columns) return;
        if (++count > limits.cells) throw new WorkbookError(`The workbook has more than ${limits.cells} cells.`);
        let cells = rows[row];
        if (!cells) {
          cells = [];
          rows[row] = cells;
        }
        cells[column] = content;
      }
    },
    text(more) {
      if (taking === 'value') value += more;
      else if (taking === 'formula') formula += more;
    },
  });
  return { rows, merged, arrays, rowTags };
}

function contentOf(cell: XmlTag, text: string | null, sharedStrings: readonly string[]): CellContent['value'] {
  if (text === null) return null;
  const { t = 'n' } = cell.attributes;
  if (t === 's') return sharedStrings[Number(text)] ?? null;
  if (t === 'str' || t === 'inlineStr' || t === 'e') return decodeText(text);
  if (t === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (t === 'd') return text.trim();
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}
