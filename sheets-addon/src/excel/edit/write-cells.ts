import { forgetFormulas } from '../calc-chain.ts';
import { readCellContents } from '../contents/cells.ts';
import type { CellContent } from '../contents/contents.ts';
import { prefixOf, withPrefix } from '../namespaces.ts';
import type { Package } from '../package.ts';
import { parseCell, parseRange } from '../reference.ts';
import { readSheetPart } from '../sheet-part.ts';
import { type Edit, splice } from '../splice.ts';
import { child, scanXml, type XmlElement } from '../xml.ts';
import { type CellWrite, cellXml } from './cell-xml.ts';

interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
}

interface FoundRow {
  readonly row: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly cells: FoundCell[];
}

/**
 * Writes cells of a sheet and leaves every other byte of it as it is. A formula that other cells share with a written one
 * becomes one of their own in each of them.
 * @param sheetId the tab's id, for the order of calculation
 */
export function writeCells(parts: Package, part: string, sheetId: string, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const sheet = readSheetPart(parts, part);
  const data = child(sheet.root, 'sheetData');
  if (!data) return;
  const byPlace = new Map(writes.map((write) => [key(write.row, write.column), write]));
  for (const write of sharing(sheet.text, part, byPlace)) byPlace.set(key(write.row, write.column), write);
  const prefix = prefixOf(sheet.root);
  const edits = editsFor(sheet.text, part, data, [...byPlace.values()], prefix);
  parts.write(part, splice(sheet.text, edits));
  forgetFormulas(parts, new Set([sheetId]));
}

const key = (row: number, column: number): string => `${row}:${column}`;

/** The other cells of each shared formula of which a cell is written. */
function sharing(text: string, part: string, writes: ReadonlyMap<string, CellWrite>): CellWrite[] {
  if (!/<(?:\w+:)?f\s[^>]*t="shared"/.test(text)) return [];
  const groups = new Map<string, { row: number; column: number }[]>();
  let place = { row: 0, column: 0 };
  scanXml(text, part, {
    open(local, { attributes }) {
      if (local === 'c') place = parseCell(attributes.r ?? '') ?? place;
      else if (local === 'f' && attributes.t === 'shared') {
        const group = groups.get(attributes.si ?? '') ?? [];
        group.push(place);
        groups.set(attributes.si ?? '', group);
      }
    },
  });
  const { rows } = readCellContents(text, part, []);
  return [...groups.values()].flatMap((group) => {
    if (!group.some(({ row, column }) => writes.has(key(row, column)))) return [];
    return group.flatMap(({ row, column }) => {
      const content: CellContent | undefined = rows[row]?.[column];
      if (!content || writes.has(key(row, column))) return [];
      return [{ row, column, value: content.value, formula: content.formula }];
    });
  });
}

/** Addresses of formulas over several cells (`{=...}`) that would be cut by a write. */
export function cutArrays(text: string, part: string, writes: readonly CellWrite[]): string[] {
  const found: string[] = [];
  scanXml(text, part, {
    open(local, { attributes }) {
      if (local !== 'f' || attributes.t !== 'array') return;
      const range = parseRange(attributes.ref ?? '');
      if (!range || (range.top === range.bottom && range.left === range.right)) return;
      const inside = ({ row, column }: CellWrite): boolean =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
      if (writes.some(inside)) found.push(attributes.ref ?? '');
    },
  });
  return found;
}

function editsFor(text: string, part: string, data: XmlElement, writes: readonly CellWrite[], prefix: string): Edit[] {
  const rows = findRows(text, part);
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const line = byRow.get(write.row);
    if (line) line.push(write);
    else byRow.set(write.row, [write]);
  }
  const edits: Edit[] = [];
  const known = new Map(rows.map((row) => [row.row, row]));
  const fresh: { readonly at: number; readonly row: number; readonly xml: string }[] = [];
  const isClosed = data.openEnd === data.end;
  for (const [number, line] of byRow) {
    line.sort((a, b) => a.column - b.column);
    const row = known.get(number);
    if (row) {
      edits.push(...rowEdits(row, line, prefix, text));
      continue;
    }
    const cells = line.map((write) => cellXml(write, {})).join('');
    if (cells === '') continue;
    const behind = rows.find((one) => one.row > number);
    const at = behind?.start ?? (isClosed ? data.end : data.closeStart);
    fresh.push({ at, row: number, xml: withPrefix(prefix, `<row r="${number + 1}">${cells}</row>`) });
  }
  fresh.sort((a, b) => a.row - b.row);
  if (!isClosed) return [...edits, ...fresh.map(({ at, xml }) => ({ start: at, end: at, text: xml }))];
  if (fresh.length === 0) return edits;
  const all = fresh.map(({ xml }) => xml).join('');
  return [{ start: data.end - 2, end: data.end, text: `>${all}</${data.name}>` }];
}

function rowEdits(row: FoundRow, writes: readonly CellWrite[], prefix: string, text: string): Edit[] {
  const edits: Edit[] = [];
  const open = row.openEnd === row.end;
  const added: string[] = [];
  for (const write of writes) {
    const before = row.cells.find(({ column }) => column === write.column);
    const xml = withPrefix(prefix, cellXml(write, before?.attributes ?? {}));
    if (before) edits.push({ start: before.start, end: before.end, text: xml });
    else if (xml !== '' && open) added.push(xml);
    else if (xml !== '') {
      const at = row.cells.find(({ column }) => column > write.column)?.start ?? row.closeStart;
      edits.push({ start: at, end: at, text: xml });
    }
  }
  if (added.length > 0) {
    const name = /^<([^\s/>]+)/.exec(text.slice(row.start, row.end))?.[1] ?? 'row';
    edits.push({ start: row.end - 2, end: row.end, text: `>${added.join('')}</${name}>` });
  }
  return edits;
}

function findRows(text: string, part: string): FoundRow[] {
  const rows: FoundRow[] = [];
  let open: { column: number; start: number; attributes: Readonly<Record<string, string>> } | null = null;
  let column = -1;
  let inData = false;
  scanXml(text, part, {
    open(local, { attributes }, start, end) {
      if (local === 'sheetData') inData = true;
      if (!inData) return;
      if (local === 'row') {
        const row = attributes.r === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(attributes.r) - 1;
        rows.push({ row, start, openEnd: end, closeStart: end, end, cells: [] });
        column = -1;
      } else if (local === 'c') {
        column = parseCell(attributes.r ?? '')?.column ?? column + 1;
        open = { column, start, attributes };
      }
    },
    close(local, start, end) {
      const row = rows.at(-1);
      if (local === 'sheetData') inData = false;
      else if (local === 'c' && open && row) {
        row.cells.push({ ...open, end });
        open = null;
      } else if (local === 'row' && row) {
        row.closeStart = start;
        row.end = end;
      }
    },
  });
  return rows;
}
