import { slips } from '@rubric-kit/shared-schema/rules/slips.ts';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';

test.each([
  ['weight', 'weight', 0],
  ['weigth', 'weight', 1], // two letters swapped
  ['wieght', 'weights', 2], // swapped, and one put in
  ['dya', 'day', 1],
  ['ab', 'bca', 3], // swapped to "ba" and then parted would be 2, but would touch a letter twice
  ['sumary', 'summary', 1],
  ['', 'id', 2],
  ['id', '', 2],
])('from %s to %s', (one, other, count) => {
  expect(slips(one, other, 9)).toBe(count);
});

test('what is further away than anybody asks is one more than that', () => {
  expect(slips('weight', 'summary', 2)).toBe(3);
  expect(slips('a', 'abcdefgh', 2)).toBe(3);
});

/** The recursive definition (Boytsov, Indexing methods for approximate dictionary searching, 2011), for short texts. */
function defined(one: string, other: string): number {
  const [a, b] = [one.length, other.length];
  if (a === 0 || b === 0) return a + b;
  const same = one[a - 1] === other[b - 1] ? 0 : 1;
  const ways = [
    defined(one.slice(0, -1), other) + 1,
    defined(one, other.slice(0, -1)) + 1,
    defined(one.slice(0, -1), other.slice(0, -1)) + same,
  ];
  const isSwap = a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1];
  return Math.min(...ways, ...(isSwap ? [defined(one.slice(0, -2), other.slice(0, -2)) + 1] : []));
}

const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '-'), maxLength });

test('counts as the definition does', () => {
  fc.assert(
    fc.property(text(6), text(6), fc.nat({ max: 8 }), (one, other, most) => {
      expect(slips(one, other, most)).toBe(Math.min(defined(one, other), most + 1));
    }),
    { numRuns: 300 },
  );
});

test('counts no more than without swaps, and no less than half of that', () => {
  fc.assert(
    fc.property(text(40), text(40), (one, other) => {
      const counted = slips(one, other, 99);
      expect(counted).toBeLessThanOrEqual(distance(one, other));
      expect(counted * 2).toBeGreaterThanOrEqual(distance(one, other));
    }),
    { numRuns: 500 },
  );
});
