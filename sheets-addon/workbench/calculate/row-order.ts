import { type Edge, lastRow, type Run } from './run.ts';

/** Runs in the order in which they are worked out in each row. */
export interface RowOrder {
  readonly runs: readonly Run[];
  /** Formulas read others of these runs, in rows above or before them in their own. */
  readonly isOneByOne: boolean;
}

/** How runs that read one another are worked out from the top row to the last; `null` where they cannot be. */
export function rowOrder(runs: readonly Run[]): RowOrder | null {
  const before = new Map<Run, Set<Run>>(runs.map((run) => [run, new Set()]));
  let isOneByOne = runs.length > 1;
  for (const run of runs) {
    for (const edge of run.edges) {
      for (const other of runs) {
        const how = reading(run, edge, other);
        if (how === 'below') return null;
        if (how !== 'nothing') isOneByOne = true;
        // Of its own row it is read only where it reads its own cell.
        if (how === 'same row' && other !== run) before.get(run)?.add(other);
      }
    }
  }
  const sorted: Run[] = [];
  while (sorted.length < runs.length) {
    const next = runs.find(
      (run) => !sorted.includes(run) && [...(before.get(run) ?? [])].every((one) => sorted.includes(one)),
    );
    if (!next) return null;
    sorted.push(next);
  }
  return { runs: sorted, isOneByOne };
}

/** Where what a run reads of another one lies, seen from its own rows. */
function reading(run: Run, edge: Edge, other: Run): 'nothing' | 'above' | 'same row' | 'below' {
  const last = other.top + other.count - 1;
  const isRead =
    edge.sheet === other.sheet &&
    other.column >= edge.left &&
    other.column <= edge.right &&
    edge.top <= last &&
    lastRow(edge, run) >= other.top;
  if (!isRead) return 'nothing';
  // Rows of one tab are worked out together, those of another are not.
  if (other.sheet !== run.sheet) return 'below';
  // Seen from the first row of the run it reaches furthest.
  const reach = edge.bottomMoves ? edge.bottom : Math.min(edge.bottom, last);
  return reach < run.top ? 'above' : reach === run.top ? 'same row' : 'below';
}
