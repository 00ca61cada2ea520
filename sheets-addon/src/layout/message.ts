import { textLiteral } from './formula-text.ts';
import type { Scene } from './scene.ts';
import { cellOn } from './sheet-reference.ts';
import { firstRow } from './workings/places.ts';

/**
 * What a person should know before reading the numbers, and what to do about it: an expression that is empty when all is
 * well. It follows the cells, as the numbers do.
 */
export function messageFormula(scene: Scene): string {
  const { workings } = scene;
  const { row, person, sizes } = workings;
  const texts = textsOf(scene);
  const lost = `SUMPRODUCT((${row.number.there}>0)*(${row.rated.there}>0)*(${row.period.there}=0))`;
  const last = (column: { readonly index: number }, length: number) =>
    cellOn(workings.tab, firstRow + length - 1, column.index);
  const people = `${last(row.count, sizes.rows)}>${sizes.people}`;
  const teams = `${last(person.teamCount, sizes.people)}>${sizes.teams}`;
  const checks = [
    [`SUM(${person.ever.there})=0`, textLiteral(texts.none)],
    [`${workings.settingThere('selected')}=0`, textLiteral(texts.unknown)],
    [`SUM(${person.now.there})=0`, textLiteral(texts.empty)],
    [`${lost}>0`, textLiteral(texts.newPeriod)],
    [`OR(${people},${teams})`, textLiteral(texts.full)],
  ] as const;
  return checks.reduceRight((otherwise, [holds, text]) => `IF(${holds},${text},${otherwise})`, '""');
}

/** What `messageFormula` shows for the scorecard as it is. */
export function messageNow(scene: Scene): string {
  const { result, periods } = scene;
  const texts = textsOf(scene);
  if (result.periods.length === 0) return texts.none;
  if (!periods.list.some(({ label }) => label === result.period)) return texts.unknown;
  return result.people.length > 0 ? '' : texts.empty;
}

function textsOf({ tables, tabNames }: Scene) {
  const [tab, another] = new Set(tables.map(({ grid }) => grid.tab.name));
  const where = tab !== undefined && another === undefined ? `on the tab "${tab}"` : 'on the scorecard';
  return {
    none: `No ratings yet. Type scores ${where}: this tab follows at once.`,
    unknown: `This period is not in the list. Choose one from it on the tab "${tabNames.team}", or choose Refresh.`,
    empty: `Nobody is scored in this period yet. Choose another one on the tab "${tabNames.team}".`,
    newPeriod: 'Some rows hold ratings of a period that was not there before: choose Refresh to see them.',
    full: 'There are more people or teams than rows here: choose Refresh to see them all.',
  };
}
