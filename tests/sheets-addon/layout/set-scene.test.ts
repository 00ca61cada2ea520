import { expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny, tinyRows } from './tiny.ts';

test('people and teams stand in the order in which the sheet names them', () => {
  const scene = sceneOf(tiny, scoresTab([tinyRows[0] ?? [], tinyRows[5] ?? [], ...tinyRows.slice(1, 5)]));
  expect(scene.people.map(({ person }) => person)).toEqual(['Cy', 'Ana', 'Bo']);
  expect(scene.teams.map(({ name, score }) => [name, score?.n])).toEqual([
    ['South', 1],
    ['North', 2],
  ]);
});

test('a team that is scored in another period only keeps its number', () => {
  const rows = [
    ['Name', 'Team', 'Period', 'Alpha', 'Beta'],
    ['Ana', 'North', 'P1', 1, 2],
    ['Bo', 'South', 'P2', 1, 2],
  ];
  const scene = sceneOf(tiny, scoresTab(rows));
  expect(scene.teams.map(({ name, score }) => [name, score?.n])).toEqual([
    ['North', undefined],
    ['South', 1],
  ]);
});

test('whoever has no rating at all has no team either', () => {
  const rows = [
    ['Name', 'Team', 'Alpha', 'Beta'],
    ['Ana', 'North', null, 'soon'],
    ['Bo', 'South', 1, 2],
  ];
  const scene = sceneOf(tiny, scoresTab(rows));
  expect(scene.teams.map(({ name }) => name)).toEqual(['South']);
  expect(scene.names.people).toHaveLength(2);
});
