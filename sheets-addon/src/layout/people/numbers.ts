import type { PersonScore } from '@rubric-kit/shared-schema/score/scores.ts';
import { bandNumberFormat, changeNumberFormat, gapNumberFormat } from '../band-format.ts';
import type { Scene } from '../scene.ts';
import { meanFormula } from '../score-formula.ts';
import { looseCell, rangeOn } from '../sheet-reference.ts';
import type { Shown } from '../shown.ts';
import type { TabGrid } from '../tab-grid.ts';
import { firstRow } from '../workings/places.ts';
import type { PeopleColumns } from './columns.ts';
import { listedAt, showsOf } from './who.ts';

/** A person's scores, gaps and changes by competency, with the weighted score over all of them. */
export function putNumbers(grid: TabGrid, scene: Scene, columns: PeopleColumns, row: number, index: number): void {
  const { rubric, workings } = scene;
  const person = scene.people[index];
  const listed = listedAt(scene, index);
  const role = `INDEX(${workings.person.role.there},${listed})+1`;
  rubric.competencies.forEach(({ id }, competency) => {
    const put = (
      column: number,
      formula: string,
      format: { readonly measure: Shown['measure']; readonly numberFormat: string },
      value: number | null | undefined,
    ): void => {
      grid.put(row, column + competency, {
        formula: `=${formula}`,
        value: value ?? '',
        look: format.measure === 'score' ? 'score' : 'gap',
        numberFormat: format.numberFormat,
        ...showsOf(person, format.measure, id),
      });
    };
    const score = looseCell(row, columns.scores + competency);
    put(
      columns.scores,
      `IF(${listed}=0,"",INDEX(${workings.now[competency]?.there},${listed}))`,
      { measure: 'score', numberFormat: bandNumberFormat(rubric.bands) },
      person?.scores.get(id),
    );
    const target = `INDEX(${workings.target[competency]?.there},${role})`;
    put(
      columns.gaps,
      `IF(${score}="","",${score}-${target})`,
      { measure: 'gap', numberFormat: gapNumberFormat },
      person?.gaps.get(id),
    );
    const rowAt = (name: 'beforeFrom' | 'beforeTo') => `INDEX(${workings.person[name].there},${listed})`;
    const sumAt = (name: 'beforeFrom' | 'beforeTo') => `INDEX(${workings.sums[competency]?.there},${rowAt(name)})`;
    const sum = `${sumAt('beforeTo')}-${sumAt('beforeFrom')}`;
    const mean = meanFormula(sum, workings.settingThere('lowest'), workings.settingThere('step'));
    put(
      columns.changes,
      `IF(${score}="","",IF(${rowAt('beforeFrom')}=0,"",IFERROR(${score}-(${mean}),"")))`,
      { measure: 'trend', numberFormat: changeNumberFormat },
      person?.trend.get(id),
    );
  });
  putTotals(grid, scene, columns, row, index, person);
}

function putTotals(
  grid: TabGrid,
  scene: Scene,
  columns: PeopleColumns,
  row: number,
  index: number,
  person: PersonScore | undefined,
): void {
  const { rubric, workings } = scene;
  const count = rubric.competencies.length;
  const listed = listedAt(scene, index);
  const scores = `${looseCell(row, columns.scores)}:${looseCell(row, columns.scores + count - 1)}`;
  const weightRows = { ...workings.run(workings.weight, firstRow), bottom: firstRow + workings.sizes.roles - 1 };
  const weights = `INDEX(${rangeOn(workings.tab, weightRows)},INDEX(${workings.person.role.there},${listed})+1,0)`;
  const weighted = `SUMPRODUCT(${weights},${scores})/SUMPRODUCT(${weights}*ISNUMBER(${scores}))`;
  grid.put(row, columns.weighted, {
    formula: `=IF(COUNT(${scores})=0,"",IFERROR(${weighted},""))`,
    value: person?.weighted ?? '',
    look: 'score',
    numberFormat: bandNumberFormat(rubric.bands),
    ...showsOf(person, 'weighted'),
  });
  const observed = person ? [...person.scores.values()].filter((score) => score !== null).length : 0;
  grid.put(row, columns.observed, {
    formula: `=IF(${listed}=0,"",COUNT(${scores})&" of ${count}")`,
    value: person ? `${observed} of ${count}` : '',
    look: 'centred',
    ...showsOf(person, 'observed'),
  });
}
