/** Where a competency is kept in a row: column numbers from 0. */
export interface CompetencyColumns {
  readonly score: number;
  readonly evidence?: number;
}

/** Columns that say whose rating a row holds, numbers from 0. */
export interface RowColumns {
  readonly person: number;
  readonly team?: number;
  readonly period?: number;
  readonly rater?: number;
  readonly profile?: number;
}

/** What a tab's name says of all its rows, where no column says it; only ever by a person's own choice. */
export interface TabNameMeaning {
  readonly tabName?: 'team' | 'period';
}

/** A row per person, period and rater; a column per competency. */
export interface WideTable extends TabNameMeaning {
  readonly shape: 'wide';
  readonly tab: string;
  /** Row of the headers, from 0. Ratings start in the row below. */
  readonly headerRow: number;
  readonly columns: RowColumns;
  /** By competency id. */
  readonly competencies: ReadonlyMap<string, CompetencyColumns>;
}

/** A row per rating. */
export interface LongTable extends TabNameMeaning {
  readonly shape: 'long';
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: RowColumns & { readonly competency: number; readonly score: number; readonly evidence?: number };
}

/** A cell, numbers from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A tab per person: labelled facts at the top (`Team: North`), then a row per competency. */
export interface PersonTab {
  readonly shape: 'person-tab';
  readonly tab: string;
  /** The cell with the person's name; absent: the tab's name is the person. */
  readonly person?: CellAddress;
  readonly team?: CellAddress;
  readonly period?: CellAddress;
  readonly rater?: CellAddress;
  readonly profile?: CellAddress;
  readonly headerRow: number;
  readonly columns: { readonly competency: number; readonly score: number; readonly evidence?: number };
}

export type TableMapping = WideTable | LongTable | PersonTab;

/** A header that is nearly one of ours: proposed, never assumed. */
export interface NearMiss {
  readonly tab: string;
  readonly cell: CellAddress;
  readonly header: string;
  /** A competency id, or one of `person`, `team`, `period`, `rater`, `profile`, `competency`, `score`, `evidence`. */
  readonly meant: string;
  /** The header is the tab's own name: no column says the team or period. */
  readonly tabName?: true;
}

/** How a spreadsheet keeps its scores. `tab` is always a tab's id. */
export interface Mapping {
  readonly tables: readonly TableMapping[];
  /** Competency ids by folded label, for labels in cells that a person has mapped by hand. */
  readonly labels?: ReadonlyMap<string, string>;
}
