import type { Chart } from '../plan.ts';
import type { Scene } from '../scene.ts';
import { across } from '../sheet-reference.ts';

/** More teams than these make a chart that nobody reads. */
const chartedTeams = 6;

/** Averages against targets, a group of bars per competency; none before there is a team. */
export function teamChart({ rubric, team: places, teams }: Scene): Chart[] {
  const charted = teams.slice(0, chartedTeams);
  if (charted.length === 0) return [];
  const last = places.after - 1;
  const line = (row: number) => across(row, places.cell('average', 0, 0).column, last);
  const levels = rubric.scale.levels;
  return [
    {
      title:
        teams.length > chartedTeams ? `Averages and targets, the first ${chartedTeams} teams` : 'Averages and targets',
      row: places.title.gap,
      column: places.after + 1,
      width: 760,
      height: 320,
      categories: line(places.title.average + 1),
      series: [
        { name: 'Target', values: line(places.target) },
        ...charted.map(({ name }, index) => ({ name, values: line(places.cell('average', index, 0).row) })),
      ],
      minimum: Math.min(0, levels[0]?.score ?? 0),
      maximum: levels[levels.length - 1]?.score ?? 5,
    },
  ];
}
