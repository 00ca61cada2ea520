import { type Formulas, isRun, readBy } from './formulas.ts';
import type { Id, RangeNode } from './graph.ts';
import { rowOrder } from './row-order.ts';
import type { Run } from './run.ts';
import { Area } from './value.ts';

/** A run by its first formula's number, a single formula by its own, a range that single ones read behind them all. */
type Node = number;

interface Step {
  readonly node: Node;
  readonly needs: readonly Node[];
  next: number;
}

/**
 * Gives each formula a level above all that it reads, and returns their numbers in an order in which they can be worked
 * out. Whatever reads one another in a circle is found with it as a whole (Tarjan 1972): a run whose formulas read those
 * above them goes row by row; of formulas that really go round in a circle each comes somewhere. Without recursion: chains
 * of formulas are as long as columns.
 */
export function ordered(formulas: Formulas, used: (area: Area) => Area): Id[] {
  for (;;) {
    const order = new Order(formulas, used);
    const sorted = order.all();
    if (order.tangled.size === 0) return sorted;
    for (const run of order.tangled) formulas.dissolve(run);
  }
}

class Order {
  /** Runs that cannot be worked out row by row. */
  readonly tangled = new Set<Run>();
  readonly #formulas: Formulas;
  readonly #used: (area: Area) => Area;
  readonly #sorted: Id[] = [];
  readonly #ranges: RangeNode[] = [];
  readonly #numbers = new Map<RangeNode, Node>();
  /** By node: when it was met, from 1 on, and the earliest that it leads back to. */
  readonly #met: number[] = [];
  readonly #back: number[] = [];
  readonly #isOpen: boolean[] = [];
  /** The highest level of a node's formulas, and of what it needs of other circles. */
  readonly #top: number[] = [];
  readonly #below: number[] = [];
  readonly #finished: number[] = [];
  readonly #stack: Node[] = [];
  #time = 0;

  constructor(formulas: Formulas, used: (area: Area) => Area) {
    this.#formulas = formulas;
    this.#used = used;
  }

  all(): Id[] {
    const { owners } = this.#formulas;
    for (let id = 0; id < owners.length; id++) {
      const owner = owners[id];
      if (!owner) continue;
      if (this.#met[id] === undefined) this.#visit(id);
      if (isRun(owner)) id = owner.firstId + owner.count - 1;
    }
    return this.#sorted;
  }

  #visit(root: Node): void {
    const steps = [this.#begin(root)];
    for (let top = steps.at(-1); top; top = steps.at(-1)) {
      const { node } = top;
      const need = top.needs[top.next++];
      if (need === undefined) {
        steps.pop();
        this.#finished[node] = ++this.#time;
        if (this.#back[node] === this.#met[node]) this.#close(node);
        const below = steps.at(-1);
        if (below) this.#reach(below.node, node);
      } else if (this.#met[need] === undefined) steps.push(this.#begin(need));
      else this.#reach(node, need);
    }
  }

  #begin(node: Node): Step {
    this.#met[node] = ++this.#time;
    this.#back[node] = this.#time;
    this.#below[node] = -1;
    this.#isOpen[node] = true;
    this.#stack.push(node);
    return { node, needs: this.#needs(node), next: 0 };
  }

  #reach(node: Node, need: Node): void {
    if (this.#isOpen[need]) this.#back[node] = Math.min(this.#back[node] ?? 0, this.#back[need] ?? 0);
    else this.#below[node] = Math.max(this.#below[node] ?? -1, this.#top[need] ?? -1);
  }

  /** All that leads back to a node is met: it is worked out now. */
  #close(first: Node): void {
    const nodes = this.#stack.splice(this.#stack.lastIndexOf(first));
    for (const node of nodes) this.#isOpen[node] = false;
    const runs = nodes.flatMap((node) => this.#runOf(node) ?? []);
    if (runs.length === 0) {
      nodes.sort((a, b) => (this.#finished[a] ?? 0) - (this.#finished[b] ?? 0));
      for (const node of nodes) this.#put(node, nodes.length > 1);
      return;
    }
    const rows = runs.length === nodes.length ? rowOrder(runs) : null;
    const base = 1 + nodes.reduce((most, node) => Math.max(most, this.#below[node] ?? -1), -1);
    if (!rows) for (const run of runs) this.tangled.add(run);
    const top = rows ? this.#putRows(rows.runs, rows.isOneByOne, base) : base;
    for (const node of nodes) this.#top[node] = top;
  }

  /** Returns the highest level. */
  #putRows(runs: readonly Run[], isOneByOne: boolean, base: number): number {
    const { owners, levels } = this.#formulas;
    const top = Math.min(...runs.map((run) => run.top));
    const bottom = Math.max(...runs.map((run) => run.top + run.count));
    for (let row = top; row < bottom; row++) {
      for (let i = 0; i < runs.length; i++) {
        const run = runs[i] as Run;
        const id = run.firstId + row - run.top;
        if (row < run.top || row >= run.top + run.count || owners[id] !== run) continue;
        levels[id] = isOneByOne ? base + (row - top) * runs.length + i : base;
        this.#sorted.push(id);
      }
    }
    return isOneByOne ? base + (bottom - top) * runs.length : base;
  }

  #put(node: Node, isCircle: boolean): void {
    let level = this.#below[node] ?? -1;
    if (isCircle) for (const need of this.#needs(node)) level = Math.max(level, this.#top[need] ?? -1);
    const range = this.#ranges[node - this.#formulas.owners.length];
    if (range) range.level = level;
    else {
      level++;
      this.#formulas.levels[node] = level;
      this.#sorted.push(node);
    }
    this.#top[node] = level;
  }

  #runOf(node: Node): Run | undefined {
    const owner = this.#formulas.owners[node];
    return owner && isRun(owner) ? owner : undefined;
  }

  #needs(node: Node): Node[] {
    const { owners } = this.#formulas;
    const range = this.#ranges[node - owners.length];
    if (range) return this.#nodesIn(range.area);
    const owner = owners[node];
    if (!owner) return [];
    const found = new Set<Node>();
    if (isRun(owner)) {
      for (const { sheet, left, right, top, bottom, bottomMoves } of owner.edges) {
        const area = new Area(sheet, top, left, bottom + (bottomMoves ? owner.count - 1 : 0), right);
        for (const one of this.#nodesIn(area)) found.add(one);
      }
      return [...found];
    }
    for (const area of readBy(owner)) {
      if (area.top !== area.bottom || area.left !== area.right) found.add(this.#nodeOf(area));
      else for (const one of this.#nodesIn(area)) found.add(one);
    }
    return [...found];
  }

  #nodeOf(area: Area): Node {
    const range = this.#formulas.graph.range(area);
    const known = this.#numbers.get(range);
    if (known !== undefined) return known;
    const number = this.#formulas.owners.length + this.#ranges.length;
    this.#numbers.set(range, number);
    this.#ranges.push(range);
    return number;
  }

  #nodesIn(whole: Area): Node[] {
    if (whole.top === whole.bottom && whole.left === whole.right) {
      const id = this.#formulas.idAt(whole.sheet, whole.top, whole.left);
      return id === undefined ? [] : [this.#runOf(id)?.firstId ?? id];
    }
    const { sheet, top, left, bottom, right } = this.#used(whole);
    const found: Node[] = [];
    for (let column = left; column <= right; column++) {
      const { singles = [], runs = [] } = this.#formulas.columns.get(sheet * 16_384 + column) ?? {};
      for (const run of runs) if (run.top <= bottom && run.top + run.count > top) found.push(run.firstId);
      if (singles.length > bottom - top) {
        for (let row = top; row <= bottom; row++) {
          const id = this.#formulas.singleAt(sheet, row, column);
          if (id !== undefined) found.push(id);
        }
        continue;
      }
      for (const id of singles) {
        const row = this.#formulas.at(id)?.row ?? -1;
        if (row >= top && row <= bottom) found.push(id);
      }
    }
    return found;
  }
}
