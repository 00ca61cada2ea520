import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writingIds } from '../../shared-schema/src/rules/writing/ids.ts';
import { writingRules } from '../../shared-schema/src/rules/writing/index.ts';
import { validate } from '../../shared-schema/src/validate.ts';
import { validateJson } from '../../shared-schema/src/validate-json.ts';
import { spoilt } from './schema/spoil.ts';

const rubric = parse(
  readFileSync(new URL('../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url), 'utf8'),
) as object;

test('knows the rules on writing by their ids', () => {
  expect(writingIds).toEqual(writingRules.map(({ id }) => id));
  const text = JSON.stringify({ ...rubric, rules: { 'vague-quantifier': 'off', 'vague-quantifer': 'off' } });
  const { problems, overrides } = validateJson(text);
  expect(problems.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['unknown-rule /rules/vague-quantifer']);
  expect([...overrides]).toEqual([['vague-quantifier', 'off']]);
});

test('finds what the whole validation finds, but for the rules on writing', () => {
  const writing = new Set(writingIds);
  const cut = fc.tuple(fc.nat(), fc.nat({ max: 3 }));
  fc.assert(
    fc.property(fc.gen(), fc.option(cut), (g, where) => {
      const whole = JSON.stringify(spoilt(rubric, g), null, 2) ?? '';
      const at = where ? where[0] % (whole.length + 1) : 0;
      const text = where ? whole.slice(0, at) + whole.slice(at + where[1]) : whole;
      const all = validate(text, 'json').problems;
      expect(validateJson(text).problems).toEqual(all.filter(({ rule }) => !writing.has(rule)));
    }),
    { numRuns: 150 },
  );
});
