import type { PlanCell } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { ratingFormula } from '../score-formula.ts';
import { looseCell } from '../sheet-reference.ts';
import { keyFormula, textFormula } from '../sheet-text.ts';
import { keySeparator, longestKey } from '../source/names.ts';
import { periodKey, periodKeyFormula } from '../source/periods.ts';
import type { Source, SourceRow } from '../source/source-row.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow, type WorkingsPlaces } from './places.ts';

/** A person's number times this, plus a period's number, is the code by which a row's scores are found. */
export const codeBase = 10000;

type RowColumn = keyof WorkingsPlaces['row'];

/** Puts formulas into one row. */
interface RowPen {
  /** The row's own cell in a column, and the one above it. */
  own(name: RowColumn): string;
  above(name: RowColumn): string;
  put(name: RowColumn, cell: PlanCell): void;
}

/**
 * A row for each row of the manager's: whose ratings they are, of when, and what they add up to with the rows below that
 * hold ratings of the same person and period. So every sum takes one step a row, however many rows there are.
 */
export function putRows(grid: TabGrid, scene: Scene): void {
  let index = 0;
  for (const { rows } of scene.tables) {
    rows.forEach((source, within) => {
      putRow(grid, scene, source, index++, within === 0);
    });
  }
}

function putRow(grid: TabGrid, scene: Scene, source: SourceRow, index: number, isFirst: boolean): void {
  const column = scene.workings.row;
  const row = firstRow + index;
  const pen: RowPen = {
    own: (name) => looseCell(row, column[name].index),
    above: (name) => looseCell(row - 1, column[name].index),
    put: (name, cell) => grid.put(row, column[name].index, cell),
  };
  putFacts(pen, scene, source, isFirst);
  putLinks(pen, scene, source, index);
  putSums(grid, pen, scene, source, row);
}

/** What the row says of itself: person, team, period, role and, in a row of one rating, the competency. */
function putFacts(
  pen: RowPen,
  { workings, names, periods, profileSpellings }: Scene,
  source: SourceRow,
  isFirst: boolean,
) {
  const { list, sizes } = workings;
  const text = (cell: string): string => textFormula(cell, names.spaces);
  /** `look` makes an expression of a cell; a blank cell of a merged column is as in the row above. */
  const read = (name: RowColumn, from: Source, look: (cell: string) => string, otherwise: string): void => {
    if (from.kind === 'text') {
      pen.put(name, { formula: `=IFERROR(${look(`"${from.text.replace(/"/g, '""')}"`)},${otherwise})` });
      return;
    }
    const looked = look(from.after === undefined ? from.reference : afterMark(from.reference, from.after));
    const carried = `IF(LEN(TRIM(${from.reference}))=0,${pen.above(name)},${looked})`;
    pen.put(name, { formula: `=IFERROR(${from.carries && !isFirst ? carried : looked},${otherwise})` });
  };
  const number = (keys: { here: string }, numbers: { here: string }) => (key: string) =>
    `INDEX(${numbers.here},MATCH(${key},${keys.here},0))`;

  if (source.person.kind === 'text') pen.put('person', { text: source.person.text });
  else read('person', source.person, text, '""');
  if (source.team?.kind === 'text') pen.put('team', { text: source.team.text });
  else if (source.team) read('team', source.team, text, '""');
  const period = number(list.periodKey, list.periodNumber);
  if (source.period === null) pen.put('period', { number: periods.spellings.get(periodKey('')) ?? 0 });
  else read('period', source.period, (cell) => period(periodKeyFormula(keyFormula(text(cell)))), '0');
  if (source.profile && profileSpellings.size > 0) {
    const profile = number(list.profileKey, list.profileNumber);
    read('profile', source.profile, (cell) => `${sizes.roles}-${profile(keyFormula(text(cell)))}`, '0');
  }
  if (source.competency) {
    const competency = number(list.competencyKey, list.competencyNumber);
    read('competency', source.competency, (cell) => competency(keyFormula(text(cell))), '0');
  }
}

/** The person's number, and the next rows of the same person, in the same period and in any. */
function putLinks({ own, above, put }: RowPen, scene: Scene, source: SourceRow, index: number): void {
  const { row: column, sizes } = scene.workings;
  put('key', { formula: `=${keyOfRow(scene, own('person'), own('team'), source.ownTab)}` });
  put('first', { formula: `=IF(${own('key')}="",0,MATCH(${own('key')},${column.key.here},0))` });
  put('count', { formula: `=N(${above('count')})+IF(${own('first')}=${index + 1},1,0)` });
  put('number', { formula: `=IF(${own('first')}=0,0,INDEX(${column.count.here},${own('first')}))` });
  put('code', { formula: `=${own('number')}*${codeBase}+${own('period')}` });
  const next = (name: 'code' | 'number'): string => {
    const below = looseCell(firstRow + index + 1, column[name].index);
    const end = looseCell(firstRow + sizes.rows, column[name].index).replace(/(?=\d)/, '$');
    return `IFERROR(MATCH(${own(name)},${below}:${end},0)+${index + 1},0)`;
  };
  put('next', { formula: `=IF(${own('number')}=0,0,${next('code')})` });
  put('nextOfPerson', { formula: `=IF(${own('number')}=0,0,${next('number')})` });
}

/** The row's ratings and those of the rows that it leads to. */
function putSums(grid: TabGrid, { own, put }: RowPen, scene: Scene, source: SourceRow, row: number): void {
  const { workings, rubricPlaces } = scene;
  const { row: column, sums } = workings;
  const scale = { scores: rubricPlaces.allowed.scores, token: workings.settingHere('notObserved') };
  const [single = null] = source.scores;
  if (source.competency && single) put('rating', { formula: `=${ratingFormula(single, scale)}` });
  sums.forEach((sum, index) => {
    const cell = source.scores[index];
    const ofRow = source.competency
      ? `IF(${own('competency')}=${index + 1},${own('rating')},0)`
      : cell
        ? ratingFormula(cell, scale)
        : '0';
    grid.put(row, sum.index, { formula: `=${ofRow}+${follow(own('next'), sum.here)}` });
  });
  const [first, last] = [sums[0], sums[sums.length - 1]].map((sum) => looseCell(row, sum?.index ?? 0));
  put('total', { formula: `=SUM(${first}:${last})` });
  if (source.profile && scene.profileSpellings.size > 0) {
    const isRated = `${own('total')}>${follow(own('next'), column.total.here)}`;
    put('role', { formula: `=MAX(IF(${isRated},${own('profile')},0),${follow(own('next'), column.role.here)})` });
  }
  const isBefore = `AND(${own('total')}>0,${own('period')}<${workings.settingHere('since')})`;
  put('latest', {
    formula: `=MAX(IF(${isBefore},${own('period')},0),${follow(own('nextOfPerson'), column.latest.here)})`,
  });
  put('ever', { formula: `=${own('total')}+${follow(own('nextOfPerson'), column.ever.here)}` });
}

/** What stands in the row that a link leads to; 0 where it leads nowhere. */
const follow = (link: string, column: string): string => `IF(${link}=0,0,INDEX(${column},${link}))`;

/** A person's key; empty for no name and, in a table of many people, for the labels of sums. */
function keyOfRow({ workings: { list }, names }: Scene, person: string, team: string, ownTab: boolean): string {
  const key = `LEFT(${keyFormula(person)}&"${keySeparator}"&${keyFormula(team)},${longestKey})`;
  const usual =
    names.odd.size === 0 ? key : `IFERROR(INDEX(${list.usual.here},MATCH(${key},${list.odd.here},0)),${key})`;
  const isNobody = `ISNUMBER(MATCH(${keyFormula(person)},${list.nobody.here},0))`;
  return ownTab ? `IF(${person}="","",${usual})` : `IF(${person}="","",IF(${isNobody},"",${usual}))`;
}

/** What follows the colon of `Team: North`; all of it, where the label has gone. */
const afterMark = (cell: string, colon: string): string =>
  `IFERROR(MID(${cell},FIND("${colon}",${cell})+1,1000),${cell})`;
