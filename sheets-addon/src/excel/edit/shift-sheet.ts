import { shiftRuleFormula } from '../../formula/home.ts';
import { type Shift, shiftSpan } from '../../formula/shift.ts';
import { a1 } from '../../read/address.ts';
import type { CellRange } from '../../read/snapshot.ts';
import { encodeText } from '../cell-text.ts';
import { readCellContents } from '../contents/cells.ts';
import { parseCell, parseRange } from '../reference.ts';
import { type Edit, escapeText, removal, setAttribute, splice } from '../splice.ts';
import { child, childrenOf, readXml, scanXml, type XmlElement } from '../xml.ts';
import { cellXml } from './cell-xml.ts';
import { shiftRanges } from './shift-reference.ts';

/** A sheet part after rows or columns of its own came or went. New lines look like the line before them. */
export function shiftSheet(text: string, part: string, shift: Shift): string {
  const plain = unshare(text, part);
  const moved = shiftCells(plain, part, shift);
  return shiftRest(moved, part, shift);
}

/** Formulas that follow a tab's cells, in a sheet of another tab. `own` is that tab's name. */
export function shiftRules(text: string, part: string, own: string, shift: Shift): string {
  const root = readXml(text, part, 'sheetData');
  return splice(text, formulaEdits(root, own, shift));
}

/** Each cell of a shared formula gets one of its own: the cells may come to stand apart. */
function unshare(text: string, part: string): string {
  if (!/<(?:\w+:)?f\s[^>]*t="shared"/.test(text)) return text;
  const { rows } = readCellContents(text, part, []);
  const edits: Edit[] = [];
  let place = { row: 0, column: 0 };
  let start = -1;
  let name = 'f';
  scanXml(text, part, {
    open(local, tag, at) {
      if (local === 'c') place = parseCell(tag.attributes.r ?? '') ?? place;
      else if (local === 'f' && tag.attributes.t === 'shared') {
        start = at;
        name = tag.name;
      }
    },
    close(local, _start, end) {
      if (local !== 'f' || start < 0) return;
      const formula = rows[place.row]?.[place.column]?.formula ?? '';
      edits.push({ start, end, text: `<${name}>${escapeText(encodeText(formula.slice(1)))}</${name}>` });
      start = -1;
    },
  });
  return splice(text, edits);
}

/** Numbers rows and cells anew, leaves out what is gone, and puts in lines that look like the one before. */
function shiftCells(text: string, part: string, shift: Shift): string {
  const { axis, at, count } = shift;
  const edits: Edit[] = [];
  const moved = (line: number): number | undefined => shiftSpan(line, line, at, count)?.[0];
  let row = -1;
  let newRow: number | undefined = -1;
  let gone: { local: string; start: number } | null = null;
  let model: { readonly column: number; readonly style: string }[] = [];
  let rowTag = '';
  let previous = -1;
  let lastEnd = -1;
  let cellIn: { column: number; start: number } | null = null;
  const insertRows = (place: number): void => {
    if (axis !== 'row' || count <= 0 || previous !== at - 1) return;
    const cells = (line: number) =>
      model.map(({ column, style }) => cellXml({ row: line, column, value: null, formula: '' }, { s: style })).join('');
    const rows = Array.from({ length: count }, (_, i) => `<${rowTag} r="${at + i + 1}">${cells(at + i)}</${rowTag}>`);
    if (model.length > 0) edits.push({ start: place, end: place, text: rows.join('') });
    previous = -1;
  };
  scanXml(text, part, {
    open(local, tag, start, end) {
      if (gone) return;
      if (local === 'row') {
        row = tag.attributes.r === undefined ? row + 1 : Number(tag.attributes.r) - 1;
        if (row >= at) insertRows(start);
        newRow = axis === 'row' ? moved(row) : row;
        if (newRow === undefined) {
          gone = { local, start };
          return;
        }
        if (row < at) model = [];
        rowTag = tag.name;
        edits.push(attributeEdit(text, start, end, 'r', String(newRow + 1)));
      } else if (local === 'c' && newRow !== undefined) {
        const column = parseCell(tag.attributes.r ?? '')?.column ?? 0;
        const newColumn = axis === 'column' ? moved(column) : column;
        if (newColumn === undefined) {
          gone = { local, start };
          return;
        }
        if (axis === 'row' && row < at && tag.attributes.s !== undefined)
          model.push({ column, style: tag.attributes.s });
        if (axis === 'column' && count > 0 && column === at - 1 && tag.attributes.s !== undefined) {
          cellIn = { column, start: Number(tag.attributes.s) };
        }
        edits.push(attributeEdit(text, start, end, 'r', a1(newRow, newColumn)));
      } else if (local === 'f' && tag.attributes.ref !== undefined) {
        edits.push(
          attributeEdit(text, start, end, 'ref', shiftRanges(tag.attributes.ref, shift) || tag.attributes.ref),
        );
      }
    },
    close(local, _start, end) {
      if (gone?.local === local) {
        edits.push({ start: gone.start, end, text: '' });
        gone = null;
      } else if (!gone && local === 'row') {
        previous = row;
        lastEnd = end;
      } else if (!gone && local === 'c' && cellIn && newRow !== undefined) {
        const line = newRow;
        const style = String(cellIn.start);
        const cells = Array.from({ length: count }, (_, i) =>
          cellXml({ row: line, column: at + i, value: null, formula: '' }, { s: style }),
        );
        edits.push({ start: end, end, text: cells.join('') });
        cellIn = null;
      }
    },
  });
  if (lastEnd >= 0) insertRows(lastEnd);
  return splice(text, edits);
}

/** Puts another value into an attribute of a start tag that has it; an edit without effect otherwise. */
function attributeEdit(text: string, start: number, end: number, name: string, value: string): Edit {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(text.slice(start, end));
  if (!match?.[1]) return { start: end, end, text: '' };
  const from = start + match.index + match[0].length - match[1].length;
  return { start: from, end: from + match[1].length, text: `"${value}"` };
}

const emptied = new Set([
  'mergeCell',
  'hyperlink',
  'dataValidation',
  'conditionalFormatting',
  'protectedRange',
  'ignoredError',
  'autoFilter',
]);
const lists = new Set(['mergeCells', 'dataValidations', 'hyperlinks', 'protectedRanges', 'ignoredErrors']);

/** Everything of a sheet that names cells beside its rows. */
function shiftRest(text: string, part: string, shift: Shift): string {
  const root = readXml(text, part, 'sheetData');
  const edits: Edit[] = [];
  const removed = new Set<XmlElement>();
  const visit = (element: XmlElement): void => {
    if (element.local === 'sheetData' || element.local === 'cols') return;
    for (const name of ['ref', 'sqref']) {
      const old = element.attributes[name];
      if (old === undefined) continue;
      const next = shiftRanges(old, shift);
      if (next === '' && emptied.has(element.local)) {
        removed.add(element);
        edits.push(removal(element));
        return;
      }
      if (next !== '' && next !== old) edits.push(...setAttribute(text, element, name, next));
    }
    if (element.local === 'sqref') {
      const next = shiftRanges(element.text, shift);
      if (next !== '' && next !== element.text)
        edits.push({ start: element.openEnd, end: element.closeStart, text: next });
    }
    element.children.forEach(visit);
    if (lists.has(element.local)) {
      const left = element.children.filter((one) => !removed.has(one)).length;
      if (left === element.children.length) return;
      for (let i = edits.length - 1; i >= 0; i--) {
        const edit = edits[i];
        if (left === 0 && edit && edit.start >= element.start && edit.end <= element.end) edits.splice(i, 1);
      }
      if (left === 0) edits.push(removal(element));
      else if (element.attributes.count !== undefined)
        edits.push(...setAttribute(text, element, 'count', String(left)));
    }
  };
  visit(root);
  edits.push(...columnEdits(text, root, shift), ...breakEdits(text, root, shift));
  const inRemoved = (edit: Edit): boolean =>
    [...removed].some(({ start, end }) => edit.start > start && edit.end <= end);
  const formulas = formulaEdits(root, shift.tab, shift).filter((edit) => !inRemoved(edit));
  return splice(text, [...edits, ...formulas]);
}

const formulaNames = new Set(['formula', 'formula1', 'formula2', 'f']);

function formulaEdits(root: XmlElement, own: string, shift: Shift): Edit[] {
  const edits: Edit[] = [];
  const visit = (element: XmlElement, outer: readonly CellRange[]): void => {
    const ranges = own === shift.tab ? (rangesOf(element) ?? outer) : [];
    for (const one of element.children) visit(one, ranges);
    if (!formulaNames.has(element.local) || element.children.length > 0 || element.text === '') return;
    const next = shiftRuleFormula(`=${element.text}`, own, ranges, shift).slice(1);
    if (next !== element.text) edits.push({ start: element.openEnd, end: element.closeStart, text: escapeText(next) });
  };
  visit(root, []);
  return edits;
}

/** The ranges of a rule or format, which newer ones have in an element. */
function rangesOf(element: XmlElement): CellRange[] | undefined {
  const text = element.attributes.sqref ?? child(element, 'sqref')?.text;
  return text
    ?.trim()
    .split(/\s+/)
    .flatMap((reference) => parseRange(reference) ?? []);
}

/** `<col min max>`: widths of runs of columns. */
function columnEdits(text: string, root: XmlElement, { axis, at, count }: Shift): Edit[] {
  if (axis !== 'column') return [];
  return childrenOf(root, 'cols').flatMap((cols) => {
    const all = cols.children.map((element) => ({
      element,
      span: shiftSpan(Number(element.attributes.min) - 1, Number(element.attributes.max) - 1, at, count),
    }));
    if (all.every(({ span }) => span === null)) return [removal(cols)];
    return all.flatMap(({ element, span }) =>
      span
        ? [
            ...setAttribute(text, element, 'min', String(span[0] + 1)),
            ...setAttribute(text, element, 'max', String(Math.min(span[1] + 1, 16_384))),
          ]
        : [removal(element)],
    );
  });
}

/** Page breaks name the line behind which they stand. */
function breakEdits(text: string, root: XmlElement, { axis, at, count }: Shift): Edit[] {
  const list = axis === 'row' ? 'rowBreaks' : 'colBreaks';
  return childrenOf(root, list).flatMap(({ children }) =>
    children.flatMap((element) => {
      const id = Number(element.attributes.id);
      const span = shiftSpan(id, id, at, count);
      return span && span[0] !== id ? setAttribute(text, element, 'id', String(span[0])) : [];
    }),
  );
}
