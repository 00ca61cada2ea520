/** An end of a reference. Numbers from 0; `null`: the whole row or column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as a formula writes it. */
export interface Reference {
  /** The tab's name; `null` for the formula's own. */
  readonly tab: string | null;
  readonly from: Corner;
  /** `null` for a single cell. */
  readonly to: Corner | null;
}

/** Reads a token of kind `reference`. */
export function readReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  const [first = '', last] = text.slice(mark + 1).split(':');
  return {
    tab: mark < 0 ? null : unquoted(text.slice(0, mark)),
    from: readCorner(first),
    to: last === undefined ? null : readCorner(last),
  };
}

const unquoted = (tab: string): string => (tab.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab);

function readCorner(text: string): Corner {
  let at = 0;
  const first = text[at] === '$';
  if (first) at++;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const second = text[at] === '$';
  if (second) at++;
  const digits = at < text.length;
  const onlyRow = column === 0;
  return {
    column: onlyRow ? null : column - 1,
    row: digits ? Number(text.slice(at)) - 1 : null,
    columnFixed: !onlyRow && first,
    rowFixed: onlyRow ? first : second,
  };
}

/** Letters of a column from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The text of a reference again. `tab` is written as it stood in the formula, quotes and all. */
export function printReference({ from, to }: Reference, tab: string): string {
  return tab + printCorner(from) + (to === null ? '' : `:${printCorner(to)}`);
}

function printCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}
