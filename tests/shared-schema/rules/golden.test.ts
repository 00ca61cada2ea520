import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import { rules } from '../../../shared-schema/src/rules/index.ts';
import { validate } from '../../../shared-schema/src/validate.ts';
import { laidOverBase, markedLine } from './lay.ts';

/** A fix that makes room for an author's words leaves one that asks for them. */
const asksForWords = 'placeholder';

const said = (text: string) =>
  validate(text, 'yaml').problems.map(({ rule, severity, range }) => ({ rule, severity, line: range.start.line }));

test('the base rubric has no problem', () => {
  expect(validate(laidOverBase(''), 'yaml').problems).toEqual([]);
});

test('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its bad example has exactly one problem, on the marked line', () => {
    const text = laidOverBase(rule.bad);
    expect(said(text)).toEqual([{ rule: id, severity: rule.severity, line: markedLine(text) }]);
  });

  test('its good example has none', () => {
    expect(said(laidOverBase(rule.good))).toEqual([]);
  });

  test('a fix makes the problem go away and keeps the comments', () => {
    const text = laidOverBase(rule.bad);
    const { document, problems } = validate(text, 'yaml');
    for (const { fix } of problems) {
      if (!fix) continue;
      const fixed = applyEdits(text, fix.edits(document));
      expect(fixed).not.toBe(text);
      expect(said(fixed).filter((problem) => problem.rule !== asksForWords)).toEqual([]);
      const comments = (yaml: string) => yaml.match(/# .*/g);
      if (!/remove|take out/i.test(fix.title)) expect(comments(fixed)).toEqual(comments(text));
    }
  });
});
