import { workingsPlaces } from '@rubric-kit/sheets-addon/layout/workings/places.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const size = fc.nat(300);
const sizes = fc.record({
  competencies: fc.integer({ min: 1, max: 20 }),
  roles: fc.integer({ min: 1, max: 5 }),
  rows: size,
  people: size,
  teams: size,
  periods: size,
  periodSpellings: size,
  competencySpellings: size,
  profileSpellings: size,
  nobody: size,
  odd: size,
});

test('no two columns stand in the same place', () => {
  fc.assert(
    fc.property(sizes, (some) => {
      const places = workingsPlaces('W', some);
      const columns = [
        ...[places.row, places.sorted, places.person, places.team, places.list].flatMap((block) =>
          Object.values(block),
        ),
        ...[places.ratings, places.sums, places.now, places.teamBefore, places.deviation, places.urgency].flat(),
        ...[places.averageBefore, places.target, places.weight, places.floor].flat(),
      ].map(({ index }) => index);
      expect(new Set(columns).size).toBe(columns.length);
    }),
  );
});

test('references are the same cells, with and without the name of the tab', () => {
  const places = workingsPlaces("W's", {
    competencies: 2,
    roles: 1,
    rows: 10,
    people: 3,
    teams: 2,
    periods: 1,
    periodSpellings: 1,
    competencySpellings: 0,
    profileSpellings: 0,
    nobody: 1,
    odd: 0,
  });
  expect(places.row.person).toEqual({ index: 0, here: '$A$5:$A$14', there: "'W''s'!$A$5:$A$14" });
  // A list of nothing is one blank row.
  expect(places.list.odd.here).toMatch(/^\$([A-Z]+)\$5:\$\1\$5$/);
  expect(places.settingThere('selected')).toBe(`'W''s'!${places.settingHere('selected')}`);
  // One more than there are rows: the sums of all of them.
  expect([places.sorted.rated.here, places.sorted.code.here].map((range) => range.split('$').at(-1))).toEqual([
    '15',
    '14',
  ]);
});
