import type { PlanCell } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { scoreFormula } from '../score-formula.ts';
import { looseCell } from '../sheet-reference.ts';
import { keyFormula, textFormula } from '../sheet-text.ts';
import { keySeparator, longestKey } from '../source/names.ts';
import { periodKey } from '../source/periods.ts';
import type { Source, SourceRow } from '../source/source-row.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from './places.ts';

/** A person's number times this, plus a period's number, is the code by which a row's scores are found. */
export const codeBase = 10000;

/** A row for each row of the manager's: whose scores they are, of when, and the scores that count. */
export function putRows(grid: TabGrid, scene: Scene): void {
  let index = 0;
  for (const { rows } of scene.tables) {
    rows.forEach((source, within) => {
      putRow(grid, scene, source, index++, within === 0);
    });
  }
}

function putRow(grid: TabGrid, scene: Scene, source: SourceRow, index: number, isFirst: boolean): void {
  const { workings, names } = scene;
  const { row: column, list } = workings;
  const row = firstRow + index;
  const own = (name: keyof typeof column): string => looseCell(row, column[name].index);
  const above = (name: keyof typeof column): string => looseCell(row - 1, column[name].index);
  const put = (name: keyof typeof column, cell: PlanCell): void => grid.put(row, column[name].index, cell);
  /** `look` makes an expression of a text; a blank cell of a merged column is as in the row above. */
  const read = (name: keyof typeof column, from: Source, look: (cell: string) => string, otherwise: string): void => {
    if (from.kind === 'text') {
      put(name, { formula: `=IFERROR(${look(textCell(from.text))},${otherwise})` });
      return;
    }
    const looked = look(from.after === undefined ? from.reference : afterMark(from.reference, from.after));
    const blank = `LEN(TRIM(${from.reference}))=0`;
    const carried = from.carries && !isFirst ? `IF(${blank},${above(name)},${looked})` : looked;
    put(name, { formula: `=IFERROR(${carried},${otherwise})` });
  };
  const text = (cell: string): string => textFormula(cell, names.spaces);
  const numberBy = (keys: string, numbers: string) => (key: string) => `INDEX(${numbers},MATCH(${key},${keys},0))`;

  if (source.person.kind === 'text') put('person', { text: source.person.text });
  else read('person', source.person, text, '""');
  if (source.team?.kind === 'text') put('team', { text: source.team.text });
  else if (source.team) read('team', source.team, text, '""');
  put('key', { formula: `=${keyOfRow(scene, own('person'), own('team'), source.ownTab)}` });
  put('first', { formula: `=IF(${own('key')}="",0,MATCH(${own('key')},${column.key.here},0))` });
  put('count', { formula: `=N(${above('count')})+IF(${own('first')}=${index + 1},1,0)` });
  put('number', { formula: `=IF(${own('first')}=0,0,INDEX(${column.count.here},${own('first')}))` });

  const periodNumber = numberBy(list.periodKey.here, list.periodNumber.here);
  const unnamed = scene.periods.spellings.get('.') ?? 0;
  if (source.period === null) put('period', { number: unnamed });
  else {
    read('period', source.period, (cell) => periodNumber(periodKey(keyFormula(text(cell)))), '0');
  }
  if (source.profile && scene.profileSpellings.size > 0) {
    const number = numberBy(list.profileKey.here, list.profileNumber.here);
    read('profile', source.profile, (cell) => `${workings.sizes.roles}-${number(keyFormula(text(cell)))}`, '0');
  }
  putScores(grid, scene, source, row, (from) => {
    const number = numberBy(list.competencyKey.here, list.competencyNumber.here);
    read('competency', from, (cell) => number(keyFormula(text(cell))), '0');
  });
  const scores = workings.rowScores.map((score) => looseCell(row, score.index));
  put('rated', { formula: `=SUMPRODUCT(--(${scores[0]}:${scores[scores.length - 1]}<>""))` });
  put('code', { formula: `=${own('number')}*${codeBase}+${own('period')}` });
  const isBefore = `AND(${own('rated')}>0,${own('period')}<${workings.settingHere('since')})`;
  put('before', { formula: `=IF(${isBefore},${own('period')},0)` });
}

function putScores(
  grid: TabGrid,
  { workings, rubricPlaces }: Scene,
  source: SourceRow,
  row: number,
  readCompetency: (from: Source) => void,
): void {
  const places = {
    scores: rubricPlaces.allowed.scores,
    token: workings.settingHere('notObserved'),
  };
  if (source.competency === null) {
    source.scores.forEach((cell, index) => {
      const column = workings.rowScores[index];
      if (column && cell) grid.put(row, column.index, { formula: `=${scoreFormula(cell, places)}` });
    });
    return;
  }
  readCompetency(source.competency);
  const [cell] = source.scores;
  if (cell) grid.put(row, workings.row.score.index, { formula: `=${scoreFormula(cell, places)}` });
  const competency = looseCell(row, workings.row.competency.index);
  const score = looseCell(row, workings.row.score.index);
  workings.rowScores.forEach((column, index) => {
    grid.put(row, column.index, { formula: `=IF(${competency}=${index + 1},${score},"")` });
  });
}

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

const textCell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
