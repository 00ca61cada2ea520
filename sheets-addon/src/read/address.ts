/** Column letters from a number from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `D7`, from numbers from 0. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B4:F20`; one cell is `D7`. */
export function a1Range(range: {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}): string {
  const first = a1(range.top, range.left);
  const last = a1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** A name that a spreadsheet reads without quotes: letters, digits and `_`, not a cell such as `Q1`, `R1C1` or `RC`. */
const plainName = /^(?![A-Za-z]{1,3}\d+$)(?!R\d*C\d*$)(?!R\d*$)(?!C\d*$)(?!true$)(?!false$)[A-Za-z_][A-Za-z0-9_]*$/i;

/** A tab's name as it stands in a formula: `Scores`, `'Q2 scores'`, `'Ann''s'`. */
export const quotedTab = (name: string): string => (plainName.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

/** `Scores!D7`, `'Q2 scores'!D7`; `D7` where the tab has no name, as in a .csv. */
export const cellAddress = (tabName: string, row: number, column: number): string =>
  tabName === '' ? a1(row, column) : `${quotedTab(tabName)}!${a1(row, column)}`;
