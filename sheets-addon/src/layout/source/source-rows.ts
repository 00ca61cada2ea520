import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { isErrorText } from '@rubric-kit/shared-schema/score/rating.ts';
import { labelOf } from '../../read/cell.ts';
import { type Dictionary, dictionaryOf } from '../../read/dictionary.ts';
import { type Grid, gridOf } from '../../read/grid.ts';
import type { CellAddress, LongTable, Mapping, PersonTab, TableMapping, WideTable } from '../../read/mapping.ts';
import { type Fact, factText } from '../../read/person-tab.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { cellOn } from '../sheet-reference.ts';
import { type TableRows, tableRows } from './references.ts';
import type { Source, SourceRow } from './source-row.ts';

/** A mapped table of the manager's, with the rows that formulas, dropdowns and formats reach. */
export interface SourceTable {
  readonly table: TableMapping;
  readonly grid: Grid;
  /** The first row under the headers, and the last that is reached. */
  readonly first: number;
  readonly bottom: number;
  readonly rows: readonly SourceRow[];
}

/** Every row that holds ratings or may come to hold them, table by table. Tables whose tab is gone are left out. */
export function sourceTables(snapshot: Snapshot, mapping: Mapping, rubric: Rubric): SourceTable[] {
  const dictionary = dictionaryOf(rubric, mapping.labels);
  return mapping.tables.flatMap((table) => {
    const tab = snapshot.tabs.find(({ id }) => id === table.tab);
    if (!tab) return [];
    const grid = gridOf(tab);
    const reach = tableRows(grid, table, mapping, columnsOf(table));
    const rowAt = rowReader(grid, table, reach, rubric, dictionary);
    const first = reach.top + 1;
    const rows = Array.from({ length: reach.bottom - reach.top }, (_, index) => rowAt(first + index));
    return [{ table, grid, first, bottom: reach.bottom, rows }];
  });
}

function columnsOf(table: TableMapping): number[] {
  if (table.shape === 'wide') return [table.columns.person, ...scoreColumns(table)];
  const { competency, score } = table.columns;
  return table.shape === 'long' ? [table.columns.person, competency, score] : [competency, score];
}

const scoreColumns = (table: WideTable): number[] => [...table.competencies.values()].map(({ score }) => score);

function rowReader(
  grid: Grid,
  table: TableMapping,
  reach: TableRows,
  rubric: Rubric,
  dictionary: Dictionary,
): (row: number) => SourceRow {
  if (table.shape === 'person-tab') return personTabReader(grid, table, reach, dictionary);
  const { columns } = table;
  const tabName: Source = { kind: 'text', text: labelOf(grid.tab.name) };
  const at = (row: number, column: number | undefined): Source | null =>
    column === undefined ? null : reach.source(row, column);
  const facts = (row: number) => ({
    tab: grid.tab.id,
    row,
    ownTab: false,
    person: reach.source(row, columns.person),
    team: table.tabName === 'team' ? tabName : given(at(row, columns.team)),
    period: table.tabName === 'period' ? tabName : given(at(row, columns.period)),
    profile: at(row, columns.profile),
  });
  return table.shape === 'wide'
    ? (row) => ({ ...facts(row), competency: null, scores: wideScores(row, table, reach, rubric) })
    : (row) => ({ ...facts(row), ...longScore(row, table, reach) });
}

const wideScores = (row: number, table: WideTable, reach: TableRows, rubric: Rubric): (string | null)[] =>
  rubric.competencies.map(({ id }) => {
    const columns = table.competencies.get(id);
    return columns ? reach.reference(row, columns.score) : null;
  });

const longScore = (row: number, { columns }: LongTable | PersonTab, reach: TableRows) => ({
  competency: reach.source(row, columns.competency),
  scores: [reach.reference(row, columns.score)],
});

function personTabReader(
  grid: Grid,
  table: PersonTab,
  reach: TableRows,
  dictionary: Dictionary,
): (row: number) => SourceRow {
  const fact = (name: Fact): Source | null => {
    const cell = table[name];
    return cell ? factSource(grid, cell, name, dictionary) : null;
  };
  const facts = {
    tab: grid.tab.id,
    ownTab: true,
    person: fact('person') ?? { kind: 'text' as const, text: labelOf(grid.tab.name) },
    team: given(fact('team')),
    period: given(fact('period')),
    profile: fact('profile'),
  };
  return (row) => ({ ...facts, row, ...longScore(row, table, reach) });
}

/** A formula that has lost the team or period gives none. */
const given = (source: Source | null): Source | null =>
  source?.kind === 'cell' && isErrorText(labelOf(source.value)) ? { ...source, value: null } : source;

/** A fact over a person's scores, from a cell that may hold its label too. */
function factSource(grid: Grid, cell: CellAddress, fact: Fact, dictionary: Dictionary): Source {
  const value = grid.shown(cell.row, cell.column);
  const reference = cellOn(grid.tab.name, cell.row, cell.column);
  const text = factText(grid, cell, fact, dictionary);
  if (text === labelOf(value)) return { kind: 'cell', reference, value, carries: false };
  const after = /[:：]/.exec(labelOf(value))?.[0] ?? ':';
  return { kind: 'cell', reference, value: text, carries: false, after };
}
