import { type LookStyle, looks } from '../layout/look.ts';
import type { PlanCell, TabPlan } from '../layout/plan.ts';
import { hasTextStyle, textStyles } from './text-styles.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One property of cells: how a look says it, what cells without it have, and how a range takes it. */
interface Property<T> {
  readonly plain: T;
  /** `undefined`: the look leaves it as it is. */
  of(style: LookStyle, cell: PlanCell): T | undefined;
  write(range: Range, values: T[][]): void;
}

/** Sets the looks of a freshly cleared tab, a call or none for each property, whatever the number of cells. */
export function renderLooks(sheet: Sheet, plan: TabPlan): void {
  const style = textStyles();
  renderProperty(sheet, plan, {
    plain: style({}),
    of: (look) => (hasTextStyle(look) ? style(look) : undefined),
    write: (range, values) => range.setTextStyles(values),
  });
  renderProperty<string | null>(sheet, plan, {
    plain: null,
    of: (look) => look.fill,
    write: (range, values) => range.setBackgrounds(values),
  });
  renderProperty<'left' | 'center' | 'right' | null>(sheet, plan, {
    plain: null,
    of: (look) => look.align,
    write: (range, values) => range.setHorizontalAlignments(values),
  });
  renderProperty<boolean>(sheet, plan, {
    plain: false,
    of: (look) => look.wrap,
    write: (range, values) => range.setWraps(values),
  });
  renderProperty<string>(sheet, plan, {
    plain: 'General',
    of: (look, cell) => ('numberFormat' in cell ? cell.numberFormat : undefined) ?? look.numberFormat,
    write: (range, values) => range.setNumberFormats(values),
  });
}

/** Only the rectangle in which a cell differs from the default is written. */
function renderProperty<T>(sheet: Sheet, plan: TabPlan, property: Property<T>): void {
  const box = { top: -1, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  const wanted = (cell: PlanCell | null | undefined): T | undefined =>
    cell ? property.of(cell.look ? looks[cell.look] : {}, cell) : undefined;
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (wanted(cell) === undefined) return;
      if (box.top < 0) box.top = row;
      box.bottom = row;
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column);
    });
  });
  if (box.top < 0) return;
  const rows = box.bottom - box.top + 1;
  const columns = box.right - box.left + 1;
  const values = Array.from({ length: rows }, (_row, down) =>
    Array.from(
      { length: columns },
      (_column, along) => wanted(plan.rows[box.top + down]?.[box.left + along]) ?? property.plain,
    ),
  );
  property.write(sheet.getRange(box.top + 1, box.left + 1, rows, columns), values);
}
