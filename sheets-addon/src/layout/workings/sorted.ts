import type { PlanCell } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { looseCell } from '../sheet-reference.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow, type WorkingsPlaces } from './places.ts';
import { sharedCode } from './rows.ts';

type SortedColumn = keyof WorkingsPlaces['sorted'];

/**
 * The same rows in the order of person and period, with what all rows above each add up to. What a person's ratings of a
 * period come to is one sum minus another: however many rows there are, a changed score costs one step a row, and not a
 * look through all rows for every person.
 */
export function putSorted(grid: TabGrid, { workings, profileSpellings }: Scene): void {
  const { sorted: column, row: rows, sums, ratings, sizes } = workings;
  // One more than there are rows: the last row's ratings are in the sums below it.
  for (let index = 0; index <= sizes.rows; index++) {
    const row = firstRow + index;
    const own = (name: SortedColumn): string => looseCell(row, column[name].index);
    const above = (name: SortedColumn): string => looseCell(row - 1, column[name].index);
    const put = (name: SortedColumn, cell: PlanCell): void => grid.put(row, column[name].index, cell);
    if (index < sizes.rows) {
      put('row', { formula: `=MATCH(${index + 1},${rows.place.here},0)` });
      put('code', { formula: `=${sharedCode(`INDEX(${rows.code.here},${own('row')})`)}` });
    }
    const start: PlanCell = { number: 0 };
    put('rated', index === 0 ? start : { formula: `=${above('rated')}+INDEX(${rows.rated.here},${above('row')})` });
    const isRated = `${own('rated')}>${above('rated')}`;
    put('lastRated', index === 0 ? start : { formula: `=IF(${isRated},${above('code')},${above('lastRated')})` });
    if (profileSpellings.size > 0) {
      const isSame = `${above('code')}=${looseCell(row - 2, column.code.index)}`;
      const ofRow = `IF(${isRated},N(INDEX(${rows.profile.here},${above('row')})),0)`;
      put('role', index === 0 ? start : { formula: `=MAX(IF(${isSame},${above('role')},0),${ofRow})` });
    }
    sums.forEach((sum, competency) => {
      const aboveSum = looseCell(row - 1, sum.index);
      const added = `N(INDEX(${ratings[competency]?.here},${above('row')}))`;
      grid.put(row, sum.index, index === 0 ? start : { formula: `=${aboveSum}+${added}` });
    });
  }
}
