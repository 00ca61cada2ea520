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
  /** Ranges of formulas that fill several cells; the formula stands in the first one as `=ARRAYFORMULA(…)`. */
  readonly arrays: readonly CellRange[];
  /** Row tags by number from 0. */
  readonly rowTags: ReadonlyMap<number, XmlTag>;
}

/** A cell as it is written: texts without entities, otherwise as they stand in the file. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** The attributes `t` and `s`. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** `null` without one. */
  readonly value: string | null;
  /** With an `=` before it; '' without one. */
  readonly formula: string;
  /** The attributes of `<f>`, if there is one. */
  readonly formulaTag: Readonly<Record<string, string>> | null;
}

/** Where scanners put what they find. */
export interface CellSink {
  row(row: number, tag: XmlTag): void;
  cell(cell: WrittenCell): void;
  read(): ReadCells;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Takes cells in; shared formulas become one of their own in each cell. */
export function cellSink(sharedStrings: readonly string[]): CellSink {
  const rows: (CellContent | undefined)[][] = [];
  const arrays: CellRange[] = [];
  const rowTags = new Map<number, XmlTag>();
  const shared = new Map<string, Shared>();
  let count = 0;

  const formulaOf = ({ row, column, formula, formulaTag }: WrittenCell): string => {
    if (!formulaTag) return '';
    const { t, si = '', ref = '' } = formulaTag;
    const own = decodeText(formula);
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
  return {
    row: (row, tag) => void rowTags.set(row, tag),
    cell(written) {
      const { row, column } = written;
      const style = Number(written.style ?? 0) || 0;
      const value = contentOf(written.type, written.value, sharedStrings);
      const formula = formulaOf(written);
      if (value === null && formula === '' && style === 0) return;
      if (row < 0 || row >= limits.rows || column >= limits.columns) return;
      if (++count > limits.cells) throw new WorkbookError(`The workbook has more than ${limits.cells} cells.`);
      let cells = rows[row];
      if (!cells) {
        cells = [];
        rows[row] = cells;
      }
      cells[column] = { value, formula, style };
    },
    read: () => ({ rows, arrays, rowTags }),
  };
}

/** Reads values and formulas of a sheet part. */
export function readCellContents(xml: string, part: string, sharedStrings: readonly string[]): ReadCells {
  const sink = cellSink(sharedStrings);
  let row = -1;
  let column = -1;
  let cell: XmlTag | undefined;
  let formulaTag: XmlTag['attributes'] | null = null;
  let value: string | null = null;
  let formula = '';
  let taking: 'value' | 'formula' | null = null;
  let phonetic = false;
  scanXml(xml, part, {
    open(local, tag) {
      if (local === 'row') {
        row = tag.attributes.r === undefined ? row + 1 : Number(tag.attributes.r) - 1;
        column = -1;
        sink.row(row, tag);
      } else if (local === 'c') {
        const place = tag.attributes.r === undefined ? null : parseCell(tag.attributes.r);
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        cell = tag;
        value = null;
        formula = '';
        formulaTag = null;
      } else if (cell && (local === 'v' || local === 't')) {
        taking = phonetic ? null : 'value';
        value ??= '';
      } else if (cell && local === 'f') {
        taking = 'formula';
        formulaTag = tag.attributes;
      } else if (local === 'rPh') phonetic = true;
    },
    close(local) {
      if (local === 'v' || local === 't' || local === 'f') taking = null;
      else if (local === 'rPh') phonetic = false;
      else if (local === 'c' && cell) {
        const { t: type, s: style } = cell.attributes;
        sink.cell({ row, column, type, style, value, formula: formula === '' ? '' : `=${formula}`, formulaTag });
        cell = undefined;
      }
    },
    text(more) {
      if (taking === 'value') value += more;
      else if (taking === 'formula') formula += more;
    },
  });
  return sink.read();
}

function contentOf(type = 'n', text: string | null, sharedStrings: readonly string[]): CellContent['value'] {
  if (text === null) return null;
  if (type === 's') return sharedStrings[Number(text)] ?? null;
  if (type === 'str' || type === 'inlineStr' || type === 'e') return decodeText(text);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'd') return text.trim();
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}
