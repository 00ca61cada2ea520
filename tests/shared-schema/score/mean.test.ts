import { meanOf, sampleDeviation, sumOf, wholeWeights } from '@rubric-kit/shared-schema/score/mean.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const person = (...scores: number[]) => ({ sum: sumOf(scores), count: scores.length, weight: 1 });

describe('means', () => {
  test('a mean that stands on a threshold stands on it to the last bit', () => {
    // 8/3, 6/3, 11/3 and 5/3 sum to 30/3 = 10, and 10 / 4 = 2.5. Divided first, they miss it.
    expect((8 / 3 + 6 / 3 + 11 / 3 + 5 / 3) / 4).toBe(2.4999999999999996);
    expect(meanOf([person(2, 3, 3), person(2, 2, 2), person(3, 4, 4), person(1, 2, 2)])).toBe(2.5);
    // Six people of 7/6: all alike, so the mean is 7/6.
    expect(meanOf(Array.from({ length: 6 }, () => person(1, 1, 1, 1, 1, 2)))).toBe(7 / 6);
  });

  test('raters of different numbers: each person counts once', () => {
    // Ann 4 by one rater, Bo (1 + 2) / 2 = 1.5 by two: (4 + 1.5) / 2 = 2.75, not (4 + 1 + 2) / 3.
    expect(meanOf([person(4), person(1, 2)])).toBe(2.75);
  });

  test('weights', () => {
    // (50 x 3 + 30 x 2 + 20 x 4) / 100 = (150 + 60 + 80) / 100 = 2.9
    expect(
      meanOf([
        { ...person(3), weight: 50 },
        { ...person(2), weight: 30 },
        { ...person(4), weight: 20 },
      ]),
    ).toBe(2.9);
  });

  test('nothing has no mean, and neither have weights of 0', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([{ sum: 3, count: 1, weight: 0 }])).toBeNull();
  });

  test('decimal weights become whole ones, so that equal scores have that score as their mean', () => {
    expect(wholeWeights([12.5, 87.5])).toEqual([125, 875]);
    expect(wholeWeights([33.3, 33.3, 33.4])).toEqual([333, 333, 334]);
    expect(wholeWeights([100 / 3])).toEqual([33333333]);
    expect((21.4 * 3 + 33.3 * 3 + 45.3 * 3) / (21.4 + 33.3 + 45.3)).toBe(2.9999999999999996);
    expect(meanOf(wholeWeights([21.4, 33.3, 45.3]).map((weight) => ({ ...person(3), weight })))).toBe(3);
  });

  test('more rater counts than a common denominator can take still give a mean', () => {
    const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];
    const mean = meanOf(primes.map((count) => ({ sum: 3 * count, count, weight: 1 })));
    expect(mean).toBeCloseTo(3, 12);
  });

  test('the sample standard deviation divides by n - 1', () => {
    // 1, 2, 4 have the mean 7/3; squares 16/9 + 1/9 + 25/9 = 42/9 = 14/3; / 2 = 7/3.
    expect(sampleDeviation([1, 2, 4], 7 / 3)).toBeCloseTo(Math.sqrt(7 / 3), 12);
    expect(sampleDeviation([3, 3, 3], 3)).toBe(0);
    expect(sampleDeviation([3], 3)).toBeNull();
    expect(sampleDeviation([], null)).toBeNull();
  });

  const scores = fc.array(
    fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
    { minLength: 1, maxLength: 6 },
  );
  const people = fc.array(scores, { minLength: 1, maxLength: 30 });

  test('the mean is the exact one, rounded once', () => {
    fc.assert(
      fc.property(people, (all) => {
        // Whole numbers of 1/120 of a point: 60 is the least common multiple of 1 to 6, and scores come in halves.
        const exact = all.reduce((sum, own) => sum + own.reduce((a, b) => a + b * 2, 0) * (60 / own.length), 0);
        expect(meanOf(all.map((own) => person(...own)))).toBe(exact / (120 * all.length));
      }),
    );
  });

  test('no order changes a bit of a mean or a deviation, on any scale', () => {
    const odd = fc.array(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(odd, fc.infiniteStream(fc.nat()), (all, random) => {
        const shuffled = shuffle(all, random).map((own) => shuffle(own, random));
        const mean = meanOf(all.map((own) => person(...own)));
        expect(meanOf(shuffled.map((own) => person(...own)))).toBe(mean);
        const middle = (groups: number[][]) => groups.map((own) => sumOf(own) / own.length);
        expect(sampleDeviation(middle(shuffled), mean)).toBe(sampleDeviation(middle(all), mean));
      }),
    );
  });
});

function shuffle<Item>(items: readonly Item[], random: Iterator<number>): Item[] {
  const keyed = items.map((item) => ({ item, key: random.next().value as number }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
