import type { Package } from './package.ts';
import { child, childrenOf, type Gap, readXml, type XmlElement } from './xml.ts';

/** The children of `<worksheet>` in the schema's order (ECMA-376 part 1, 18.3.1.99). Excel refuses any other. */
export const sheetOrder: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet's text and what it is made of, its rows left out. */
export interface SheetPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** @param rows where the rows stand, if they were read already */
export function readSheetPart(parts: Package, part: string, rows?: Gap): SheetPart {
  const text = parts.text(part);
  return { part, text, root: readXml(text, part, 'sheetData', rows) };
}

/** A column's width in characters, by number from 0. */
export function columnWidths({ root }: SheetPart): (column: number) => number {
  const standard = Number(child(root, 'sheetFormatPr')?.attributes.defaultColWidth) || 8.43;
  const columns = childrenOf(child(root, 'cols'), 'col').map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    width: Number(attributes.width ?? standard),
  }));
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.width ?? standard;
}

/** A column's width on the screen: a digit of the usual font is 7 pixels wide, and 5 stand around it. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}
