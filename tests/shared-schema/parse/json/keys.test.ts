import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('keys that stand twice', () => {
  test.each([
    ['{"a":1,"b":{"a":2},"c":["a","a"]}'],
    ['{"a" : 1, "b" :\n2}'],
    ['{"a": ": b", "c": "x\\": y", "d": "\\\\"}'],
    ['{"a": "::", "b": ["::", ":"], ":": ":"}'],
    ['{"": 1, " ": 2, "\\"": 3, "a\\"": 4}'],
    ['{"a,": 1, "a[": 2, "a{": 3, "a:": 4}'],
    ['[{"a":1},{"a":1}]'],
  ])('are not seen in %s', (text) => {
    expect(parse(text, 'json').faults).toEqual([]);
  });

  test.each([
    ['{"a":1,"a":2}', 7],
    ['{"a" : 1, "b" : 2, "a" : 3}', 19],
    ['{"x":{"a": ": b", "a": "\\": y"}}', 18],
    ['[0,{"a":1},{":":1,":":2}]', 18],
    ['{"a\\"":1,"a\\u0022":2}', 9],
    ['{"a":{"b":1},"c":2,"a":{"b":1}}', 19],
  ])('are told in %s at the second', (text, start) => {
    const { faults } = parse(text, 'json');
    expect(faults.map(({ rule, span }) => [rule, span.start])).toEqual([['syntax-duplicate-key', start]]);
  });

  test('are told in any JSON in which a member is written twice, and in no other', () => {
    const key = fc.oneof(
      fc.constantFrom('a', 'b', ':', '"', '\\', ' :', ',":', '__proto__'),
      fc.string({ maxLength: 3 }),
    );
    const spaced = fc.constantFrom('', ' ', '\n  ');
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.json({ maxDepth: 2 }), { minKeys: 1, maxKeys: 6 }),
        fc.boolean(),
        spaced,
        (object, twice, space) => {
          const members = Object.entries(object).map(
            ([name, value]) => `${JSON.stringify(name)}${space}:${space}${value}`,
          );
          const [first = ''] = members;
          const all = twice ? [...members, first] : members;
          const text = `{${all.join(',')}}`;
          const { faults } = parse(text, 'json');
          expect(faults.map(({ rule, span }) => [rule, span.start])).toEqual(
            twice ? [['syntax-duplicate-key', text.length - first.length - 1]] : [],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
