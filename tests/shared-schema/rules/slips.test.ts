import { slips } from '@rubric-kit/shared-schema/rules/slips.ts';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';

test.each([
  ['weight', 'weight', 0],
  ['weigth', 'weight', 2], // two letters changed: swapping is no step of its own
  ['wieght', 'weights', 3],
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

test('counts as a library does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '-'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 8 }), (one, other, most) => {
      expect(slips(one, other, most)).toBe(Math.min(distance(one, other), most + 1));
    }),
    { numRuns: 500 },
  );
});
