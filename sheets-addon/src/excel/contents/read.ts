import { atOnce, type Pieces } from '../../pieces.ts';
import { readMadeTabs } from '../made-tabs.ts';
import type { Package } from '../package.ts';
import { parseRange } from '../reference.ts';
import { relationshipsOf } from '../relationships.ts';
import { readSharedStrings } from '../shared-strings.ts';
import { columnWidths, pixelsOf, readSheetPart, type SheetPart } from '../sheet-part.ts';
import { isTrue, linkedPart, readWorkbookPart, type Sheet } from '../workbook-part.ts';
import { child, childrenOf } from '../xml.ts';
import { readCellContents } from './cells.ts';
import { readCharts } from './charts.ts';
import { type Colours, readTheme } from './colour.ts';
import type { BookContents, TabContents } from './contents.ts';
import { readFormats } from './formats.ts';
import { readNotes } from './notes.ts';
import { readPlainRows } from './plain-rows.ts';
import { readStyles, type StyleTables } from './styles.ts';
import { unseenIn } from './unseen.ts';
import { readValidations } from './validations.ts';

/** Reads all that a grid shows of a workbook. Throws a WorkbookError where it is damaged. */
export const readContents = (parts: Package): BookContents => atOnce(readingContents(parts));

/** The same, with pauses. */
export function* readingContents(parts: Package): Pieces<BookContents> {
  const workbook = readWorkbookPart(parts);
  const text = (kind: string): { readonly part: string; readonly xml: string } | undefined => {
    const part = linkedPart(workbook, kind);
    return part !== undefined && parts.has(part) ? { part, xml: parts.text(part) } : undefined;
  };
  const strings = text('sharedStrings');
  const styles = text('styles');
  const theme = text('theme');
  const colours = readTheme(theme?.xml, theme?.part ?? '');
  const tables = styles ? readStyles(styles.xml, styles.part, colours) : { cells: [], conditional: [] };
  const shared = strings ? readSharedStrings(strings.xml, strings.part) : [];
  const made = readMadeTabs(workbook);
  const tabs: TabContents[] = [];
  for (const sheet of workbook.sheets) {
    const key = made.get(sheet.id);
    const contents =
      sheet.kind === 'worksheet' ? yield* readTab(parts, sheet, shared, tables, colours) : cellless(sheet);
    tabs.push(key === undefined ? contents : { ...contents, made: key });
    yield;
  }
  return { tabs, styles: tables.cells, date1904: workbook.date1904, unseen: unseenIn(parts, workbook) };
}

const cellless = ({ id, name, hidden, kind }: Sheet): TabContents => ({
  ...{ id, name, hidden, cellless: true, rows: [], merged: [], arrays: [], frozenRows: 0, frozenColumns: 0, notes: [] },
  ...{ widths: new Map(), heights: new Map(), fittedRows: new Set(), hiddenColumns: new Set(), hiddenRows: new Set() },
  ...{ validations: [], formats: [], charts: [], isProtected: false, unseen: [`a tab of another kind (${kind})`] },
});

function* readTab(
  parts: Package,
  { id, name, hidden, part }: Sheet,
  shared: readonly string[],
  tables: StyleTables,
  colours: Colours,
): Pieces<TabContents> {
  const text = parts.text(part);
  yield;
  const plain = yield* readPlainRows(text, shared);
  const { rows, arrays, rowTags } = plain ?? readCellContents(text, part, shared);
  const sheet = readSheetPart(parts, part, plain ?? undefined);
  const merged = childrenOf(child(sheet.root, 'mergeCells'), 'mergeCell');
  const links = relationshipsOf(parts, part);
  const { formats, unseen: formatsUnseen } = readFormats(sheet.root, tables.conditional, colours);
  const { charts, others } = readCharts(parts, links);
  const [view] = childrenOf(child(sheet.root, 'sheetViews'), 'sheetView');
  const pane = view && child(view, 'pane')?.attributes;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const fittedRows = new Set<number>();
  for (const [row, { attributes }] of rowTags) {
    if (isTrue(attributes.hidden)) hiddenRows.add(row);
    if (attributes.ht === undefined) continue;
    heights.set(row, Math.round((Number(attributes.ht) * 4) / 3));
    if (!isTrue(attributes.customHeight)) fittedRows.add(row);
  }
  return {
    ...{ id, name, hidden, cellless: false, rows, arrays, heights, fittedRows, hiddenRows, formats, charts },
    ...columns(sheet),
    merged: merged.flatMap(({ attributes }) => parseRange(attributes.ref ?? '') ?? []),
    frozenRows: isFrozen ? Number(pane?.ySplit ?? 0) : 0,
    frozenColumns: isFrozen ? Number(pane?.xSplit ?? 0) : 0,
    notes: readNotes(parts, links),
    validations: readValidations(sheet.root),
    isProtected: isTrue(child(sheet.root, 'sheetProtection')?.attributes.sheet),
    unseen: [
      ...(formatsUnseen > 0 ? ['conditional formats of kinds that are not drawn here'] : []),
      ...(others > 0 ? ['pictures or shapes'] : []),
      ...(links.some(({ kind }) => kind === 'pivotTable') ? ['a pivot table'] : []),
      ...(links.some(({ kind }) => kind === 'table') ? ['a table'] : []),
      ...(links.some(({ kind }) => kind === 'threadedComment') ? ['a conversation'] : []),
    ],
  };
}

/** Columns with a width of their own; the first 200 are enough for a sheet that sets all of them. */
function columns(sheet: SheetPart): Pick<TabContents, 'widths' | 'hiddenColumns'> {
  const width = columnWidths(sheet);
  const widths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const { attributes } of childrenOf(child(sheet.root, 'cols'), 'col')) {
    const first = Number(attributes.min) - 1;
    const last = Math.min(Number(attributes.max) - 1, first + 199);
    for (let column = first; column <= last; column++) {
      if (attributes.width !== undefined) widths.set(column, pixelsOf(width(column)));
      if (isTrue(attributes.hidden)) hiddenColumns.add(column);
    }
  }
  return { widths, hiddenColumns };
}
