import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { expect, test } from 'vitest';
import { analyse } from '../../../../extension/src/language/analysis.ts';
import { smallRubric } from '../../../shared-schema/rules/structure/said.ts';

test('a "#" that is typed into a text is told as it is in the whole, and goes with the quotes', () => {
  const before = analyse(smallRubric, 'yaml');
  expect(before.validation.problems.map(({ rule }) => rule)).not.toContain('syntax-hash');
  const typed = smallRubric.replace('title: Baker', 'title: Baker #1 of 3');
  const after = analyse(typed, 'yaml', before);
  expect(after.validation.problems).toEqual(validate(typed, 'yaml').problems);
  expect(after.validation.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('warning syntax-hash');
  const quoted = smallRubric.replace('title: Baker', 'title: "Baker #1 of 3"');
  expect(analyse(quoted, 'yaml', after).validation.problems.map(({ rule }) => rule)).not.toContain('syntax-hash');
});
