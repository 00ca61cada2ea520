import {
  createSheet,
  createWorkbook,
  type SimulatedArea,
  type SimulatedFormat,
  type SimulatedSheet,
  type SimulatedValidation,
  type SimulatedWorkbook,
  touchCell,
} from '../../simulator/workbook.ts';
import type {
  BookContents,
  CellStyle,
  ChartContent,
  TabContents,
  ValidationContent,
} from '../../src/excel/contents/contents.ts';
import { isDateFormat } from '../../src/excel/date-format.ts';
import { parseRange } from '../../src/excel/reference.ts';
import { readReference } from '../../src/formula/reference.ts';
import { tokens } from '../../src/formula/token.ts';
import { atOnce, type Pieces } from '../../src/pieces.ts';
import type { CellRange } from '../../src/read/snapshot.ts';
import { dateOf } from '../calculate/functions/date.ts';

/** Marks by which the add-on knows the tabs that it made. */
const tabMark = 'rubric-kit-tab';

/** Rows between two pauses. */
const rowsAtOnce = 256;

/** The spreadsheet of an opened file, with the tab of the file for each sheet. */
export interface Opened {
  readonly workbook: SimulatedWorkbook;
  /** `sheetId` of the file by the sheet's id. */
  readonly origins: ReadonlyMap<number, string>;
}

/** A spreadsheet in memory as a file has it. */
export const workbookOf = (contents: BookContents, name: string): Opened => atOnce(makingWorkbook(contents, name));

/** The same, with pauses. */
export function* makingWorkbook(contents: BookContents, name: string): Pieces<Opened> {
  const workbook = createWorkbook(name);
  workbook.sheets.length = 0;
  const origins = new Map<number, string>();
  for (const tab of contents.tabs) {
    const sheet = createSheet(workbook, tab.name);
    workbook.sheets.push(sheet);
    origins.set(sheet.id, tab.id);
  }
  for (const [i, tab] of contents.tabs.entries()) {
    const sheet = workbook.sheets[i];
    if (sheet) yield* fill(workbook, sheet, tab, contents);
  }
  workbook.activeSheet = Math.max(
    0,
    workbook.sheets.findIndex(({ hidden }) => !hidden),
  );
  return { workbook, origins };
}

function* fill(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  tab: TabContents,
  contents: BookContents,
): Pieces<void> {
  const width = tab.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  sheet.hidden = tab.hidden;
  sheet.maxRows = Math.max(sheet.maxRows, tab.rows.length + 100);
  sheet.maxColumns = Math.max(sheet.maxColumns, width + 4);
  sheet.frozenRows = tab.frozenRows;
  sheet.frozenColumns = tab.frozenColumns;
  sheet.merged = tab.merged.map(areaOf);
  for (const [column, size] of tab.widths) sheet.widths.set(column + 1, size);
  for (const [row, size] of tab.heights) {
    const least = tab.fittedRows.has(row) ? roomFor(tab, contents, row) : 0;
    sheet.heights.set(row + 1, Math.max(size, least));
  }
  for (const column of tab.hiddenColumns) sheet.hiddenColumns.add(column + 1);
  for (const row of tab.hiddenRows) sheet.hiddenRows.add(row + 1);
  const formats = contents.styles.map(formatOf);
  const dates = contents.styles.map(
    ({ numberFormat }) => numberFormat !== undefined && isDateFormat(164, numberFormat),
  );
  for (let row = 0; row < tab.rows.length; row++) {
    if (row % rowsAtOnce === 0) yield;
    tab.rows[row]?.forEach((content, column) => {
      if (!content) return;
      const cell = touchCell(sheet, row + 1, column + 1);
      const { value } = content;
      cell.value =
        typeof value === 'number' && dates[content.style] && value >= 1
          ? dateOf(value + (contents.date1904 ? 1462 : 0))
          : (value ?? '');
      cell.formula = content.formula;
      cell.format = formats[content.style] ?? {};
    });
  }
  for (const { top, left, bottom, right } of tab.arrays) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row > top || column > left) touchCell(sheet, row + 1, column + 1).filled = true;
      }
    }
  }
  for (const { row, column, text } of tab.notes) touchCell(sheet, row + 1, column + 1).note = text;
  for (const rule of tab.validations) addValidation(workbook, sheet, rule);
  sheet.conditionalFormats = tab.formats.map(({ ranges, formula, scale, style }) => ({
    areas: ranges.map(areaOf),
    formula,
    gradient: scale,
    format: formatOf(style),
  }));
  sheet.charts = tab.charts.map((chart) => chartOf(workbook, chart));
  if (tab.isProtected)
    sheet.protections.push({ area: null, editable: false, warningOnly: false, description: 'Protected in the file' });
  if (tab.made !== undefined) {
    const value = `${tab.made} ${sheet.id}`;
    sheet.metadata.push({ id: workbook.nextId++, key: tabMark, value, visibility: 'DOCUMENT' });
  }
}

/** How wide a letter of the grid's font is beside its size, at the usual mix of letters. */
const [letter, boldLetter] = [0.46, 0.56];

/**
 * The height in pixels that the wrapped texts of a row need in the grid, whose font is wider than that to which the row was
 * fitted: a text may take a line more. In merged cells nobody fits anything.
 */
function roomFor({ rows, merged, widths }: TabContents, { styles }: BookContents, row: number): number {
  let height = 0;
  rows[row]?.forEach((cell, column) => {
    const style = cell && styles[cell.style];
    if (!style?.wrap || typeof cell?.value !== 'string') return;
    if (merged.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right))
      return;
    const pixels = ((style.size ?? 11) * 4) / 3;
    const room = ((widths.get(column) ?? 96) - 8) / (pixels * (style.bold ? boldLetter : letter));
    height = Math.max(height, Math.ceil(linesOf(cell.value, room) * pixels * 1.25) + 6);
  });
  return Math.min(height, 400);
}

/** How many lines a text takes when it is broken between words, at hyphens, and in words that are longer than a line. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const needed = word.trimEnd().length;
      if (used > 0 && used + needed > letters) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(needed / Math.max(1, letters)) - 1);
      used += word.length;
    }
  }
  return lines;
}

const areaOf = ({ top, left, bottom, right }: CellRange): SimulatedArea => ({
  row: top + 1,
  column: left + 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** A look of the file as the spreadsheet has it. */
export function formatOf(style: CellStyle): SimulatedFormat {
  return {
    ...(style.fill === undefined ? {} : { background: style.fill }),
    ...(style.ink === undefined ? {} : { fontColor: style.ink }),
    ...(style.bold ? { fontWeight: 'bold' } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.underline ? { fontLine: 'underline' } : {}),
    ...(style.size === undefined ? {} : { fontSize: style.size }),
    ...(style.align === undefined ? {} : { horizontalAlignment: style.align }),
    ...(style.vertical === undefined ? {} : { verticalAlignment: style.vertical }),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.border ? { border: true } : {}),
    ...(style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }),
  };
}

function addValidation(workbook: SimulatedWorkbook, sheet: SimulatedSheet, rule: ValidationContent): void {
  const source = rule.type === 'list' && rule.values === null ? areaIn(workbook, sheet, rule.formula) : null;
  const common = { allowInvalid: rule.allowInvalid, helpText: rule.help === '' ? null : rule.help };
  const validation: SimulatedValidation = rule.values
    ? { ...common, type: 'VALUE_IN_LIST', values: [rule.values, true], source: null }
    : source
      ? { ...common, type: 'VALUE_IN_RANGE', values: [true], source }
      : // A rule of a kind that is not worked out here refuses nothing here; the file keeps it.
        { ...common, allowInvalid: true, type: 'CUSTOM_FORMULA', values: [rule.formula], source: null };
  for (const { top, left, bottom, right } of rule.ranges) {
    for (let row = top; row <= Math.min(bottom, sheet.maxRows - 1); row++) {
      for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) {
        touchCell(sheet, row + 1, column + 1).validation = validation;
      }
    }
  }
}

/** A reference as an area of a sheet; `null` where it is none. */
function areaIn(workbook: SimulatedWorkbook, own: SimulatedSheet, text: string): SimulatedValidation['source'] {
  const [token, more] = tokens(text.replace(/^=/, '').trim()) ?? [];
  if (token?.kind !== 'reference' || more) return null;
  const { tab } = readReference(token.text);
  const sheet = tab === null ? own : workbook.sheets.find(({ name }) => name.toLowerCase() === tab.toLowerCase());
  const range = parseRange(token.text.slice(token.text.lastIndexOf('!') + 1).replaceAll('$', ''));
  return sheet && range ? { sheet: sheet.id, ...areaOf(range) } : null;
}

/** Ranges of other tabs are left out: Google's chart is drawn from its own tab here. */
function chartOf(workbook: SimulatedWorkbook, chart: ChartContent): SimulatedSheet['charts'][number] {
  const areaIn = (text: string): SimulatedArea[] => {
    const range = parseRange(text.slice(text.lastIndexOf('!') + 1).replaceAll('$', ''));
    return range ? [areaOf(range)] : [];
  };
  return {
    id: workbook.nextId++,
    type: chart.kind,
    areas: [...areaIn(chart.categories), ...chart.series.flatMap(({ values }) => areaIn(values))],
    position: { row: chart.row + 1, column: chart.column + 1 },
    options: new Map<string, unknown>([
      ['title', chart.title],
      ['width', chart.width],
      ['height', chart.height],
      ['vAxes', [{ viewWindow: { min: chart.minimum, max: chart.maximum } }]],
      ['series', Object.fromEntries(chart.series.map(({ name }, i) => [i, { labelInLegend: name }]))],
    ]),
  };
}
