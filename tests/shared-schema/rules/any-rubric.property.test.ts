import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../../shared-schema/src/rules/index.ts';
import { partAt } from '../../../shared-schema/src/rules/pointer.ts';
import { checkStructure } from '../../../shared-schema/src/rules/structure/index.ts';
import { validate } from '../../../shared-schema/src/validate.ts';

const shipped = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);

/** The ways to all parts of a value. */
function ways(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [way, ...parts.flatMap(([key, part]) => ways(part, [...way, Array.isArray(value) ? Number(key) : key]))];
}

const json = JSON.stringify(parse(shipped));
const all = ways(JSON.parse(json)).slice(1);

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'hunter-orientation',
    0,
    -1,
    1e300,
    2.5,
    null,
    [],
    {},
    [[]],
    [null],
  ),
);

const spoiled = fc.array(fc.tuple(fc.constantFrom(...all), odd), { minLength: 1, maxLength: 6 }).map((changes) => {
  const rubric = JSON.parse(json);
  for (const [way, value] of changes) {
    const holder = partAt(rubric, way.slice(0, -1));
    if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [way.at(-1) ?? '']: value });
  }
  return rubric;
});

test('whatever is put in the place of any part, no rule throws, and every finding leads to a part or beside one', () => {
  fc.assert(
    fc.property(spoiled, (rubric) => {
      const { draft } = checkStructure(rubric, 'json');
      if (!draft) return;
      for (const rule of rules)
        for (const { path, related = [] } of rule.check(draft))
          for (const way of [path, ...related.map((other) => other.path)])
            expect(partAt(rubric, way.slice(0, -1)), `${rule.id} ${way}`).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test('every problem lies inside the text', () => {
  fc.assert(
    fc.property(spoiled, (rubric) => {
      const text = JSON.stringify(rubric, null, 2);
      const lines = text.split('\n');
      for (const { range } of validate(text, 'json').problems) {
        expect(range.end.line).toBeLessThan(lines.length);
        expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
      }
    }),
    { numRuns: 100 },
  );
});
