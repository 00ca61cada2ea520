import { foldHeader } from '@rubric-kit/shared-schema/fold.ts';
import { isBlank, labelOf } from './cell.ts';
import type { Dictionary } from './dictionary.ts';
import type { Grid } from './grid.ts';
import type { CellAddress } from './mapping.ts';
import type { Role } from './vocabulary.ts';
import { generalTabNames } from './vocabulary.ts';

/** Facts that can stand over a person's scores. */
export type Fact = Extract<Role, 'person' | 'team' | 'period' | 'rater' | 'profile'>;

const facts: ReadonlySet<Role> = new Set<Role>(['person', 'team', 'period', 'rater', 'profile']);

/** `Team: North` in one cell. The value may hold colons. */
const labelled = /^([^:：]{1,40})[:：]\s*(\S.*)$/;

/** How far right of its label a value may stand. */
const reach = 3;

/**
 * The cells that say whose tab it is, in the rows from `top` up to but not including `bottom`: the cell with the value, or
 * the cell that holds label and value. A label that is said twice is the role's own word, else the first.
 */
export function factsOf(grid: Grid, top: number, bottom: number, dictionary: Dictionary): Map<Fact, CellAddress> {
  const found = new Map<Fact, { readonly cell: CellAddress; readonly rank: number }>();
  for (let row = top; row < bottom; row++) {
    const width = grid.tab.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = labelOf(grid.at(row, column));
      if (text === '') continue;
      const inside = factNamed(labelled.exec(text)?.[1] ?? '', dictionary);
      const label = inside ?? factNamed(text, dictionary);
      if (!label) continue;
      const at = inside ? column : valueBeside(grid, row, column, dictionary);
      if (at === undefined) continue;
      const known = found.get(label.fact);
      if (!known || label.rank < known.rank) found.set(label.fact, { cell: { row, column: at }, rank: label.rank });
      column = at;
    }
  }
  return new Map([...found].map(([fact, { cell }]) => [fact, cell]));
}

/** The value of a fact's cell, without the label that may stand before it. */
export function factText(grid: Grid, cell: CellAddress, fact: Fact, dictionary: Dictionary): string {
  const text = labelOf(grid.shown(cell.row, cell.column));
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  return factNamed(label, dictionary)?.fact === fact ? value : text;
}

/** Whether a tab's name can be a person's. */
export const canBePerson = (tabName: string): boolean => {
  const folded = foldHeader(tabName);
  return folded !== '' && !generalTabNames.has(folded) && !/^(?:sheet|tabelle|feuille)?\d+$/.test(folded);
};

function factNamed(text: string, dictionary: Dictionary): { fact: Fact; rank: number } | undefined {
  if (text === '') return undefined;
  const [meaning, another] = dictionary.meanings(text.replace(/[:：]\s*$/, ''));
  if (another || meaning?.kind !== 'role' || !facts.has(meaning.role)) return undefined;
  return { fact: meaning.role as Fact, rank: meaning.rank };
}

/** The next filled cell to the right, unless it is a label with a colon: the value was left out. */
function valueBeside(grid: Grid, row: number, column: number, dictionary: Dictionary): number | undefined {
  const from = (grid.mergeAt(row, column)?.right ?? column) + 1;
  for (let at = from; at < from + reach; at++) {
    if (isBlank(grid.at(row, at))) continue;
    const text = labelOf(grid.at(row, at));
    return /[:：]/.test(text) && factNamed(labelled.exec(text)?.[1] ?? text, dictionary) ? undefined : at;
  }
  return undefined;
}
