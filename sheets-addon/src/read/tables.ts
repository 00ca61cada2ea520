import { labelOf } from './cell.ts';
import type { Dictionary } from './dictionary.ts';
import type { Grid } from './grid.ts';
import { type HeaderRow, readHeaders } from './headers.ts';
import type { TableMapping } from './mapping.ts';
import { canBePerson, factsOf } from './person-tab.ts';
import type { Role } from './vocabulary.ts';

/** A table and the headers that it was found by. */
export interface FoundTable {
  readonly table: TableMapping;
  readonly headers: HeaderRow;
}

type Shape = TableMapping['shape'];

/** All tables of a tab, top down. Of several shapes, the one with the fullest headers is the tab's; `reason`: why none. */
export function tablesOf(grid: Grid, dictionary: Dictionary): { tables: FoundTable[]; reason: string } {
  const rows = headerRows(grid, dictionary);
  const fullest = rows.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (best && size(best.headers) >= size(row.headers) ? best : row),
    undefined,
  );
  if (!fullest) return { tables: [], reason: '' };
  const own = rows.filter(({ shape }) => shape === fullest.shape).map(({ headers }) => headers);
  // A heading over sub-headings is a header row without rows of its own.
  const headers = own.filter(({ row }, index) => own[index + 1]?.row !== row + 1);
  if (fullest.shape === 'person-tab') return personTabs(grid, headers, dictionary);
  const make = fullest.shape === 'wide' ? wideTable : longTable;
  return { tables: headers.flatMap((row) => make(grid.tab.id, row)), reason: '' };
}

/** Every row that can be a header row. Only rows with two known words are looked at closely: there may be 10,000. */
function headerRows(grid: Grid, dictionary: Dictionary): { headers: HeaderRow; shape: Shape }[] {
  const found: { headers: HeaderRow; shape: Shape }[] = [];
  grid.tab.rows.forEach((cells, row) => {
    let known = 0;
    for (const value of cells) if (typeof value === 'string' && dictionary.meanings(value).length > 0) known++;
    if (known < 2) return;
    const headers = readHeaders(grid, row, dictionary);
    const shape = shapeOf(headers);
    if (shape) found.push({ headers, shape });
  });
  return found;
}

const size = (headers: HeaderRow): number => headers.roles.size + headers.competencies.size;

function shapeOf({ roles, competencies }: HeaderRow): Shape | undefined {
  const person = roles.has('person');
  const long = roles.has('competency') && roles.has('score');
  if (person && competencies.size > (long ? 1 : 0)) return 'wide';
  if (long) return person ? 'long' : 'person-tab';
  return undefined;
}

function wideTable(tab: string, headers: HeaderRow): FoundTable[] {
  const { row, roles, competencies } = headers;
  const person = roles.get('person');
  if (person === undefined) return [];
  const columns = { person, ...optional(roles, ['team', 'period', 'rater', 'profile']) };
  return [{ table: { shape: 'wide', tab, headerRow: row, columns, competencies }, headers }];
}

function longTable(tab: string, headers: HeaderRow): FoundTable[] {
  const { row, roles } = headers;
  const [person, competency, score] = [roles.get('person'), roles.get('competency'), roles.get('score')];
  if (person === undefined || competency === undefined || score === undefined) return [];
  const others = optional(roles, ['team', 'period', 'rater', 'profile', 'evidence']);
  return [
    { table: { shape: 'long', tab, headerRow: row, columns: { person, competency, score, ...others } }, headers },
  ];
}

/** The columns of those roles that there are. */
function optional<Name extends Role>(roles: ReadonlyMap<Role, number>, names: readonly Name[]) {
  const columns: { [Key in Name]?: number } = {};
  for (const name of names) {
    const column = roles.get(name);
    if (column !== undefined) columns[name] = column;
  }
  return columns;
}

/** The blocks of one person's tab: labelled facts, and a row per competency under each header row. */
function personTabs(
  grid: Grid,
  rows: readonly HeaderRow[],
  dictionary: Dictionary,
): { tables: FoundTable[]; reason: string } {
  let top = 0;
  const blocks = rows.flatMap((headers, index) => {
    const [competency, score] = [headers.roles.get('competency'), headers.roles.get('score')];
    if (competency === undefined || score === undefined) return [];
    const facts = factsOf(grid, top, headers.row, dictionary);
    const bottom = rows[index + 1]?.row ?? grid.tab.rows.length;
    const { end, doubt } = competencyRows(grid, headers.row + 1, bottom, competency, dictionary);
    top = end;
    return [{ headers, facts, doubt, columns: { competency, score, ...optional(headers.roles, ['evidence']) } }];
  });
  // What stands over the first block, such as the person's name, holds for all, unless the blocks say it one by one.
  const repeated = new Set(blocks.slice(1).flatMap(({ facts }) => [...facts.keys()]));
  const shared = [...(blocks[0]?.facts ?? [])].filter(([fact]) => !repeated.has(fact));
  const tables: FoundTable[] = [];
  let reason = '';
  for (const { headers, facts, doubt, columns } of blocks) {
    const known = new Map([...shared, ...facts]);
    const named = known.has('person') || canBePerson(grid.tab.name);
    if (doubt !== '' || !named) {
      reason = doubt || 'no cell says whose scores it holds';
      continue;
    }
    const place = { tab: grid.tab.id, ...Object.fromEntries(known), headerRow: headers.row };
    tables.push({ headers, table: { shape: 'person-tab', ...place, columns } });
  }
  return { tables, reason };
}

/**
 * Where a person's competencies end (the row after the last), and what speaks against their being one person's scores:
 * in a list of levels, every competency comes again and again.
 */
function competencyRows(grid: Grid, top: number, bottom: number, column: number, dictionary: Dictionary) {
  const seen = new Set<string>();
  let [end, doubt] = [top, ''];
  for (let row = top; row < bottom; row++) {
    const id = dictionary.competency(labelOf(grid.shown(row, column)));
    if (id === undefined) continue;
    if (seen.has(id)) doubt = `"${id}" has several rows in one table`;
    seen.add(id);
    end = row + 1;
  }
  return { end, doubt: seen.size > 0 ? doubt : 'no row names a competency of the rubric' };
}
