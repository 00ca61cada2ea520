import { expect, test } from 'vitest';
import { distributed, shareOut } from '../../../extension/src/language/weights.ts';
import { baker } from './baker.ts';
import { edited, expected, formats, marked } from './golden.ts';

test.each(formats)('weights of 60 and 35 are brought to 100 in %s', (format) => {
  const { analysis } = baker(format);
  // 60/95 = 63.16 and 35/95 = 36.84: whole parts 63 and 36, and the one left goes to the larger remainder.
  expect(edited(analysis, distributed(analysis))).toBe(expected('weights', 'distributed', format));
});

test.each([
  // Thirds: 33.33 each, the one left over to the first.
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [50, 50],
    [50, 50],
  ],
  [
    [0, 10],
    [0, 100],
  ],
  // 14.29 six times and 14.29: remainders equal, two left over (100 - 98).
  [
    [1, 1, 1, 1, 1, 1, 1],
    [15, 15, 14, 14, 14, 14, 14],
  ],
])('%j becomes %j', (weights, shares) => {
  expect(shareOut(weights)).toEqual(shares);
});

test('more than a hundred weights are shared out in hundredths', () => {
  const shares = shareOut(Array.from({ length: 128 }, () => 1));
  expect(Math.round(shares.reduce((sum, share) => sum + share, 0) * 100)).toBe(10_000);
});

test('without a weight everywhere there is nothing to share out', () => {
  expect(distributed(marked('competencies:\n  - weight: 20\n  - id: a\n', 'yaml').analysis)).toEqual([]);
  expect(distributed(marked('competencies:\n  - weight: 0\n', 'yaml').analysis)).toEqual([]);
});
