import type { Path } from '../../parse/position.ts';
import type { Rubric } from '../../rubric.ts';
import type { Draft } from '../draft.ts';
import { indexById } from '../each-id.ts';
import { once } from '../once.ts';
import { quoted } from '../say.ts';

/** One entry of a `buildsOn`: the competency at index `from` builds on the one at index `to`. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Its place in the list of `from`. */
  readonly at: number;
}

/** What builds on what, by index of competency. */
export interface BuildsOn {
  /** The links to a competency that does not come before: of a well ordered rubric none. */
  readonly ahead: readonly Link[];
  readonly links: readonly (readonly Link[])[];
  /** Competencies that rest on each other in a ring, directly or through others, have the same number. */
  readonly group: readonly number[];
}

/** Whether a link is part of a ring. */
export const isInRing = ({ group }: BuildsOn, { from, to }: Link): boolean => group[from] === group[to];

/** The way to the entry of a link. */
export const linkPath = ({ from, at }: Link): Path => ['competencies', from, 'buildsOn', at];

/** The id of a competency in quotation marks. */
export const idAt = (rubric: Draft<Rubric>, index: number): string => quoted(rubric.competencies?.[index]?.id ?? '');

/** The links of a draft, those that lead nowhere left out. */
export const buildsOnOf: (rubric: Draft<Rubric>) => BuildsOn = once(graphOf);

function graphOf(rubric: Draft<Rubric>): BuildsOn {
  const indexes = indexById(rubric.competencies);
  const ahead: Link[] = [];
  const links = (rubric.competencies ?? []).map((competency, from) => {
    const some: Link[] = [];
    competency?.buildsOn?.forEach((id, at) => {
      const to = id === undefined ? undefined : indexes.get(id);
      if (to === undefined) return;
      const link = { from, to, at };
      some.push(link);
      if (to >= from) ahead.push(link);
    });
    return some;
  });
  // Without a link ahead nothing can come back, and nobody asks.
  return { ahead, links, group: ahead.length > 0 ? groups(links) : [] };
}

/**
 * Tarjan's strongly connected components (SIAM Journal on Computing 1:2, 1972), in time linear in the links. On a stack
 * of its own: a chain of ten thousand competencies would exhaust the engine's.
 */
function groups(links: readonly (readonly Link[])[]): number[] {
  const order = new Array<number>(links.length).fill(-1);
  const low = new Array<number>(links.length).fill(0);
  const group = new Array<number>(links.length).fill(-1);
  const open: number[] = [];
  let count = 0;
  const enter = (node: number) => {
    order[node] = low[node] = count++;
    open.push(node);
    return { node, next: 0 };
  };
  const lower = (node: number, value: number) => {
    low[node] = Math.min(low[node] ?? value, value);
  };
  for (const root of links.keys()) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const { node } = top;
      const link = links[node]?.[top.next++];
      if (link) {
        if (order[link.to] === -1) path.push(enter(link.to));
        else if (group[link.to] === -1) lower(node, order[link.to] ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) lower(parent.node, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop())
        group[member] = node;
    }
  }
  return group;
}
