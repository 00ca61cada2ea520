import type { PlanCell, TabPlan } from './plan.ts';
import type { Scene } from './scene.ts';
import { tabGrid } from './tab-grid.ts';
import type { Column } from './workings/columns.ts';
import { putLists } from './workings/lists.ts';
import { putPeople } from './workings/people.ts';
import { firstRow } from './workings/places.ts';
import { putRows } from './workings/rows.ts';
import { putSorted } from './workings/sorted.ts';
import { putTeams } from './workings/teams.ts';

/** The steps between the manager's cells and the numbers shown: hidden, there for whoever wants to check one. */
export function planWorkingsTab(scene: Scene): TabPlan {
  const { workings, tabNames, rubric } = scene;
  const grid = tabGrid();
  grid.put(0, 0, { text: 'How the numbers are worked out', look: 'title' });
  grid.put(1, 0, {
    text: 'Formulas between the scorecard and the tabs Team and People. Nothing here needs to be edited; Refresh writes it anew.',
    look: 'muted',
  });
  const heading = (column: Column | undefined, text: string): void => {
    if (column) grid.put(firstRow - 1, column.index, { text, look: 'heading' });
  };
  const block = (column: Column | undefined, text: string): void => {
    if (column) grid.put(firstRow - 2, column.index, { text, look: 'section' });
  };
  const headings = <Name extends string>(columns: Readonly<Record<Name, Column>>): void => {
    for (const name of Object.keys(columns) as Name[]) heading(columns[name], spoken(name));
  };
  const run = (columns: readonly Column[], text: string): void => {
    columns.forEach((column, index) => {
      heading(column, `${text}: ${rubric.competencies[index]?.name ?? ''}`);
    });
  };
  block(workings.row.person, 'Rows of the scorecard');
  headings(workings.row);
  run(workings.ratings, 'Rating');
  block(workings.sorted.row, 'The same rows by person and period');
  headings(workings.sorted);
  run(workings.sums, 'Sum of the rows above');
  block(workings.person.number, 'People');
  headings(workings.person);
  run(workings.now, 'Score');
  run(workings.teamBefore, "In the team's period before");
  run(workings.deviation, 'Squared deviation');
  run(workings.urgency, 'Urgency');
  block(workings.team.number, 'Teams');
  headings(workings.team);
  run(workings.averageBefore, 'Average before');
  block(workings.list.setting, 'Lists');
  headings(workings.list);
  run(workings.target, 'Target');
  run(workings.weight, 'Weight');
  run(workings.floor, 'Floor');
  putRows(grid, scene);
  putSorted(grid, scene);
  putPeople(grid, scene);
  putTeams(grid, scene);
  putLists(grid, scene);
  const rows: (PlanCell | null)[][] = grid.rows();
  return {
    key: 'workings',
    name: tabNames.workings,
    hidden: true,
    rows,
    widths: [24],
    frozenRows: firstRow,
    frozenColumns: 0,
    merged: [],
    dropdowns: [],
    formats: [],
    colourScales: [],
    charts: [],
  };
}

/** `teamBeforeCode` -> `Team before code` */
const spoken = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
