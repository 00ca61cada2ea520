/** A heading of a scorecard that may be a competency. */
export interface Heading {
  readonly name: string;
  /** Whether what stands under it looks like ratings. */
  readonly isScored: boolean;
}

type Rows = readonly (readonly unknown[])[];

/** Rows near the top that may be the one with the headings. */
const mostAbove = 20;
/** Rows that are looked at below it. */
const mostBelow = 200;
/** The longest name of a competency. */
const longest = 80;
/** Higher numbers are no ratings but numbers of people, years or sums. */
const highest = 10;
/** Of the numbers under a heading so many are ratings. */
const share = 0.8;

/**
 * The headings of a scorecard in their order, each once: the texts of the fullest row near the top of its tabs. Left out
 * is what `isOther` says names no competency, such as the person or the period, and what is too long for a name.
 */
export function headingsOf(tabs: readonly Rows[], isOther: (heading: string) => boolean): Heading[] {
  let best: { readonly rows: Rows; readonly at: number; readonly texts: number } | undefined;
  for (const rows of tabs) {
    for (const [at, row] of rows.slice(0, mostAbove).entries()) {
      const texts = row.filter((cell) => textOf(cell) !== '').length;
      if (texts > (best?.texts ?? 0)) best = { rows, at, texts };
    }
  }
  if (!best) return [];
  const { rows, at } = best;
  const below = rows.slice(at + 1, at + 1 + mostBelow);
  const found = new Map<string, Heading>();
  for (const [column, cell] of (rows[at] ?? []).entries()) {
    const name = textOf(cell);
    if (name === '' || name.length > longest || found.has(name) || isOther(name)) continue;
    found.set(name, { name, isScored: isScored(below.map((row) => row[column])) });
  }
  return [...found.values()];
}

/** A heading may be written on two lines of its cell. */
const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : '');

/** Whether most numbers are whole or half ones that a scale may have: a scorecard has slips of the hand too. */
function isScored(cells: readonly unknown[]): boolean {
  const numbers = cells.flatMap((cell) => {
    if (typeof cell === 'number') return [cell];
    return typeof cell === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(cell)
      ? [Number(cell.trim().replace(',', '.'))]
      : [];
  });
  const ratings = numbers.filter((number) => number >= 0 && number <= highest && number % 0.5 === 0);
  return ratings.length > 0 && ratings.length >= share * numbers.length;
}
