import type { CellRange } from '../../read/snapshot.ts';

/** How a cell looks, as far as a grid shows it. Absent: the usual. Colours as #rrggbb. */
export interface CellStyle {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Absent: General. */
  readonly numberFormat?: string;
}

/** A cell as the file has it. */
export interface CellContent {
  /** A date is a number under a date format, as the file counts it; `null`: only a look. */
  readonly value: string | number | boolean | null;
  /** With its `=`; '' without one. Of a shared formula the one of this very cell. */
  readonly formula: string;
  /** Its number in `BookContents.styles`. */
  readonly style: number;
}

/** A rule on what a cell may hold. */
export interface ValidationContent {
  readonly ranges: readonly CellRange[];
  /** `list`, `whole`, `decimal`, `date`, `custom`… */
  readonly type: string;
  /** Choices that are written into the rule; `null` where they stand in cells or the rule is no list. */
  readonly values: readonly string[] | null;
  readonly formula: string;
  readonly allowInvalid: boolean;
  readonly help: string;
}

/** A conditional format that a grid can show. */
export interface FormatContent {
  readonly ranges: readonly CellRange[];
  /** With its `=`, for the top left cell of the first range; `null` for a colour scale. */
  readonly formula: string | null;
  /** Two or three stops: a number as text, or `min`, `max`, `percentile 50`. */
  readonly scale: readonly { readonly value: string; readonly color: string }[] | null;
  readonly style: CellStyle;
}

/** A chart as far as a simple drawing needs it. */
export interface ChartContent {
  readonly title: string;
  /** `barChart`, `lineChart`, `pieChart`… */
  readonly kind: string;
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** References as the file writes them: `Team!$B$9:$B$15`; '' without one. */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A tab with all that a grid shows of it. */
export interface TabContents {
  /** `sheetId`. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** A tab without cells, such as one that is all chart. */
  readonly cellless: boolean;
  /** The key of a tab that we made. */
  readonly made?: string;
  /** Rows and cells may be missing. */
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  readonly merged: readonly CellRange[];
  /** Cells that one formula, in the first of them, fills. */
  readonly arrays: readonly CellRange[];
  /** In pixels, by number from 0. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** Those of them that whoever saved the file fitted to the texts: in another font they may take other room. */
  readonly fittedRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly validations: readonly ValidationContent[];
  readonly formats: readonly FormatContent[];
  readonly charts: readonly ChartContent[];
  readonly isProtected: boolean;
  /** What is in the tab that a grid does not show, in plain words: `a pivot table`. */
  readonly unseen: readonly string[];
}

/** A workbook with all that a grid shows of it. */
export interface BookContents {
  readonly tabs: readonly TabContents[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** What is in the workbook beside its tabs that a grid does not show. */
  readonly unseen: readonly string[];
}
