/**
 * What the sidebar asks the script, and what it gets back. Everything crosses google.script.run as plain JSON: no dates,
 * no functions, no `undefined` inside lists. The script trusts no argument; the sidebar shows every string as text.
 */

/** A mistake in a rubric that was offered. Lines and columns from 1, as people count. */
export interface RubricProblem {
  readonly rule: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A rubric by its names. */
export interface RubricName {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly digest: string;
}

/** Where the document stands. */
export interface Status {
  /** The rubric stored in this document; `null` before the first choice, and in a copy that has lost it. */
  readonly rubric: RubricName | null;
  /** The rubric whose tabs and formats are in the sheet; `null` when nothing is applied. */
  readonly applied: RubricName | null;
  /** The tabs were made, but the rubric was not copied with the file. */
  readonly lost: boolean;
  /** A plain sentence when something needs attention, such as a mapped column that is gone. */
  readonly attention: readonly string[];
}

/** The answer to an offered rubric: stored, or refused with the reasons. */
export interface RubricAnswer {
  readonly accepted: boolean;
  readonly rubric: RubricName | null;
  readonly problems: readonly RubricProblem[];
  /** What changed against the rubric applied before, when scores have to be looked at again. */
  readonly review: readonly string[];
}

/** One heading of the manager's and what it was taken for. */
export interface FoundHeader {
  readonly tab: string;
  /** `D3`. */
  readonly cell: string;
  readonly header: string;
  /** A competency id, or `person`, `team`, `period`, `rater`, `profile`, `competency`, `score`, `evidence`. */
  readonly meaning: string;
  /** The meaning in the rubric's words. */
  readonly label: string;
  /** The heading is the tab's own name; `header` is what a choice has to call it. */
  readonly tabName?: boolean;
}

/** How the sheet was understood. */
export interface MappingView {
  readonly tables: readonly {
    readonly tab: string;
    readonly shape: 'wide' | 'long' | 'person-tab';
    readonly headers: readonly FoundHeader[];
    readonly people: number;
  }[];
  /** Proposed, never assumed. */
  readonly nearMisses: readonly FoundHeader[];
  /** Headings that mean nothing to us: they can be given a meaning. */
  readonly unread: readonly { readonly tab: string; readonly cell: string; readonly header: string }[];
  /** Competencies without a column. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  /** Headings of one tab that cannot all be right, and what they seem to mean. `taken`: the cell that was used, or empty. */
  readonly ambiguous?: readonly {
    readonly tab: string;
    readonly headers: readonly { readonly cell: string; readonly header: string }[];
    readonly labels: readonly string[];
    readonly taken: string;
  }[];
  /** Tabs without scores, each with the reason. */
  readonly skipped?: readonly { readonly tab: string; readonly reason: string }[];
  /** Every meaning that a heading can be given, in the rubric's words; `ignore` is none. */
  readonly meanings: readonly { readonly meaning: string; readonly label: string }[];
}

/** A choice of the manager's: this heading means that. `meaning` empty: takes back what was said of it. */
export interface HeaderChoice {
  readonly header: string;
  readonly meaning: string;
}

/** What an action did. */
export interface Outcome {
  readonly done: boolean;
  /** One sentence: what was done, or what stands in the way and what to do. */
  readonly message: string;
  /** Cells that hold no rating, with reasons; at most 50. */
  readonly invalid: readonly { readonly address: string; readonly value: string; readonly reason: string }[];
  readonly notices: readonly string[];
}

/** A competency of a team or person, ready to show. Numbers are unrounded. */
export interface CompetencyView {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly target: number;
  readonly gap: number | null;
  readonly band: 'weak' | 'developing' | 'strong' | null;
  readonly belowFloor: boolean;
}

/** A team at a glance. */
export interface TeamView {
  readonly team: string;
  readonly people: number;
  readonly competencies: readonly (CompetencyView & {
    readonly n: number;
    readonly sd: number | null;
    readonly lowN: boolean;
  })[];
  /** Names of the weak competencies. */
  readonly weak: readonly string[];
  readonly verdict: { readonly verdict: string; readonly finding: string; readonly action: string } | null;
}

export interface TeamResult {
  readonly period: string;
  readonly periods: readonly string[];
  readonly teams: readonly TeamView[];
  /** Why there is nothing to show; empty otherwise. */
  readonly empty: string;
}

/** What the selected cell is about. */
export type Selection =
  | { readonly kind: 'nothing'; readonly hint: string }
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly team: string;
      readonly period: string;
      readonly weighted: number | null;
      readonly complete: boolean;
      readonly competencies: readonly CompetencyView[];
      readonly diagnoses: readonly { readonly name: string; readonly finding: string; readonly action: string }[];
      readonly next: readonly {
        readonly competency: string;
        readonly action: string;
        readonly practice: string;
        readonly reviewAfterDays: number | null;
        readonly belowFloor: boolean;
      }[];
      /** The levels of the competency in whose column the selection stands; empty elsewhere. */
      readonly levels: readonly LevelText[];
      readonly competency: string;
    }
  | { readonly kind: 'competency'; readonly competency: string; readonly levels: readonly LevelText[] };

export interface LevelText {
  readonly score: number;
  readonly label: string;
  readonly text: string;
  readonly selected: boolean;
}

/** The calls, by the name of the script's top-level function. */
export interface Calls {
  sidebarStatus(): Status;
  sidebarCatalogue(): readonly RubricName[];
  /** A rubric of the catalogue by its id. */
  sidebarUseCatalogue(id: string): RubricAnswer;
  /** A rubric as text; the file's name tells JSON from YAML. */
  sidebarUseText(text: string, fileName: string): RubricAnswer;
  sidebarMapping(): MappingView;
  sidebarConfirmMapping(choices: readonly HeaderChoice[]): MappingView;
  sidebarSetUp(people: string, period: string): Outcome;
  sidebarApply(): Outcome;
  sidebarRefresh(): Outcome;
  sidebarRemove(): Outcome;
  sidebarTeams(period: string): TeamResult;
  sidebarSelection(): Selection;
}
