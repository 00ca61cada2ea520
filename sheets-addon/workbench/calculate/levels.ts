import type { Compiled, Place } from './compile.ts';
import type { Graph, Id, RangeNode } from './graph.ts';
import type { Area } from './value.ts';

interface Levelled extends Place {
  readonly compiled: Compiled;
  level: number;
}

/** What putting formulas in order has to know. */
export interface Order<Formula extends Levelled> {
  readonly formulas: readonly (Formula | undefined)[];
  readonly graph: Graph;
  areas(formula: Formula): readonly Area[];
  idAt(sheet: number, row: number, column: number): Id | undefined;
  used(area: Area): Area;
}

export const isCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

/** A formula or a range that is being looked at, with what it reads. */
interface Step {
  readonly needs: readonly (Id | RangeNode)[];
  next: number;
  level: number;
  readonly id: Id | null;
  readonly range: RangeNode | null;
}

/**
 * Gives each formula a level above all that it reads, and returns their numbers in an order in which they can be worked
 * out. Formulas in a circle come somewhere. Without recursion: chains of formulas are as long as columns.
 */
export function levelled<Formula extends Levelled>(order: Order<Formula>): Id[] {
  const { formulas, graph } = order;
  const state = new Uint8Array(formulas.length);
  const sorted: Id[] = [];
  const needsOf = (formula: Formula): (Id | RangeNode)[] =>
    order.areas(formula).flatMap((area): (Id | RangeNode)[] => {
      if (!isCell(area)) return [graph.range(area)];
      const id = order.idAt(area.sheet, area.top, area.left);
      return id === undefined ? [] : [id];
    });
  const formulasIn = (whole: Area): Id[] => {
    const { sheet, top, left, bottom, right } = order.used(whole);
    const found: Id[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const id = order.idAt(sheet, row, column);
        if (id !== undefined) found.push(id);
      }
    }
    return found;
  };
  const begin = (item: Id | RangeNode): Step => {
    if (typeof item !== 'number') {
      item.state = 1;
      return { needs: formulasIn(item.area), next: 0, level: -1, id: null, range: item };
    }
    state[item] = 1;
    const formula = formulas[item];
    return { needs: formula ? needsOf(formula) : [], next: 0, level: -1, id: item, range: null };
  };
  const end = ({ id, range, level }: Step): number => {
    if (range) {
      range.state = 2;
      range.level = level;
      return level;
    }
    const formula = id === null ? undefined : formulas[id];
    if (formula && id !== null) {
      state[id] = 2;
      formula.level = level + 1;
      sorted.push(id);
    }
    return level + 1;
  };
  for (let id = 0; id < formulas.length; id++) {
    if (state[id] !== 0 || !formulas[id]) continue;
    const stack = [begin(id)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const need = top.needs[top.next++];
      if (need === undefined) {
        stack.pop();
        const level = end(top);
        const below = stack.at(-1);
        if (below) below.level = Math.max(below.level, level);
      } else if (typeof need === 'number' ? state[need] === 0 : need.state === 0) stack.push(begin(need));
      else top.level = Math.max(top.level, typeof need === 'number' ? (formulas[need]?.level ?? -1) : need.level);
    }
  }
  return sorted;
}
