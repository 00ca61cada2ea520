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

/** A person's number times this, plus a period's number, is the code by which a row's ratings are found. */
export const codeBase = 10_000;
/** A code times this, plus the row's number, is a code that no other row has. */
const rowBase = 100_000;

type RowColumn = keyof WorkingsPlaces['row'];

/** Puts formulas into one row. */
interface RowPen {
  /** The row's own cell in a column, and the one above it. */
  own(name: RowColumn): string;
  above(name: RowColumn): string;
  put(name: RowColumn, cell: PlanCell): void;
}

/** A row for each row of the manager's: whose ratings they are, of when, and what they say. */
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
  putNumbers(pen, scene, source, index);
  putRatings(grid, pen, scene, source, row);
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
  const unsaid = periods.spellings.get(periodKey('')) ?? 0;
  if (source.period === null) pen.put('period', { number: unsaid });
  else {
    const lost =
      unsaid > 0 && source.period.kind === 'cell' ? `IFERROR(0*LEN(${source.period.reference}),${unsaid})` : '0';
    read('period', source.period, (cell) => period(periodKeyFormula(keyFormula(text(cell)))), lost);
  }
  if (source.profile && profileSpellings.size > 0) {
    const profile = number(list.profileKey, list.profileNumber);
    read('profile', source.profile, (cell) => `${sizes.roles}-${profile(keyFormula(text(cell)))}`, '0');
  }
  if (source.competency) {
    const competency = number(list.competencyKey, list.competencyNumber);
    read('competency', source.competency, (cell) => competency(keyFormula(text(cell))), '0');
  }
}

/** The person's number, the row's code, and the row's place when all are sorted by person and period. */
function putNumbers({ own, above, put }: RowPen, scene: Scene, source: SourceRow, index: number): void {
  const { row: column } = scene.workings;
  put('key', { formula: `=${keyOfRow(scene, own('person'), own('team'), source.ownTab)}` });
  put('first', { formula: `=IF(${own('key')}="",0,MATCH(${own('key')},${column.key.here},0))` });
  put('count', { formula: `=N(${above('count')})+IF(${own('first')}=${index + 1},1,0)` });
  put('number', { formula: `=IF(${own('first')}=0,0,INDEX(${column.count.here},${own('first')}))` });
  put('code', { formula: `=(${own('number')}*${codeBase}+${own('period')})*${rowBase}+${index + 1}` });
  put('place', { formula: `=COUNTIF(${column.code.here},"<"&${own('code')})+1` });
}

/** The code of a row's person and period, from the code that only this row has. */
export const sharedCode = (code: string): string => `INT(${code}/${rowBase})`;

/** What the row's score cells say, by competency, and whether any of them is a rating. */
function putRatings(grid: TabGrid, { own, put }: RowPen, scene: Scene, source: SourceRow, row: number): void {
  const { workings, rubricPlaces } = scene;
  const scale = { scores: rubricPlaces.allowed.scores, token: workings.settingHere('notObserved') };
  const [single = null] = source.scores;
  if (source.competency && single) put('rating', { formula: `=${ratingFormula(single, scale)}` });
  workings.ratings.forEach((column, index) => {
    const cell = source.scores[index];
    if (source.competency) {
      grid.put(row, column.index, { formula: `=IF(${own('competency')}=${index + 1},${own('rating')},"")` });
    } else if (cell) grid.put(row, column.index, { formula: `=${ratingFormula(cell, scale)}` });
  });
  const [first, last] = [workings.ratings[0], workings.ratings[workings.ratings.length - 1]].map((column) =>
    looseCell(row, column?.index ?? 0),
  );
  put('rated', { formula: `=IF(SUMPRODUCT(--(${first}:${last}<>""))>0,1,0)` });
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
