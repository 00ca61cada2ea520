import { minimumPeopleOf } from '@rubric-kit/shared-schema/rubric.ts';
import { a1 } from '../read/address.ts';
import { bandFormats, gapFormats } from './band-format.ts';
import { bandLegend, gapLegend, lowNLegend } from './legend.ts';
import { messageFormula, messageNow } from './message.ts';
import { type ConditionalFormat, type Dropdown, type TabPlan, textMark } from './plan.ts';
import type { Scene } from './scene.ts';
import { down } from './sheet-reference.ts';
import { noPeriod } from './source/periods.ts';
import { tabGrid } from './tab-grid.ts';
import { teamChart } from './team/chart.ts';
import { putMatrices } from './team/matrices.ts';
import { nameColumn, peopleColumn } from './team/places.ts';
import { putWords, wordWidths } from './team/words.ts';
import { firstRow } from './workings/places.ts';

/** The team averages of one period, what they mean for each team, and what to do. */
export function planTeamTab(scene: Scene): TabPlan {
  const { rubric, team: places, tabNames, result, rubricPlaces } = scene;
  const grid = tabGrid();
  const { period } = places;
  grid.put(0, nameColumn, { text: `Team: ${rubric.title}`, look: 'title' });
  grid.put(1, nameColumn, {
    text: 'How each team does in each competency, what that means, and what to do about it.',
    look: 'muted',
  });
  grid.put(period.row, period.column - 1, { text: 'Period', look: 'label' });
  grid.put(period.row, period.column, { text: result.period === '' ? noPeriod : result.period, look: 'input' });
  grid.put(period.row, period.column + 1, { text: '← choose the period that all tabs show', look: 'muted' });
  grid.put(3, nameColumn, { text: [bandLegend(rubric), lowNLegend(rubric), gapLegend].join('   ·   '), look: 'muted' });
  grid.put(4, nameColumn, { formula: `=${messageFormula(scene)}`, value: messageNow(scene), look: 'alert' });
  putMatrices(grid, scene);
  putWords(grid, scene);
  grid.put(places.target, nameColumn, { text: 'Target', look: 'muted' });
  rubric.competencies.forEach(({ target }, index) => {
    grid.put(places.target, places.cell('average', 0, index).column, {
      formula: `=${rubricPlaces.matrix.competencies[index]?.target}`,
      value: target,
      look: 'muted-score',
    });
  });
  return {
    key: 'team',
    name: tabNames.team,
    rows: grid.rows(),
    widths: [24, 12, ...rubric.competencies.map(() => 16), ...wordWidths(scene)],
    frozenRows: period.row + 1,
    frozenColumns: peopleColumn,
    merged: [],
    dropdowns: periodDropdown(scene),
    formats: [
      lowNFormat(scene),
      ...bandFormats(places.range('average'), rubric.bands),
      ...gapFormats(places.range('gap')),
    ],
    colourScales: [],
    charts: teamChart(scene),
  };
}

function periodDropdown({ team: { period }, periods, workings }: Scene): Dropdown[] {
  const values = periods.list.map(({ label }) => (label === '' ? noPeriod : label));
  if (values.length === 0) return [];
  return [
    {
      range: { top: period.row, bottom: period.row, left: period.column, right: period.column },
      values,
      help: `${textMark} the period that all tabs show.`,
      source: { key: 'workings', range: down(workings.list.period.index, firstRow, firstRow + values.length - 1) },
    },
  ];
}

/** An average of too few people looks less certain than the others. */
function lowNFormat({ team: places, rubric }: Scene): ConditionalFormat {
  const n = places.cell('n', 0, 0);
  const average = places.cell('average', 0, 0);
  const holds = `${a1(n.row, n.column)}<${minimumPeopleOf(rubric)}`;
  return {
    range: places.range('average'),
    formula: `=AND(ISNUMBER(${a1(average.row, average.column)}),${holds})`,
    look: 'low-n',
  };
}
