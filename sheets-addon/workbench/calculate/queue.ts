/** Numbers with a level each, given back lowest level first; each number is in it once. */
export class LevelQueue {
  readonly #heap: number[] = [];
  readonly #in = new Set<number>();
  readonly #levelOf: (item: number) => number;

  constructor(levelOf: (item: number) => number) {
    this.#levelOf = levelOf;
  }

  add(item: number): void {
    if (this.#in.has(item)) return;
    this.#in.add(item);
    const heap = this.#heap;
    let at = heap.length;
    heap.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  take(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#in.delete(first);
    if (heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let lowest = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && this.#before(child, lowest)) lowest = child;
      if (lowest === at) return first;
      this.#swap(at, lowest);
      at = lowest;
    }
  }

  #before(a: number, b: number): boolean {
    return this.#levelOf(this.#heap[a] ?? 0) < this.#levelOf(this.#heap[b] ?? 0);
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    const item = heap[a] ?? 0;
    heap[a] = heap[b] ?? 0;
    heap[b] = item;
  }
}
