/** Something for each of many cells. Numbers from 0. A map with numbers of cells as keys is several times slower. */
export class CellTable<Item> {
  readonly #sheets: ((Item | undefined)[] | undefined)[][] = [];

  get(sheet: number, row: number, column: number): Item | undefined {
    return this.#sheets[sheet]?.[row]?.[column];
  }

  set(sheet: number, row: number, column: number, item: Item | undefined): void {
    let rows = this.#sheets[sheet];
    if (!rows) {
      rows = [];
      this.#sheets[sheet] = rows;
    }
    let cells = rows[row];
    if (!cells) {
      cells = [];
      rows[row] = cells;
    }
    cells[column] = item;
  }

  clear(): void {
    this.#sheets.length = 0;
  }
}
