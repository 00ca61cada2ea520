import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { said, smallRubric, withChange } from './rules/structure/said.ts';

const rulesOf = (text: string, options?: Parameters<typeof validate>[2]) =>
  validate(text, 'yaml', options).problems.map(({ rule, severity }) => `${severity} ${rule}`);

describe('validate', () => {
  test('gives the rubric where its structure is right, whatever the other rules say', () => {
    const { rubric, problems } = validate(withChange('weight: 100', 'weight: 90'), 'yaml', { groups: ['meaning'] });
    expect(rubric?.competencies[0]?.weight).toBe(90);
    expect(problems.map(({ rule }) => rule)).toContain('weights-sum');
  });

  test('gives none where its structure is wrong', () => {
    expect(validate(withChange('weight: 100', 'weight: much'), 'yaml').rubric).toBeNull();
  });

  test('of a text that cannot be read gives syntax problems only', () => {
    const { rubric, problems } = validate('title: [Baker\nweigth: 3\n', 'yaml');
    expect(rubric).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ rule }) => rule.startsWith('syntax-'))).toBe(true);
  });

  test('shows the other mistakes beside one of structure', () => {
    const text = withChange('    develop: coach', '    develop: coach\n    floor: 7').replace(
      'title: Baker',
      'title: 3',
    );
    expect(rulesOf(text, { groups: ['meaning'] })).toEqual(
      expect.arrayContaining(['error wrong-type', 'error floor-on-scale']),
    );
  });

  test('runs only the groups that are asked for, and structure always', () => {
    const text = withChange('title: Baker', 'title: 3');
    expect(rulesOf(text, { groups: [] })).toEqual(['error wrong-type']);
    expect(rulesOf(smallRubric, { groups: ['meaning'] }).length).toBeLessThan(rulesOf(smallRubric).length + 1);
  });

  test('orders problems as they stand in the text', () => {
    const text = withChange('title: Baker', 'title: 3')
      .replace('weight: 100', 'weight: much')
      .replace('id: baker', 'id: B');
    expect(said(text).map(([, mark]) => mark)).toEqual(['B', '3', 'much']);
  });

  test('points at each part by a JSON pointer, and at an unknown field by the name that the text has', () => {
    const text = withChange('competencies:', 'Competency:').replace('weight: 100', 'weight: much');
    expect(validate(text, 'yaml', { groups: [] }).problems.map(({ pointer }) => pointer)).toEqual([
      '/Competency',
      '/Competency/0/weight',
    ]);
  });

  test('counts lines and characters from 0', () => {
    const [problem] = validate(withChange('title: Baker', 'title: 3'), 'yaml', { groups: [] }).problems;
    expect(problem?.range).toEqual({ start: { line: 3, character: 7 }, end: { line: 3, character: 8 } });
  });

  test('never marks more of an object or list than its key or its first line', () => {
    const text = withChange('    weight: 100\n', '');
    const [problem] = validate(text, 'yaml', { groups: [] }).problems;
    expect(problem?.range).toEqual({ start: { line: 13, character: 4 }, end: { line: 13, character: 14 } });
    const root = validate('[\n1,\n2\n]', 'json').problems[0];
    expect(root?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } });
  });

  test('reports a mistake in an anchored part once', () => {
    const text = withChange('aliases: [Oven]', 'aliases: &names [Oven, 7]').replace(
      'title: Baker',
      'title: Baker\nprofiles:\n  - { id: head, name: Head }',
    );
    expect(said(text)).toHaveLength(1);
  });
});

describe('severities of a rubric', () => {
  const withRules = (rules: string) =>
    withChange('title: Baker', `title: Baker\nrules:\n${rules}`).replace('weight: 100', 'weight: 90');

  test('change those of rules', () => {
    expect(rulesOf(withRules('  weights-sum: info'))).toContain('info weights-sum');
    expect(rulesOf(withRules('  weights-sum: off')).join()).not.toContain('weights-sum');
  });

  test('are told to whoever reports', () => {
    expect([...validate(withRules('  weights-sum: warning'), 'yaml').overrides]).toEqual([['weights-sum', 'warning']]);
    expect([...validate(smallRubric, 'yaml').overrides]).toEqual([]);
  });

  const about = (rules: string) =>
    validate(withRules(rules), 'yaml', { groups: ['meaning'] })
      .problems.filter(({ rule }) => rule === 'unknown-rule' || rule === 'fixed-rule')
      .map(({ rule, severity, message, fix }) => [rule, severity, message, fix?.title]);

  test('of rules that do not exist are reported, with the one that was meant', () => {
    expect(about('  weight-sum: off\n  nonsense: off')).toEqual([
      [
        'unknown-rule',
        'warning',
        'There is no rule "weight-sum". Did you mean "weights-sum"?',
        'Change to "weights-sum"',
      ],
      ['unknown-rule', 'warning', 'There is no rule "nonsense". Remove this line.', undefined],
    ]);
  });

  test('of syntax and structure stay as they are', () => {
    expect(about('  missing-field: off')).toEqual([
      ['fixed-rule', 'warning', '"missing-field" is always an error. Remove this line.', undefined],
    ]);
    expect(rulesOf(withRules('  missing-field: off').replace('    target: 2\n', ''))).toContain('error missing-field');
    expect([...validate(withRules('  missing-field: off'), 'yaml').overrides]).toEqual([]);
  });

  test('do nothing under names that every object has', () => {
    expect(about('  constructor: off\n  __proto__: off').map(([rule]) => rule)).toEqual([
      'unknown-rule',
      'unknown-rule',
    ]);
  });
});
