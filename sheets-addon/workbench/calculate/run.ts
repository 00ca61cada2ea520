import type { Compiled, Home, Precedent } from './compile.ts';
import type { Id } from './graph.ts';
import type { Pattern } from './patterns.ts';
import type { Area } from './value.ts';

/** What one reference of a run reads: `top` and `bottom` for the first row of the run. */
export interface Edge {
  readonly sheet: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** They go down with the rows of the run. */
  readonly topMoves: boolean;
  readonly bottomMoves: boolean;
  /** Cells are picked out of it by their number; which ones is known when the formula is worked out. */
  readonly picked: boolean;
}

/**
 * Formulas one under the other that differ only in numbers which grow by the same from row to row. A large sheet has half
 * a million formulas and less than two hundred runs: what formulas read, and in what order they are worked out, is said
 * once for a run.
 */
export interface Run {
  readonly sheet: number;
  readonly column: number;
  readonly top: number;
  /** Rows. */
  readonly count: number;
  /** The number of its first formula; the others follow. */
  readonly firstId: Id;
  readonly compiled: Compiled;
  /** Parameters of its first formula. */
  readonly first: readonly number[];
  /** What is added to each parameter from row to row. */
  readonly steps: readonly number[];
  readonly edges: readonly Edge[];
  /** Rows (from 0 in the run) of formulas that read their own cell. */
  readonly circular: readonly [from: number, to: number] | null;
}

/** A cell of a run with its parameters. */
export interface RunHome extends Home {
  row: number;
  readonly parameters: number[];
}

/** `home` becomes the place of the formula `down` rows under the first one. */
export function placeIn({ top, first, steps }: Run, down: number, home: RunHome): void {
  home.row = top + down;
  const { parameters } = home;
  for (let i = 0; i < first.length; i++) parameters[i] = (first[i] as number) + (steps[i] as number) * down;
}

/** What is added from one formula to the next; `undefined` where they cannot be of one run. */
export function stepsBetween(
  first: readonly number[],
  second: readonly number[],
  may: Pattern['may'],
): number[] | undefined {
  const steps = first.map((value, i) => (second[i] as number) - value);
  const isRun = steps.every((step, i) => step === 0 || may[i] === 'number' || (may[i] === 'row' && step === 1));
  return isRun ? steps : undefined;
}

/** A run, if what it reads can be said once for all of its formulas. */
export function runOf(parts: Omit<Run, 'edges' | 'circular'>): Run | undefined {
  const { compiled } = parts;
  if (compiled.spills || compiled.volatile) return undefined;
  const edges: Edge[] = [];
  for (const [precedents, picked] of [
    [compiled.precedents, false],
    [compiled.picked, true],
  ] as const) {
    for (const precedent of precedents) {
      const edge = edgeOf(parts, precedent, picked);
      if (!edge) return undefined;
      if (!edges.some((one) => isSameEdge(one, edge))) edges.push(edge);
    }
  }
  return { ...parts, edges, circular: circularIn(parts, edges) };
}

/**
 * A reference of a run. Its ends are each the lesser or greater of two rows that stay or go down one by one; where the
 * first and the last formula agree with such a line, so do all between.
 */
function edgeOf(run: Omit<Run, 'edges' | 'circular'>, precedent: Precedent, picked: boolean): Edge | undefined {
  const { sheet, column, top, count, first, steps } = run;
  const at = (down: number): Area | null =>
    precedent({ sheet, column, row: top + down, parameters: first.map((value, i) => value + (steps[i] ?? 0) * down) });
  const [begin, end] = [at(0), at(count - 1)];
  if (!begin || !end || begin.left !== end.left || begin.right !== end.right) return undefined;
  const [topBy, bottomBy] = [end.top - begin.top, end.bottom - begin.bottom];
  const isLine = (by: number): boolean => by === 0 || by === count - 1;
  if (!isLine(topBy) || !isLine(bottomBy)) return undefined;
  return {
    ...{ sheet: begin.sheet, left: begin.left, right: begin.right, top: begin.top, bottom: begin.bottom, picked },
    ...{ topMoves: topBy > 0, bottomMoves: bottomBy > 0 },
  };
}

const isSameEdge = (a: Edge, b: Edge): boolean =>
  a.sheet === b.sheet &&
  a.left === b.left &&
  a.right === b.right &&
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.topMoves === b.topMoves &&
  a.bottomMoves === b.bottomMoves &&
  a.picked === b.picked;

/** The last row that an edge reaches for any formula of a run. */
export const lastRow = ({ bottom, bottomMoves }: Edge, { count }: Run): number =>
  bottom + (bottomMoves ? count - 1 : 0);

function circularIn(
  { sheet, column, top, count }: Omit<Run, 'edges' | 'circular'>,
  edges: readonly Edge[],
): Run['circular'] {
  let found: Run['circular'] = null;
  for (const edge of edges) {
    if (edge.sheet !== sheet || column < edge.left || column > edge.right) continue;
    const from = edge.topMoves ? (edge.top <= top ? 0 : count) : Math.max(0, edge.top - top);
    const to = edge.bottomMoves ? (edge.bottom >= top ? count - 1 : -1) : Math.min(count - 1, edge.bottom - top);
    if (from <= to) found = found ? [Math.min(from, found[0]), Math.max(to, found[1])] : [from, to];
  }
  return found;
}
