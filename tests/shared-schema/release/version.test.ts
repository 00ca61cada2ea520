import { compareVersions } from '@rubric-kit/shared-schema/release/version.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** The examples of Semantic Versioning 2.0.0, section 11, and what numbers and words of other lengths add to them. */
const rising = [
  '0.9.9',
  '0.10.0',
  '1.0.0-1',
  '1.0.0-2',
  '1.0.0-11',
  '1.0.0--',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '2.0.0',
  '2.1.0',
  '2.1.1',
  '10.0.0',
  // Past what a number of ours holds exactly.
  '9007199254740993.0.0',
  '9007199254740994.0.0',
  '10000000000000000.0.0',
];

describe('the order of versions', () => {
  test('is that of Semantic Versioning, every one beside every other', () => {
    for (const [index, one] of rising.entries()) {
      for (const [place, other] of rising.entries()) {
        expect([one, other, Math.sign(compareVersions(one, other))]).toEqual([one, other, Math.sign(index - place)]);
      }
    }
  });

  test('passes over build data', () => {
    expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
    expect(compareVersions('1.0.0-rc.1+1', '1.0.0-rc.1')).toBe(0);
    expect(compareVersions('1.0.0-rc+9', '1.0.0+1')).toBeLessThan(0);
  });

  test('turns round with its sides, for all versions', () => {
    const part = fc.oneof(fc.nat(20).map(String), fc.stringMatching(/^[0-9A-Za-z-]{1,3}$/));
    const version = fc
      .tuple(fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }), fc.array(part, { maxLength: 3 }))
      .map(([numbers, before]) => `${numbers.join('.')}${before.length > 0 ? `-${before.join('.')}` : ''}`);
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(Math.sign(compareVersions(one, other))).toBe(-Math.sign(compareVersions(other, one)) + 0);
      }),
    );
  });
});
