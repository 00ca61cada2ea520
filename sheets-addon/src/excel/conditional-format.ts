import { looks } from '../layout/look.ts';
import { type ColourScale, type ConditionalFormat, mark } from '../layout/plan.ts';
import { a1Range } from '../read/address.ts';
import type { CellRange } from '../read/snapshot.ts';
import { argb } from './look-xml.ts';
import { prefixOf, withPrefix } from './namespaces.ts';
import { columnWidths, type SheetPart, sheetOrder } from './sheet-part.ts';
import { type Edit, escapeText, insertInOrder, removal } from './splice.ts';
import type { StyleWriter } from './style-writer.ts';
import { childrenOf, descendants, type XmlElement } from './xml.ts';

/** Narrower cells show `###` for a number with a mark beside it: there the mark is left out. */
const markWidth = 7;

const formulaMark = `N("${mark}")`;

/** Adds conditional formats behind the manager's own, which keep the first say. */
export function addFormats(sheet: SheetPart, formats: readonly ConditionalFormat[], styles: StyleWriter): Edit[] {
  if (formats.length === 0) return [];
  const widths = columnWidths(sheet);
  const fits = (range: CellRange): boolean => {
    for (let column = range.left; column <= range.right; column++) if (widths(column) < markWidth) return false;
    return true;
  };
  const xml = formatsXml(formats, styles, lastPriority(sheet.root), fits);
  return insertInOrder(sheet.root, sheetOrder, 'conditionalFormatting', withPrefix(prefixOf(sheet.root), xml));
}

/**
 * `<conditionalFormatting>` for each range. The first format that holds is the only one that shows, as in Google Sheets; in
 * LibreOffice that is so for the formats of one range.
 */
export function formatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
  lastPriority: number,
  fits: (range: CellRange) => boolean = () => true,
): string {
  const byRange = new Map<string, string>();
  formats.forEach(({ range, formula, look }, i) => {
    const condition = formula.replace(/^=/, '');
    const marked = condition.includes(formulaMark) ? condition : `AND(${condition},${formulaMark}=0)`;
    const id = styles.conditional(look, fits(range));
    const rule =
      `<cfRule type="expression" dxfId="${id}" priority="${lastPriority + 1 + i}" stopIfTrue="1">` +
      `<formula>${escapeText(marked)}</formula></cfRule>`;
    byRange.set(a1Range(range), (byRange.get(a1Range(range)) ?? '') + rule);
  });
  return [...byRange]
    .map(([range, rules]) => `<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`)
    .join('');
}

/** `<conditionalFormatting>` for colours between three numbers. */
export function colourScalesXml(scales: readonly ColourScale[], lastPriority: number): string {
  return scales
    .map(({ range, low, middle, high }, i) => {
      const stops = [low, middle, high].map((number) => `<cfvo type="num" val="${number}"/>`);
      const colours = [looks.weak, looks.developing, looks.strong].map(
        ({ fill = '#ffffff' }) => `<color rgb="${argb(fill)}"/>`,
      );
      return (
        `<conditionalFormatting sqref="${a1Range(range)}"><cfRule type="colorScale" priority="${lastPriority + 1 + i}">` +
        `<colorScale>${stops.join('')}${colours.join('')}</colorScale></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

/** Takes our conditional formats away; `looks` are the numbers of the styles that they had. */
export function removeFormats({ root }: SheetPart): { edits: Edit[]; looks: number[] } {
  const edits: Edit[] = [];
  const former: number[] = [];
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    const ours = childrenOf(block, 'cfRule').filter(isOurs);
    former.push(...ours.map(({ attributes }) => Number(attributes.dxfId)));
    if (ours.length > 0) edits.push(...(ours.length === block.children.length ? [removal(block)] : ours.map(removal)));
  }
  return { edits, looks: former };
}

function isOurs(rule: XmlElement): boolean {
  return childrenOf(rule, 'formula').some(({ text }) => text.includes(formulaMark));
}

/** Every format of a sheet has a rank of its own, extensions included. */
function lastPriority(root: XmlElement): number {
  let last = 0;
  for (const { local, attributes } of descendants(root)) {
    if (local === 'cfRule') last = Math.max(last, Number(attributes.priority) || 0);
  }
  return last;
}
