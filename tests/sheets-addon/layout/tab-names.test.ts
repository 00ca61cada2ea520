import { tabNames } from '@rubric-kit/sheets-addon/layout/tab-names.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoresTab } from './tiny.ts';

const tabs = (...names: readonly string[]) => ({ tabs: names.map((name) => scoresTab([], name)) });

test('a free name is used as it is', () => {
  expect(tabNames(tabs('Scores'))).toEqual({
    team: 'Team',
    people: 'People',
    rubric: 'Rubric',
    scorecard: 'Scorecard',
    workings: 'Rubric workings',
  });
});

test("a name of the manager's is left to the manager, whatever its letter case", () => {
  expect(tabNames(tabs('TEAM', 'Rubric', 'rubric (rubric kit)'))).toMatchObject({
    team: 'Team (Rubric Kit)',
    rubric: 'Rubric (Rubric Kit 2)',
  });
});

test("a tab that we made keeps its name, but a scorecard that was set up is the manager's", () => {
  const snapshot = {
    tabs: [
      { ...scoresTab([], 'Our team'), made: 'team' },
      { ...scoresTab([], 'Scorecard'), made: 'scorecard' },
    ],
  };
  expect(tabNames(snapshot)).toMatchObject({ team: 'Our team', scorecard: 'Scorecard (Rubric Kit)' });
});

test('no name is longer than Excel takes, and no two are the same', () => {
  const name = fc.constantFrom('Team', 'team (Rubric Kit)', 'Rubric workings', 'Rubric workings (Rubric Kit)', 'x');
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const ours = Object.values(tabNames(tabs(...names)));
      expect(ours.filter((one) => one.length > 31)).toEqual([]);
      expect(new Set([...ours, ...names].map((one) => one.toLowerCase())).size).toBe(ours.length + names.length);
    }),
  );
});
