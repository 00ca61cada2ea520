import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editsOf } from '../../../shared-schema/src/edit/edits-of.ts';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import type { Format } from '../../../shared-schema/src/parse/document.ts';
import { rules } from '../../../shared-schema/src/rules/index.ts';
import { ruleTexts } from '../../../shared-schema/src/rules/texts.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { laidOverBase, markedLine } from './lay.ts';

// The bad and the good example of each rule are its first test: laid over a rubric without a problem, the bad one has
// exactly this problem on the line that it marks with "# here", and the good one has none.

const said = (text: string, format: Format) =>
  validate(text, format).problems.map(({ rule, severity, range }) => ({ rule, severity, line: range.start.line }));

const comments = (yaml: string) => yaml.match(/# .*/g) ?? [];

/** What is left after the fix of the first problem. A fix that an author has to finish leaves a reminder of that. */
function fixed(text: string, format: Format) {
  const { document, problems } = validate(text, format);
  const fix = problems[0]?.fix;
  if (!fix) return undefined;
  const after = applyEdits(text, editsOf(fix.change, document));
  const left = said(after, format).filter(({ rule }) => !(fix.unfinished && rule === 'placeholder-text'));
  return { after, left, takesOut: /^Take/.test(fix.title) };
}

test('the base rubric has no problem', () => {
  expect(said(laidOverBase(''), 'yaml')).toEqual([]);
});

test('no two rules share an id, and every rule has its words', () => {
  const ids = ruleTexts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

const laidOut = ruleTexts.filter(({ group }) => group !== 'syntax');

describe.each(laidOut.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = laidOverBase(rule.bad);
  const badJson = JSON.stringify(parse(bad), null, 2);

  test('its bad example has exactly one problem, on the marked line', () => {
    expect(said(bad, 'yaml')).toEqual([{ rule: id, severity: rule.severity, line: markedLine(bad) }]);
  });

  test('and the same in JSON', () => {
    expect(said(badJson, 'json')).toEqual([{ rule: id, severity: rule.severity, line: expect.any(Number) }]);
  });

  test('its good example has none', () => {
    expect(said(laidOverBase(rule.good), 'yaml')).toEqual([]);
  });

  test('a fix makes the problem go away and keeps the comments', () => {
    const result = fixed(bad, 'yaml');
    if (!result) return;
    expect(result.left).toEqual([]);
    const kept = comments(bad).filter((comment) => !result.takesOut || !comment.startsWith('# here'));
    expect(comments(result.after)).toEqual(kept);
    expect(fixed(badJson, 'json')?.left).toEqual([]);
  });
});
