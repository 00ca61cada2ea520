import { describe, expect, test } from 'vitest';
import { evenWeights, leftOf } from '../../../extension/src/grid/weights.ts';

describe('weights', () => {
  test('are spread in steps of 5, the first the heaviest', () => {
    expect(evenWeights(1)).toEqual([100]);
    expect(evenWeights(3)).toEqual([35, 35, 30]);
    expect(evenWeights(5)).toEqual([20, 20, 20, 20, 20]);
    // 20 fives over 6: two get 4 of them, four get 3.
    expect(evenWeights(6)).toEqual([20, 20, 15, 15, 15, 15]);
  });

  test('sum to 100 for any number of competencies', () => {
    for (let count = 1; count <= 120; count++) expect(leftOf(evenWeights(count))).toBe(0);
  });

  test('what is left has no digits of binary arithmetic', () => {
    // 100 - 33.3 - 33.3 - 33.3 is 0.10000000000000142 in a double.
    expect(leftOf([33.3, 33.3, 33.3])).toBe(0.1);
  });
});
