import type { Edit, RangeView } from '../protocol.ts';

type Cells = Extract<Edit, { kind: 'cells' }>['cells'];

/**
 * The rows and cells of a text as spreadsheets put it on the clipboard: tabs between cells, a line a row; a cell that holds a
 * tab, a line break or a quote stands in quotes. A quote that no other one closes is a character like any other.
 */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const end = /\r\n|\r|\n|\t/y;
  const quoted = /"((?:[^"]|"")*)"(?=\r\n|\r|\n|\t|$)/y;
  const plain = /[^\t\r\n]*/y;
  for (let at = 0; ; ) {
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const [all = '', inner] = inQuotes ?? plain.exec(text) ?? [];
    rows.at(-1)?.push(inner === undefined ? all : inner.replaceAll('""', '"').replaceAll(/\r\n?/g, '\n'));
    at += all.length;
    end.lastIndex = at;
    const [between] = end.exec(text) ?? [];
    if (between === undefined) return rows;
    at += between.length;
    // A line break at the end ends the last row and begins none.
    if (between !== '\t' && at === text.length) return rows;
    if (between !== '\t') rows.push([]);
  }
}

/** Puts a block at a selection: repeated where it fits into the selection a whole number of times, as in Google Sheets. */
export function placed(block: readonly (readonly string[])[], { top, left, bottom, right }: RangeView): Cells {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const times = (room: number, size: number): number => (room % size === 0 ? room / size : 1);
  const down = times(bottom - top + 1, height);
  const across = times(right - left + 1, width);
  const cells: Cells[number][] = [];
  for (let r = 0; r < height * down; r++) {
    for (let c = 0; c < width * across; c++) {
      cells.push({ r: top + r, c: left + c, input: block[r % height]?.[c % width] ?? '' });
    }
  }
  return cells;
}
