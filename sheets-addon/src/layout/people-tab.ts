import { bandFormats, gapFormats } from './band-format.ts';
import { bandLegend, gapLegend } from './legend.ts';
import type { Look } from './look.ts';
import { messageFormula, messageNow } from './message.ts';
import { peopleColumns, rowsAbove } from './people/columns.ts';
import { putNumbers } from './people/numbers.ts';
import { putWho } from './people/who.ts';
import { putPersonWords } from './people/words.ts';
import type { TabPlan } from './plan.ts';
import type { Scene } from './scene.ts';
import { noPeriod } from './source/periods.ts';
import { tabGrid } from './tab-grid.ts';

/** Each person of one period: scores, what is below a floor, what to do first, gaps and changes. */
export function planPeopleTab(scene: Scene): TabPlan {
  const { rubric, tabNames, workings, team, result, rubricPlaces } = scene;
  const columns = peopleColumns(rubric);
  const grid = tabGrid();
  const count = rubric.competencies.length;
  grid.put(rowsAbove.title, 0, { text: `People: ${rubric.title}`, look: 'title' });
  const floor = '✖ white on red: below the floor, which no other strength makes up for';
  grid.put(rowsAbove.legend, 0, { text: [bandLegend(rubric), floor, gapLegend].join('   ·   '), look: 'muted' });
  const chosen = result.period === '' ? noPeriod : result.period;
  grid.putRow(rowsAbove.period, 0, [
    { formula: `="Period "&${team.period.there}`, value: `Period ${chosen}`, look: 'label' },
    null,
    { formula: `=${messageFormula(scene)}`, value: messageNow(scene), look: 'alert' },
  ]);
  const heading = (column: number, text: string, look: Look = 'heading'): void =>
    grid.put(rowsAbove.headings, column, { text, look });
  heading(columns.person, 'Person');
  heading(columns.team, 'Team');
  if (columns.role !== null) heading(columns.role, 'Role');
  heading(columns.weighted, 'Weighted score', 'number-heading');
  heading(columns.observed, 'Scored', 'number-heading');
  heading(columns.belowFloor, '✖ Below the floor');
  heading(columns.first, 'Do first');
  heading(columns.practice, 'Practise until the review');
  heading(columns.second, 'Then');
  heading(columns.diagnoses, 'What it looks like');
  const runs = [
    [columns.scores, 'Scores'],
    [columns.gaps, 'Gap to target'],
    [columns.changes, 'Change'],
  ] as const;
  for (const [column, title] of runs) {
    grid.put(rowsAbove.groups, column, { text: title, look: 'section' });
    rubric.competencies.forEach(({ name, target }, index) => {
      const places = rubricPlaces.matrix.competencies[index];
      grid.put(rowsAbove.headings, column + index, {
        formula: `=${places?.name}`,
        value: name,
        look: 'number-heading',
      });
      if (column !== columns.scores) return;
      const look: Look = 'muted-score';
      grid.put(rowsAbove.targets, column + index, { formula: `=${places?.target}`, value: target, look });
    });
  }
  grid.put(rowsAbove.targets, columns.person, { text: 'Target', look: 'muted' });
  for (let index = 0; index < workings.sizes.people; index++) {
    const row = rowsAbove.first + index;
    putWho(grid, scene, columns, row, index);
    putNumbers(grid, scene, columns, row, index);
    putPersonWords(grid, scene, columns, row, index);
  }
  const last = rowsAbove.first + workings.sizes.people - 1;
  const run = (left: number, width: number) => ({
    top: rowsAbove.first,
    bottom: last,
    left,
    right: left + width - 1,
  });
  const floors = rubric.competencies.map((competency) => competency.floor);
  return {
    key: 'people',
    name: tabNames.people,
    rows: grid.rows(),
    widths: columns.widths,
    frozenRows: rowsAbove.first,
    frozenColumns: 1,
    merged: [],
    dropdowns: [],
    formats: [
      ...bandFormats(run(columns.scores, count), rubric.bands, floors),
      ...gapFormats(run(columns.gaps, count)),
    ],
    colourScales: [],
    charts: [],
  };
}
