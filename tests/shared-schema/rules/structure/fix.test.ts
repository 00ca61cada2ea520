import { editsOf } from '@rubric-kit/shared-schema/edit/edits-of.ts';
import { applyEdits } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import type { Format } from '@rubric-kit/shared-schema/parse/document.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { said, smallRubric, withChange } from './said.ts';

/** The text after the fix of its only problem. */
function fixed(text: string, format: Format): string {
  const { document, problems } = validate(text, format, { groups: [] });
  const [problem, ...others] = problems;
  if (!problem?.fix || others.length > 0) throw new Error('there is no single problem with a fix');
  return applyEdits(text, editsOf(problem.fix.change, document));
}

// What an author wrote, and what the line is once the fix is made; the rest stays.
const fixes: [from: string, wrong: string, right: string][] = [
  ['    weight: 100', '    wieght: 100 # all', '    weight: 100 # all'],
  ['competencies:', '"Competency": # one', '"competencies": # one'],
  ['    weight: 100', '    weight: "100" # all', '    weight: 100 # all'],
  ['    weight: 100', "    weight: '100 %'", '    weight: 100'],
  ['title: Baker', 'title: 2024', 'title: "2024"'],
  ['aliases: [Oven]', 'aliases: Oven', 'aliases: [Oven]'],
  ['develop: coach', 'develop: Coach', 'develop: coach'],
  ['develop: coach', 'develop: "hired"', 'develop: "hire"'],
  ['version: 1.0.0', 'version: 1.2 # first', 'version: 1.2.0 # first'],
  ['id: baking', 'id: The Baking', 'id: the-baking'],
  ['schemaVersion: 1', 'schemaVersion: one', 'schemaVersion: 1'],
];

describe('fixes of structure', () => {
  test.each(fixes)('%j: %j becomes %j', (from, wrong, right) => {
    expect(fixed(withChange(from, wrong), 'yaml')).toBe(withChange(from, right));
  });

  test('a missing schemaVersion is added as the first field, below the comment that heads the file', () => {
    const head = '# A baker.\n\n';
    expect(fixed(head + withChange('schemaVersion: 1\n', ''), 'yaml')).toBe(head + smallRubric);
  });

  test('and in JSON', () => {
    const json = `${JSON.stringify(parse(smallRubric, 'yaml').value, null, 2)}\n`;
    expect(fixed(json.replace('"schemaVersion": 1,\n  ', ''), 'json')).toBe(json);
    expect(fixed(json.replace('"weight": 100', '"weigth": 100'), 'json')).toBe(json);
    expect(fixed(json.replace('"weight": 100', '"weight": "100"'), 'json')).toBe(json);
    expect(said(json, 'json')).toEqual([]);
  });
});
