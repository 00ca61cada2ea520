import { noTeam, type Scene } from '../scene.ts';
import { looseCell } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from './places.ts';

/** A row for each team of all periods: how many people are scored, and what the averages were before. */
export function putTeams(grid: TabGrid, { workings }: Scene): void {
  const { team: column, person } = workings;
  for (let index = 0; index < workings.sizes.teams; index++) {
    const row = firstRow + index;
    const own = (name: keyof typeof column): string => looseCell(row, column[name].index);
    const put = (at: number, formula: string): void => grid.put(row, at, { formula: `=${formula}` });
    const isOurs = `(${person.teamNumber.here}=${own('number')})`;
    grid.put(row, column.number.index, { number: index + 1 });
    put(column.row.index, `IFERROR(MATCH(${own('number')},${person.teamCount.here},0),0)`);
    const name = `INDEX(${person.team.here},${own('row')})`;
    put(column.name.index, `IF(${own('row')}=0,"",IF(${name}="","${noTeam}",${name}))`);
    put(column.people.index, `IF(${own('row')}=0,0,SUMPRODUCT(${isOurs}*(${person.now.here}>0)))`);
    put(column.before.index, `IF(${own('row')}=0,0,SUMPRODUCT(MAX(${isOurs}*${person.before.here})))`);
    workings.teamBefore.forEach((before, competency) => {
      const average = `AVERAGEIF(${person.teamNumber.here},${own('number')},${before.here})`;
      put(workings.averageBefore[competency]?.index ?? 0, `IF(${own('before')}=0,"",IFERROR(${average},""))`);
    });
  }
}
