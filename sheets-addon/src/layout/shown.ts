import type { Plan, PlanCell, TabKey } from './plan.ts';

/** A number or word of a person's or a team's, by whose it is. `score` is a team's average. */
export interface Shown {
  readonly subject: 'person' | 'team';
  /** Empty for a team. */
  readonly person: string;
  readonly team: string;
  readonly measure:
    | 'score'
    | 'gap'
    | 'trend'
    | 'n'
    | 'sd'
    | 'people'
    | 'weighted'
    | 'observed'
    | 'below-floor'
    | 'diagnoses'
    | 'next'
    | 'weak-count'
    | 'weak'
    | 'low-n'
    | 'verdict'
    | 'finding'
    | 'action';
  /** Id; only where the measure is of one competency. */
  readonly competency?: string;
  /** From 0: which of the next steps. */
  readonly position?: number;
}

/** A cell of a tab that we make, numbers from 0, and what it shows. */
export interface ShownCell {
  readonly key: TabKey;
  readonly row: number;
  readonly column: number;
  readonly shows: Shown;
  readonly cell: PlanCell;
}

/** Which cell of a plan shows what. True for the snapshot that the plan was made from: rows move with the data. */
export function locateShown(plan: Plan): ShownCell[] {
  return plan.tabs.flatMap(({ key, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== null && 'shows' in cell && cell.shows ? [{ key, row, column, shows: cell.shows, cell }] : [],
      ),
    ),
  );
}
