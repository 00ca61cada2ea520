/** Numbers with a level each, given back lowest level first; each number is in it once. Levels are small whole numbers. */
export class LevelQueue {
  readonly #levels: (number[] | undefined)[] = [];
  readonly #in = new Set<number>();
  readonly #levelOf: (item: number) => number;
  /** No lower level has any. */
  #lowest = 0;

  constructor(levelOf: (item: number) => number) {
    this.#levelOf = levelOf;
  }

  add(item: number): void {
    if (this.#in.has(item)) return;
    this.#in.add(item);
    const level = this.#levelOf(item);
    const items = this.#levels[level];
    if (items) items.push(item);
    else this.#levels[level] = [item];
    if (level < this.#lowest) this.#lowest = level;
  }

  take(): number | undefined {
    for (; this.#lowest < this.#levels.length; this.#lowest++) {
      const item = this.#levels[this.#lowest]?.pop();
      if (item === undefined) continue;
      this.#in.delete(item);
      return item;
    }
    return undefined;
  }
}
