import { isErrorText } from '@rubric-kit/shared-schema/score/rating.ts';
import { cellAddress } from './address.ts';
import { labelOf } from './cell.ts';
import { type Gathering, hasScores, readScores, refuse, type ScoreCell } from './gathering.ts';
import type { Grid } from './grid.ts';
import type { RowColumns, TabNameMeaning } from './mapping.ts';
import { givenBy, type RowFacts } from './row-facts.ts';

/** A table in which every row says whose ratings it holds. */
export interface RowTable extends TabNameMeaning {
  readonly columns: RowColumns;
}

/** Why a person's cell with a formula's error is refused. */
export const lostPerson = 'is a formula error; write whose scores these are';

/**
 * Reads one row. A row without anything in its score cells is passed over, whoever it names; scores without a person are
 * reported at the person's cell; a row of averages or totals is nobody's and is told.
 */
export function readRow(gathering: Gathering, grid: Grid, table: RowTable, row: number, cells: readonly ScoreCell[]) {
  if (!hasScores(grid, cells)) return;
  const column = table.columns.person;
  const person = labelOf(grid.shown(row, column));
  const address = cellAddress(grid.tab.name, row, column);
  if (person === '' || isErrorText(person)) {
    const scores = readScores(gathering, grid, cells, undefined);
    if (scores === 0 && person === '') return;
    const reason = person === '' ? 'is blank, but its row has scores; write whose they are' : lostPerson;
    refuse(gathering, grid.tab, { row, column }, person === '' ? null : person, reason);
  } else if (gathering.isSummary(person)) {
    const filled = cells.filter((cell) => hasScores(grid, [cell]));
    gathering.summaries.push({ address, label: person, scores: filled.length });
  } else {
    readScores(gathering, grid, cells, factsOf(grid, table, row, person));
  }
}

function factsOf(grid: Grid, { columns, tabName }: RowTable, row: number, person: string): RowFacts {
  const text = (column: number | undefined) => (column === undefined ? '' : labelOf(grid.shown(row, column)));
  const given = (fact: 'team' | 'period') => {
    const column = columns[fact];
    if (tabName === fact) return givenBy(labelOf(grid.tab.name), '');
    return givenBy(text(column), column === undefined ? '' : cellAddress(grid.tab.name, row, column));
  };
  const [team, period] = [given('team'), given('period')];
  return {
    tab: grid.tab.id,
    cell: { row, column: columns.person },
    address: cellAddress(grid.tab.name, row, columns.person),
    person,
    team: team.text,
    period: period.text,
    rater: text(columns.rater),
    profile: text(columns.profile),
    errors: { team: team.error, period: period.error },
    asked: {
      team: columns.team !== undefined,
      period: columns.period !== undefined,
      rater: columns.rater !== undefined,
    },
  };
}
