import { score } from '@rubric-kit/shared-schema/score/score.ts';
import { describe, expect, test } from 'vitest';
import { ratings, rubric } from './sample.ts';

const only = (...all: Parameters<typeof ratings>[]) => {
  const [person, another] = score(
    rubric,
    all.flatMap(([who, scores]) => ratings(who, scores)),
  ).people;
  if (!person || another) throw new Error('one person was expected');
  return person;
};

describe('a person', () => {
  test('one rater, half steps', () => {
    const ann = only([{ person: 'Ann' }, [2.5, 3.5, 1]]);
    expect(ann.scores).toEqual(
      new Map([
        ['hunting', 2.5],
        ['pipeline', 3.5],
        ['selling', 1],
      ]),
    );
    // (50 x 2.5 + 30 x 3.5 + 20 x 1) / 100 = (125 + 105 + 20) / 100 = 2.5
    expect(ann.weighted).toBe(2.5);
    expect(ann.complete).toBe(true);
    // 2.5 - 3, 3.5 - 3, 1 - 2.5
    expect(ann.gaps).toEqual(
      new Map([
        ['hunting', -0.5],
        ['pipeline', 0.5],
        ['selling', -1.5],
      ]),
    );
    // The floor of hunting is 2, of selling 1.5.
    expect(ann.belowFloor).toEqual(['selling']);
    // Weak is under 2.5, strong from 3.5: both ends belong to the better band.
    expect(ann.bands).toEqual(
      new Map([
        ['hunting', 'developing'],
        ['pipeline', 'strong'],
        ['selling', 'weak'],
      ]),
    );
  });

  test('several raters: the mean of those who observed it', () => {
    const ann = only(
      [{ person: 'Ann', rater: 'Bo' }, [3, 2, null]],
      [{ person: 'Ann', rater: 'Cy' }, [3, null, null]],
      [{ person: 'Ann', rater: 'Di' }, [4, 2.5, undefined]],
    );
    // hunting (3 + 3 + 4) / 3 = 10/3; pipeline (2 + 2.5) / 2 = 2.25; selling: nobody.
    expect(ann.scores).toEqual(
      new Map([
        ['hunting', 10 / 3],
        ['pipeline', 2.25],
        ['selling', null],
      ]),
    );
    expect(ann.raters).toEqual(
      new Map([
        ['hunting', 3],
        ['pipeline', 2],
        ['selling', 0],
      ]),
    );
    // (50 x 10/3 + 30 x 2.25) / 80 = (500/3 + 67.5) / 80 = 702.5 / 240 = 2.92708333...
    expect(ann.weighted).toBe(702.5 / 240);
    expect(ann.complete).toBe(false);
    expect(ann.gaps.get('selling')).toBeNull();
    expect(ann.bands.has('selling')).toBe(false);
    expect(ann.belowFloor).toEqual([]);
  });

  test('nobody observed anything', () => {
    const ann = only([{ person: 'Ann' }, [null, null, null]]);
    expect(ann.scores).toEqual(
      new Map([
        ['hunting', null],
        ['pipeline', null],
        ['selling', null],
      ]),
    );
    expect(ann).toMatchObject({ weighted: null, complete: false, belowFloor: [], diagnoses: [], next: [] });
    expect(ann.bands.size).toBe(0);
  });

  test('a score on the floor or on the target is neither under the floor nor short', () => {
    const ann = only([{ person: 'Ann' }, [2, 3, 2.5]]);
    expect(ann.belowFloor).toEqual([]);
    expect(ann.next.map((step) => step.competency)).toEqual(['hunting']);
  });

  test('duplicate rows all count', () => {
    // (2 + 2 + 4) / 3 = 8/3
    const ann = only(
      [{ person: 'Ann', rater: 'Bo' }, [2]],
      [{ person: 'Ann', rater: 'Bo' }, [2]],
      [{ person: 'Ann', rater: 'Cy' }, [4]],
    );
    expect(ann.scores.get('hunting')).toBe(8 / 3);
    expect(ann.raters.get('hunting')).toBe(3);
  });

  test('a profile has its own targets and weights', () => {
    const ann = only([{ person: 'Ann', profile: 'farmer' }, [2.5, 3, 2]]);
    expect(ann.profile).toBe('farmer');
    // Target 2 in place of 3: 2.5 - 2. The others keep theirs.
    expect(ann.gaps).toEqual(
      new Map([
        ['hunting', 0.5],
        ['pipeline', 0],
        ['selling', -0.5],
      ]),
    );
    // Weights 20, 60 and the unchanged 20: (50 + 180 + 40) / 100 = 2.7
    expect(ann.weighted).toBe(2.7);
  });

  test('a profile that the rubric does not have is the own role', () => {
    const ann = only([{ person: 'Ann', profile: 'constructor' }, [3, 3, 3]]);
    expect(ann).not.toHaveProperty('profile');
    expect(ann.gaps.get('hunting')).toBe(0);
  });

  test('weights of 0 have no weighted score', () => {
    // The closer's whole weight lies on hunting, which nobody observed.
    const ann = only([{ person: 'Ann', profile: 'closer' }, [null, 3, 2]]);
    expect(ann.weighted).toBeNull();
    expect(ann.complete).toBe(false);
    // Selling is short by 0.5; a weight of 0 makes the step the last one, not none.
    expect(ann.next.map((step) => step.competency)).toEqual(['selling']);
  });

  test('a person with two profiles in a period has the first of them in the rubric, in either order', () => {
    const rows = [
      ratings({ person: 'Ann', profile: 'closer' }, [3]),
      ratings({ person: 'Ann', profile: 'farmer' }, [3]),
    ];
    expect(score(rubric, rows.flat()).people[0]?.profile).toBe('farmer');
    expect(score(rubric, rows.reverse().flat()).people[0]?.profile).toBe('farmer');
  });
});
