import type { Place } from './compile.ts';
import { cellKey, type Id } from './graph.ts';

const keyOf = ({ sheet, row, column }: Place): number => cellKey(sheet, row, column);

/** Cells that show a part of the result of a formula in another cell. */
export class Spills {
  readonly #owners = new Map<number, Id>();
  /** Formulas that cannot fill their cells, for something stands there. */
  readonly blocked = new Set<Id>();
  /** By formula: the cells beside it that it fills. */
  readonly filled = new Map<Id, readonly Place[]>();

  ownerOf(place: Place): Id | undefined {
    return this.#owners.get(keyOf(place));
  }

  take(place: Place, owner: Id): void {
    this.#owners.set(keyOf(place), owner);
  }

  free(place: Place): void {
    this.#owners.delete(keyOf(place));
  }

  clear(): void {
    this.#owners.clear();
    this.blocked.clear();
    this.filled.clear();
  }

  /** The cells that a result needs beside its formula's own, row by row. */
  placesBeside({ sheet, row, column }: Place, { rows, columns }: { rows: number; columns: number }): Place[] {
    const places: Place[] = [];
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        if (down + right > 0) places.push({ sheet, row: row + down, column: column + right });
      }
    }
    return places;
  }

  /** The places that are not among others. */
  without(places: readonly Place[], others: readonly Place[]): readonly Place[] {
    const keys = new Set(others.map(keyOf));
    return places.filter((place) => !keys.has(keyOf(place)));
  }
}
