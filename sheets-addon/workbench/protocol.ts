/** What the page and the server tell each other. Rows and columns from 0; everything is plain JSON. */

/** How a cell looks; absent: the usual. */
export interface StyleView {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly numberFormat?: string;
}

/** A cell with content or a look. */
export interface CellView {
  readonly r: number;
  readonly c: number;
  /** Absent: empty. */
  readonly v?: string | number | boolean;
  /** With its `=`. */
  readonly f?: string;
  /** Its number in the list of styles. */
  readonly s?: number;
}

export interface RangeView {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that offer choices. */
export interface ChoicesView {
  readonly ranges: readonly RangeView[];
  readonly values: readonly string[];
  readonly help: string;
}

/** A chart with its numbers, to be drawn as it is. */
export interface ChartView {
  readonly title: string;
  readonly kind: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A tab as the grid shows it. */
export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The cells of a large tab are sent when it is looked at: until then there are none here. */
  readonly isAway?: boolean;
  readonly cells: readonly CellView[];
  readonly merged: readonly RangeView[];
  readonly widths: readonly (readonly [column: number, pixels: number])[];
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly { readonly r: number; readonly c: number; readonly text: string }[];
  readonly choices: readonly ChoicesView[];
  readonly charts: readonly ChartView[];
}

/** A file and whether it holds what the page shows. */
export interface FileView {
  readonly path: string;
  readonly saved: boolean;
  /** What saving would not keep right; saving then writes a copy. */
  readonly losses: readonly string[];
  /** Somebody else wrote the file since it was opened. */
  readonly changedOnDisk: boolean;
}

/** A rubric file that is watched. */
export interface RubricView {
  readonly path: string;
  /** Another content than the rubric in use: it can be applied. */
  readonly fresh: boolean;
  /** `file:line:column message`, at most a hundred. */
  readonly problems: readonly string[];
  readonly title: string;
  readonly version: string;
}

/** Everything around the tabs. */
export interface StateView {
  /** Grows with every change. */
  readonly version: number;
  /** Grows with every change of the spreadsheet itself; not with one of what stands around it. */
  readonly edits: number;
  readonly name: string;
  readonly active: number;
  readonly selection: RangeView;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly menu: readonly ({ readonly label: string; readonly function: string } | null)[];
  /** Grows when the sidebar was opened anew. */
  readonly sidebar: number;
  readonly file: FileView | null;
  readonly rubric: RubricView | null;
  /** What of the spreadsheet is there but not shown. */
  readonly unseen: readonly string[];
}

/** What changed. Tabs are whole and replace the tabs of their id; `order` lists all that there are. */
export interface Change {
  readonly state: StateView;
  /** The version before the request that this answers: a page that has an older one missed something in between. */
  readonly since?: number;
  readonly order: readonly number[];
  readonly tabs: readonly TabView[];
  readonly cells: readonly { readonly tab: number; readonly cells: readonly CellView[] }[];
  /** Charts of tabs whose numbers changed. */
  readonly charts: readonly { readonly tab: number; readonly charts: readonly ChartView[] }[];
  /** New entries of the list of styles, from number `stylesFrom` on. */
  readonly stylesFrom: number;
  readonly styles: readonly StyleView[];
  readonly toasts: readonly string[];
  /** Edits that were refused, with the reason. */
  readonly refused: readonly string[];
}

/**
 * Something that a person did in the grid. `seen` is the version that the grid showed: where rows or columns moved since,
 * the edit goes where they are now.
 */
export type Edit =
  | {
      readonly kind: 'cells';
      readonly tab: number;
      readonly seen?: number;
      /** All of the cells or none, as when values are moved. */
      readonly together?: boolean;
      /** `input` as it was typed or pasted; empty clears. */
      readonly cells: readonly { readonly r: number; readonly c: number; readonly input: string | number | boolean }[];
    }
  | {
      readonly kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns';
      readonly tab: number;
      readonly seen?: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'sort';
      readonly tab: number;
      readonly seen?: number;
      readonly range: RangeView;
      readonly column: number;
      readonly rising: boolean;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A dialog of the script that waits for an answer. */
export interface QuestionView {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly prompt: boolean;
}

/** What a call of the script came to. */
export interface CallAnswer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  /** What the script told the person, to be shown until it is read. */
  readonly alerts: readonly { readonly title: string; readonly text: string }[];
  /** The call waits: ask, and call again with one answer more. */
  readonly question?: QuestionView;
  readonly change: Change | null;
}

/** An answer to a dialog. */
export interface GivenAnswer {
  readonly button: string;
  readonly text: string;
}
