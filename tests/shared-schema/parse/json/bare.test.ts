import { closesBare, hasBareBrackets } from '@rubric-kit/shared-schema/parse/json/bare.ts';
import { counted } from '@rubric-kit/shared-schema/parse/json/keys.ts';
import { locateJson } from '@rubric-kit/shared-schema/parse/json/locate.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['{}', true],
  ['{ "a": [1, { "b": "x" }] }', true],
  ['"{"', false],
  ['["]"]', false],
  ['{ "a}": 1 }', false],
  ['{ "a": "\\"}[" }', false],
])('%s: %j', (text, bare) => {
  expect(hasBareBrackets(text, counted(JSON.parse(text)))).toBe(bare);
});

test.each([
  ['{ "a": {}, "b": { "c": [{}] } } }', 1, '}', 31],
  ['[[], [[]]], []', 1, ']', 10],
] as const)('the end of %s', (text, from, closer, end) => {
  expect(closesBare(text, from, closer)).toBe(end);
});

/** The ways to all parts of a value. */
function ways(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [way, ...[...steps].flatMap((step) => ways((value as never)[step], [...way, step]))];
}

test('places are the same as a look at every string finds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat({ max: 4 }), fc.infiniteStream(fc.boolean()), (value, indent, chosen) => {
      const text = JSON.stringify(value, null, indent);
      fc.pre(hasBareBrackets(text, counted(value)));
      const paths = ways(value).filter(() => chosen.next().value);
      expect(locateJson(text, paths, true)).toEqual(locateJson(text, paths));
    }),
    { numRuns: 500 },
  );
});
