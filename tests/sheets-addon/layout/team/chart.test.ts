import { teamChart } from '@rubric-kit/sheets-addon/layout/team/chart.ts';
import { expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny, tinyRows } from '../tiny.ts';

const line = (row: number) => ({ top: row, bottom: row, left: 2, right: 3 });

test('every team has a bar beside the target, in every competency', () => {
  expect(teamChart(sceneOf(tiny, scoresTab(tinyRows)))).toEqual([
    {
      title: 'Averages and targets',
      row: 13,
      column: 5,
      width: 760,
      height: 320,
      categories: line(6),
      series: [
        { name: 'Target', values: line(7) },
        { name: 'North', values: line(8) },
        { name: 'South', values: line(9) },
      ],
      minimum: 0,
      maximum: 4,
    },
  ]);
});

test('more than six teams would not be told apart', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ['Ana', `Team ${index}`, 2, 2]);
  const [chart] = teamChart(sceneOf(tiny, scoresTab([['Name', 'Team', 'Alpha', 'Beta'], ...rows])));
  expect(chart?.title).toBe('Averages and targets, the first 6 teams');
  expect(chart?.series).toHaveLength(7);
});

test('without a team there is nothing to draw', () => {
  expect(
    teamChart(
      sceneOf(
        tiny,
        scoresTab([
          ['Name', 'Alpha', 'Beta'],
          ['Ana', null, null],
        ]),
      ),
    ),
  ).toEqual([]);
});
