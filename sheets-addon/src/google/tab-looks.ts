import { type LookStyle, looks } from '../layout/look.ts';
import type { PlanCell, TabPlan } from '../layout/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One property of cells: how a style says it, and how a range takes it, all cells alike or one by one. */
interface Property<T> {
  readonly plain: T;
  of(style: LookStyle, cell: PlanCell): T | undefined;
  all(range: Range, value: T): void;
  each(range: Range, values: T[][]): void;
}

const property = <T>(one: Property<T>): Property<T> => one;

const background = property<string | null>({
  plain: null,
  of: (style) => style.fill,
  all: (range, value) => range.setBackground(value),
  each: (range, values) => range.setBackgrounds(values),
});
const fontColor = property<string | null>({
  plain: null,
  of: (style) => style.ink,
  all: (range, value) => range.setFontColor(value),
  each: (range, values) => range.setFontColors(values),
});
const fontWeight = property<'bold' | 'normal'>({
  plain: 'normal',
  of: (style) => (style.bold ? 'bold' : undefined),
  all: (range, value) => range.setFontWeight(value),
  each: (range, values) => range.setFontWeights(values),
});
const fontStyle = property<'italic' | 'normal'>({
  plain: 'normal',
  of: (style) => (style.italic ? 'italic' : undefined),
  all: (range, value) => range.setFontStyle(value),
  each: (range, values) => range.setFontStyles(values),
});
const fontLine = property<'underline' | 'none'>({
  plain: 'none',
  of: (style) => (style.underline ? 'underline' : undefined),
  all: (range, value) => range.setFontLine(value),
  each: (range, values) => range.setFontLines(values),
});
const fontSize = property<number>({
  plain: 10,
  of: (style) => style.size,
  all: (range, value) => range.setFontSize(value),
  each: (range, values) => range.setFontSizes(values),
});
const alignment = property<'left' | 'center' | 'right' | null>({
  plain: null,
  of: (style) => style.align,
  all: (range, value) => range.setHorizontalAlignment(value),
  each: (range, values) => range.setHorizontalAlignments(values),
});
const wrap = property<boolean>({
  plain: false,
  of: (style) => style.wrap,
  all: (range, value) => range.setWrap(value),
  each: (range, values) => range.setWraps(values),
});
const numberFormat = property<string>({
  plain: 'General',
  of: (style, cell) => ('numberFormat' in cell ? cell.numberFormat : undefined) ?? style.numberFormat,
  all: (range, value) => range.setNumberFormat(value),
  each: (range, values) => range.setNumberFormats(values),
});

/** Sets the looks of a freshly cleared tab, a call or none for each property, whatever the number of cells. */
export function renderLooks(sheet: Sheet, plan: TabPlan): void {
  renderProperty(sheet, plan, background);
  renderProperty(sheet, plan, fontColor);
  renderProperty(sheet, plan, fontWeight);
  renderProperty(sheet, plan, fontStyle);
  renderProperty(sheet, plan, fontLine);
  renderProperty(sheet, plan, fontSize);
  renderProperty(sheet, plan, alignment);
  renderProperty(sheet, plan, wrap);
  renderProperty(sheet, plan, numberFormat);
}

/** Only the rectangle in which a cell differs from the default is written. */
function renderProperty<T>(sheet: Sheet, plan: TabPlan, one: Property<T>): void {
  const found: { row: number; column: number; value: T }[] = [];
  for (const [row, cells] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = cell && one.of(cell.look ? looks[cell.look] : {}, cell);
      if (value !== undefined && value !== null) found.push({ row, column, value });
    }
  }
  const first = found[0];
  if (!first) return;
  const box = found.reduce(
    (all, { row, column }) => ({
      top: all.top,
      left: Math.min(all.left, column),
      bottom: Math.max(all.bottom, row),
      right: Math.max(all.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
  const rows = box.bottom - box.top + 1;
  const columns = box.right - box.left + 1;
  const range = sheet.getRange(box.top + 1, box.left + 1, rows, columns);
  if (found.length === rows * columns && found.every(({ value }) => value === first.value)) {
    one.all(range, first.value);
    return;
  }
  const values = Array.from({ length: rows }, () => Array<T>(columns).fill(one.plain));
  for (const { row, column, value } of found) {
    const cells = values[row - box.top];
    if (cells) cells[column - box.left] = value;
  }
  one.each(range, values);
}
