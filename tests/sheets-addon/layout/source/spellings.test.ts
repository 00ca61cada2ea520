import { expect, test } from 'vitest';
import { sceneOf, scoresTab, tiny } from '../tiny.ts';

test('competencies are known by id, name, alias and the spellings that occur', () => {
  const rows = [
    ['Competency', 'Score', 'Employee'],
    ['AL-PHA', 2, 'Ana'],
    ['Juggling', 2, 'Ana'],
    ['beta*', 2, 'Ana'],
  ];
  expect([...sceneOf(tiny, scoresTab(rows)).competencySpellings]).toEqual([
    ['alpha', 1],
    ['a side', 1],
    ['beta', 2],
    ['al-pha', 1],
    ['beta{1}', 2],
  ]);
});

test('profiles are known likewise, and the own role has no number', () => {
  const rows = [
    ['Name', 'Role', 'Alpha', 'Beta'],
    ['Ana', 'Team-Lead', 2, 2],
    ['Bo', 'Tiny', 2, 2],
  ];
  expect([...sceneOf(tiny, scoresTab(rows)).profileSpellings]).toEqual([
    ['lead', 1],
    ['team lead', 1],
    ['tl', 1],
    ['team-lead', 1],
  ]);
});

test('an alias of two competencies names neither', () => {
  const competencies = tiny.competencies.map((competency) => ({ ...competency, aliases: ['Both'] }));
  const rows = [
    ['Competency', 'Score', 'Employee'],
    ['Both', 2, 'Ana'],
  ];
  const spellings = sceneOf({ ...tiny, competencies }, scoresTab(rows)).competencySpellings;
  expect([...spellings]).toEqual([
    ['alpha', 1],
    ['beta', 2],
  ]);
});
