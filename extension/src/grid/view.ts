// What the grid's page is told: plain data, ready to be shown as text.
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import type { Change, Severity } from '@rubric-kit/shared-schema/rules/rule.ts';

/** A problem at the cell or field where it is. */
export interface ShownProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: { readonly title: string; readonly change: Change };
}

/** How a field is written: on one line, as prose, as a number, one of a few words, texts or ids of competencies. */
export type FieldKind = 'line' | 'prose' | 'number' | 'choice' | 'texts' | 'ids';

/** A field of the rubric that can be written. */
export interface Field {
  readonly path: Path;
  /** English; the page translates it. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: string | readonly string[];
  /** A field that may not be left empty. */
  readonly required: boolean;
  /** A choice that holds while none is made. */
  readonly usual?: string;
  /** The words to choose from; of ids only those that are no competency's, the others are the view's. */
  readonly choices?: readonly Choice[];
  /** Of ids, the competency that the field belongs to and that is not to choose. */
  readonly self?: string;
  readonly problems: readonly ShownProblem[];
}

export interface Choice {
  readonly value: string;
  /** The author's own words, or a word of ours. */
  readonly label: string;
}

/** A cell of the grid. An anchor that is not there yet has no path. */
export interface Cell {
  readonly kind: 'name' | 'weight' | 'target' | 'floor' | 'anchor';
  readonly text: string;
  readonly path?: Path;
  /** The level that an anchor describes. */
  readonly score?: number;
  readonly problems: readonly ShownProblem[];
}

/** A competency. */
export interface Row {
  readonly name: string;
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A level of the scale, as the head of a column. */
export interface Level {
  readonly score?: number;
  readonly label: string;
  readonly problems: readonly ShownProblem[];
}

/** An item of a pane: a question, a diagnosis, a day. */
export interface Card {
  readonly title: string;
  readonly fields: readonly Field[];
  /** Of the item itself. */
  readonly problems: readonly ShownProblem[];
  /** The item's list and index, where it can be moved and removed. */
  readonly item?: { readonly list: Path; readonly index: number; readonly count: number };
}

/** Some cards under a heading, and the list that a new one goes to. */
export interface Section {
  readonly heading: string;
  readonly cards: readonly Card[];
  /** Of the list itself. */
  readonly problems: readonly ShownProblem[];
  readonly add?: { readonly list: Path; readonly label: string };
}

export interface Pane {
  readonly id: 'competency' | 'interview' | 'coaching' | 'diagnoses' | 'cadence' | 'team' | 'rubric' | 'rules';
  readonly label: string;
  /** One list of sections, or one for each competency. */
  readonly sections: readonly Section[];
  readonly ofCompetency?: readonly (readonly Section[])[];
}

export interface GridView {
  /** Of the text that is shown; goes back with every action. */
  readonly version: number;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly levels: readonly Level[];
  readonly weights: {
    readonly left: number;
    readonly shares: readonly { readonly name: string; readonly weight: number }[];
  };
  readonly panes: readonly Pane[];
  /** The competencies to choose from, by id. */
  readonly ids: readonly Choice[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Problems of parts that the grid does not show. */
  readonly elsewhere: readonly (ShownProblem & { readonly line: number })[];
  /** Why the text cannot be shown, and the line of the mistake from 1; the rest is empty then. */
  readonly broken?: {
    readonly message: string;
    readonly line: number;
    /** There is nothing yet to put right: a rubric can be begun. */
    readonly isEmpty: boolean;
  };
}
