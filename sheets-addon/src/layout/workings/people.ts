import { toleranceText } from '../formula-text.ts';
import type { Scene } from '../scene.ts';
import { meanFormula } from '../score-formula.ts';
import { looseCell } from '../sheet-reference.ts';
import { keyFormula } from '../sheet-text.ts';
import { longestKey } from '../source/names.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow, type WorkingsPlaces } from './places.ts';
import { codeBase } from './rows.ts';

/** Above every weight x shortfall in millionths: both end at 100. */
const floorFirst = '30000000000';
/** Places for competencies of equal urgency, the first of the rubric before the others. */
const ties = 1000;

/** A row for each person of all periods: their team, their scores of the period, and what to do first. */
export function putPeople(grid: TabGrid, scene: Scene): void {
  for (let index = 0; index < scene.workings.sizes.people; index++) putPerson(grid, scene, index);
}

function putPerson(grid: TabGrid, scene: Scene, index: number): void {
  const { workings, rubricPlaces } = scene;
  const { person: column, row: rows, sorted, team: teams } = workings;
  const row = firstRow + index;
  const own = (name: keyof typeof column): string => looseCell(row, column[name].index);
  const above = (name: keyof typeof column): string => looseCell(row - 1, column[name].index);
  const put = (name: keyof typeof column, formula: string): void =>
    grid.put(row, column[name].index, { formula: `=${formula}` });
  const selected = workings.settingHere('selected');

  grid.put(row, column.number.index, { number: index + 1 });
  put('row', `IFERROR(MATCH(${own('number')},${rows.count.here},0),0)`);
  put('person', `IF(${own('row')}=0,"",INDEX(${rows.person.here},${own('row')}))`);
  put('team', `IF(${own('row')}=0,"",INDEX(${rows.team.here},${own('row')})&"")`);
  const after = (code: string): string => rowAfter(`${own('number')}*${codeBase}${code}`, workings);
  const between = (from: string, to: string): string =>
    `INDEX(${sorted.rated.here},${to})-INDEX(${sorted.rated.here},${from})`;
  put('ever', `IF(${own('row')}=0,0,${between(after('-1'), after(`+${codeBase - 1}`))})`);
  put('teamKey', `IF(${own('ever')}=0,"",LEFT("."&${keyFormula(own('team'))},${longestKey}))`);
  put('teamFirst', `IF(${own('ever')}=0,0,MATCH(${own('teamKey')},${column.teamKey.here},0))`);
  put('teamCount', `N(${above('teamCount')})+IF(${own('teamFirst')}=${own('number')},1,0)`);
  put('teamNumber', `IF(${own('teamFirst')}=0,0,INDEX(${column.teamCount.here},${own('teamFirst')}))`);
  put('nowFrom', `IF(OR(${own('row')}=0,${selected}=0),0,${after(`+${selected}-1`)})`);
  put('nowTo', `IF(${own('nowFrom')}=0,0,${after(`+${selected}`)})`);
  put('now', `IF(${own('nowFrom')}=0,0,${between(own('nowFrom'), own('nowTo'))})`);
  put('running', `N(${above('running')})+IF(${own('now')}>0,1,0)`);
  put('listed', `IFERROR(MATCH(${own('number')},${column.running.here},0),0)`);
  const since = workings.settingHere('since');
  const latest = `INDEX(${sorted.lastRated.here},${after(`+${since}-1`)})-${own('number')}*${codeBase}`;
  put('before', `IF(OR(${own('row')}=0,${since}<2),0,MAX(0,${latest}))`);
  put('beforeFrom', `IF(${own('before')}=0,0,${after(`+${own('before')}-1`)})`);
  put('beforeTo', `IF(${own('before')}=0,0,${after(`+${own('before')}`)})`);
  const ofTeam = `IF(${own('teamNumber')}=0,0,IFERROR(INDEX(${teams.before.here},${own('teamNumber')}),0))`;
  put('teamBefore', ofTeam);
  put('teamBeforeFrom', `IF(${own('teamBefore')}=0,0,${after(`+${own('teamBefore')}-1`)})`);
  put('teamBeforeTo', `IF(${own('teamBefore')}=0,0,${after(`+${own('teamBefore')}`)})`);
  if (workings.sizes.roles > 1) {
    const role = `MOD(${workings.sizes.roles}-INDEX(${sorted.role.here},${own('nowTo')}),${workings.sizes.roles})`;
    put('role', `IF(${own('now')}=0,0,${role})`);
  } else grid.put(row, column.role.index, { number: 0 });

  const run = (columns: typeof workings.now): string =>
    `${looseCell(row, columns[0]?.index ?? 0)}:${looseCell(row, columns[columns.length - 1]?.index ?? 0)}`;
  const steps = [
    ['first', 'firstStep', 1],
    ['second', 'secondStep', 2],
  ] as const;
  for (const [which, step, place] of steps) {
    put(which, `IFERROR(MATCH(LARGE(${run(workings.urgency)},${place}),${run(workings.urgency)},0),0)`);
    const order = `${own(which)}*1000+INDEX(${run(workings.now)},${own(which)})+${toleranceText}`;
    put(step, `IF(${own(which)}=0,0,IFERROR(MATCH(${order},${rubricPlaces.coaching.order},1),0)+1)`);
  }
  putScores(grid, scene, index, own);
}

function putScores(
  grid: TabGrid,
  { workings, team }: Scene,
  index: number,
  own: (name: keyof typeof workings.person) => string,
): void {
  const row = firstRow + index;
  workings.now.forEach((column, competency) => {
    const { sums, teamBefore, deviation, urgency, target, weight, floor } = workings;
    const put = (columns: typeof workings.now, formula: string): void =>
      grid.put(row, columns[competency]?.index ?? 0, { formula: `=${formula}` });
    const mean = (from: string, to: string): string =>
      `IF(${from}=0,"",IFERROR(${meanBetween(workings, sums[competency]?.here ?? '', from, to)},""))`;
    put(workings.now, mean(own('nowFrom'), own('nowTo')));
    put(teamBefore, mean(own('teamBeforeFrom'), own('teamBeforeTo')));
    const score = looseCell(row, column.index);
    const average = `INDEX(${team.averages[competency]?.there},${own('teamNumber')})`;
    put(deviation, `IF(${score}="","",IFERROR((${score}-${average})^2,""))`);
    const ofRole = (columns: typeof workings.now) => `INDEX(${columns[competency]?.here},${own('role')}+1)`;
    const shortfall = `(${ofRole(target)}-${score})`;
    const millionths = `ROUND(${ofRole(weight)}*${shortfall}*1000000,0)`;
    const place = `*${ties}+${ties - 1 - competency}`;
    const isBelow = `${score}<INDEX(${floor[competency]?.here},1)`;
    const gap = `IF(${shortfall}>${toleranceText},${millionths}${place},"")`;
    put(urgency, `IF(${score}="","",IF(${isBelow},(${floorFirst}+${millionths})${place},${gap}))`);
  });
}

/** The number of the first row whose code is over a code, one more than there are rows where none is. */
const rowAfter = (code: string, { sorted }: WorkingsPlaces): string =>
  `(IFERROR(MATCH(${code},${sorted.code.here},1),0)+1)`;

const meanBetween = (workings: WorkingsPlaces, sums: string, from: string, to: string): string =>
  meanFormula(
    `INDEX(${sums},${to})-INDEX(${sums},${from})`,
    workings.settingHere('lowest'),
    workings.settingHere('step'),
  );
