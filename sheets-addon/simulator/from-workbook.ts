import { openPackage, type Package } from '../src/excel/package.ts';
import { parseCell, parseRange } from '../src/excel/reference.ts';
import { relationshipsOf } from '../src/excel/relationships.ts';
import { openWorkbook } from '../src/excel/workbook.ts';
import { readWorkbookPart, type Sheet } from '../src/excel/workbook-part.ts';
import { child, childrenOf, descendants, readXml, type XmlElement } from '../src/excel/xml.ts';
import type { CellRange } from '../src/read/snapshot.ts';
import { workbookOf } from './from-snapshot.ts';
import { type SimulatedArea, type SimulatedSheet, type SimulatedWorkbook, touchCell } from './workbook.ts';

/**
 * A spreadsheet as Google makes one of an .xlsx: values, formulas, notes, choices, conditional formats, colours and number
 * formats of cells, merged and hidden parts. What the simulator does not model is left out.
 */
export function workbookFromXlsx(bytes: Uint8Array): SimulatedWorkbook {
  const workbook = workbookOf(openWorkbook(bytes).snapshot());
  const parts = openPackage(bytes);
  const styles = stylesOf(parts);
  readWorkbookPart(parts).sheets.forEach((listed, index) => {
    const sheet = workbook.sheets[index];
    if (sheet && listed.kind === 'worksheet') addParts(parts, listed, sheet, styles);
  });
  return workbook;
}

function addParts(
  parts: Package,
  listed: Sheet,
  sheet: SimulatedSheet,
  styles: readonly (CellStyle | undefined)[],
): void {
  const root = readXml(parts.text(listed.part), listed.part);
  for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
    if (row.attributes.hidden === '1') sheet.hiddenRows.add(Number(row.attributes.r));
    for (const cell of childrenOf(row, 'c')) addCell(cell, sheet, styles);
  }
  for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
    for (let column = Number(attributes.min); column <= Number(attributes.max); column++) {
      if (attributes.hidden === '1') sheet.hiddenColumns.add(column);
    }
  }
  addValidations(root, sheet);
  addFormats(root, sheet);
  addNotes(parts, listed.part, sheet);
}

function addCell(cell: XmlElement, sheet: SimulatedSheet, styles: readonly (CellStyle | undefined)[]): void {
  const place = parseCell(cell.attributes.r ?? '');
  if (!place || place.row >= sheet.maxRows || place.column >= sheet.maxColumns) return;
  const formula = child(cell, 'f');
  const style = styles[Number(cell.attributes.s ?? 0)];
  if (!formula && !style) return;
  const target = touchCell(sheet, place.row + 1, place.column + 1);
  if (formula) target.formula = `=${formula.text}`;
  if (style) target.format = { ...style };
}

function addValidations(root: XmlElement, sheet: SimulatedSheet): void {
  for (const rule of childrenOf(child(root, 'dataValidations'), 'dataValidation')) {
    const list = /^"(.*)"$/.exec(child(rule, 'formula1')?.text ?? '')?.[1];
    const validation = {
      type: rule.attributes.type === 'list' && list !== undefined ? 'VALUE_IN_LIST' : 'CUSTOM_FORMULA',
      values: list === undefined ? [child(rule, 'formula1')?.text ?? ''] : [list.split(','), true],
      source: null,
      allowInvalid: rule.attributes.errorStyle === 'warning' || rule.attributes.showErrorMessage !== '1',
      helpText: rule.attributes.prompt ?? null,
    };
    for (const { row, column, rows, columns } of areasOf(rule.attributes.sqref)) {
      for (let down = row; down < Math.min(row + rows, sheet.maxRows + 1); down++) {
        for (let along = column; along < Math.min(column + columns, sheet.maxColumns + 1); along++) {
          touchCell(sheet, down, along).validation = validation;
        }
      }
    }
  }
}

function addFormats(root: XmlElement, sheet: SimulatedSheet): void {
  for (const format of childrenOf(root, 'conditionalFormatting')) {
    for (const rule of childrenOf(format, 'cfRule')) {
      const formula = child(rule, 'formula')?.text;
      if (formula === undefined) continue;
      const areas = areasOf(format.attributes.sqref);
      sheet.conditionalFormats.push({ areas, formula: `=${formula}`, gradient: null, format: {} });
    }
  }
}

function addNotes(parts: Package, part: string, sheet: SimulatedSheet): void {
  const link = relationshipsOf(parts, part).find(({ kind }) => kind === 'comments');
  if (!link?.part) return;
  const list = child(readXml(parts.text(link.part), link.part), 'commentList');
  for (const comment of childrenOf(list, 'comment')) {
    const place = parseCell(comment.attributes.ref ?? '');
    const texts = [...descendants(comment)].filter(({ local }) => local === 't').map(({ text }) => text);
    if (place) touchCell(sheet, place.row + 1, place.column + 1).note = texts.join('');
  }
}

interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
}

/** Fill and number format by the number that a cell has in `s`. */
function stylesOf(parts: Package): (CellStyle | undefined)[] {
  const part = readWorkbookPart(parts).links.find(({ kind }) => kind === 'styles')?.part;
  if (part === undefined) return [];
  const root = readXml(parts.text(part), part);
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const fills = childrenOf(child(root, 'fills'), 'fill').map(
    (fill) => [...descendants(fill)].find(({ local }) => local === 'fgColor')?.attributes.rgb,
  );
  return childrenOf(child(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const numberFormat = codes.get(attributes.numFmtId ?? '');
    const fill = fills[Number(attributes.fillId ?? 0)];
    const style = {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(fill === undefined ? {} : { background: `#${fill.slice(-6).toLowerCase()}` }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
}

const areasOf = (references = ''): SimulatedArea[] =>
  references.split(' ').flatMap((reference) => {
    const range = parseRange(reference);
    return range ? [areaOf(range)] : [];
  });

const areaOf = ({ top, left, bottom, right }: CellRange): SimulatedArea => ({
  row: top + 1,
  column: left + 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});
