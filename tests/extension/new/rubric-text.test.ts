import type { Rubric } from '@rubric-kit/shared-schema/rubric.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { describe, expect, test } from 'vitest';
import { rubricFrom, rubricWith } from '../../../extension/src/new/rubric-text.ts';

describe('a new rubric', () => {
  test('of named competencies has no error, only words to write', () => {
    const { rubric, problems } = validate(rubricWith('Sales engineer', ['Discovery', 'Demo craft', 'Closing']), 'yaml');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A text to write for each of 3 competencies on 4 levels.
    expect(problems.filter(({ rule }) => rule === 'placeholder-text')).toHaveLength(12);
    const { id, title, competencies, cadence } = rubric as Rubric;
    expect([id, title]).toEqual(['sales-engineer', 'Sales engineer']);
    expect(competencies.map((one) => [one.id, one.name, one.weight])).toEqual([
      ['discovery', 'Discovery', 35],
      ['demo-craft', 'Demo craft', 35],
      ['closing', 'Closing', 30],
    ]);
    expect(cadence?.[0]?.competencies).toEqual(['discovery', 'demo-craft', 'closing']);
  });

  test('keeps the comments that explain the format', () => {
    const text = rubricWith('Sales engineer', ['Discovery']);
    expect(text).toContain('# What a manager can score, lowest first.');
    expect(text).toContain('# Foundation first.');
  });

  test('without names is the blank one, and valid', () => {
    expect(validate(rubricWith('Host', []), 'yaml').problems).toEqual([]);
  });

  test('takes any title and any name as text', () => {
    for (const name of ['<b>', '__proto__', 'constructor', '=1+1', '- x: y', '日本', '# no']) {
      const { problems, rubric } = validate(rubricWith(name, [name, name]), 'yaml');
      expect({ name, errors: problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule) }).toEqual(
        {
          name,
          errors: ['same-name'],
        },
      );
      expect([rubric?.title, rubric?.competencies[0]?.name]).toEqual([name, name]);
    }
  });

  test('from another one has its own id and title, at version 0.1.0', () => {
    const text = rubricFrom('id: a # kept\nversion: 3.1.0\ntitle: A\n', 'Bread & more');
    expect(text).toBe('id: bread-more # kept\nversion: 0.1.0\ntitle: Bread & more\n');
  });
});
