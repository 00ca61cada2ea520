/** Numbers with a level each, given back lowest level first; each number is in it once. */
export class LevelQueue {
  /** A binary heap: none is under the one at half its place. */
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
    const level = this.#levelOf(item);
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = heap[above] as number;
      if (this.#levelOf(other) <= level) break;
      heap[place] = other;
      place = above;
    }
    heap[place] = item;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#in.delete(first);
    if (heap.length === 0) return first;
    const level = this.#levelOf(last);
    let place = 0;
    for (let below = 1; below < heap.length; below = 2 * place + 1) {
      const right = below + 1;
      if (right < heap.length && this.#levelOf(heap[right] as number) < this.#levelOf(heap[below] as number))
        below = right;
      const other = heap[below] as number;
      if (level <= this.#levelOf(other)) break;
      heap[place] = other;
      place = below;
    }
    heap[place] = last;
    return first;
  }
}
