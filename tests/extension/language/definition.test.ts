import { describe, expect, test } from 'vitest';
import { definition } from '../../../extension/src/language/definition.ts';
import { baker } from './baker.ts';
import { expected, formats, withRanges } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, at } = baker(format);

  test.each(['buildsOn', 'targets', 'weights', 'weak"', 'competencies": ["', 'id'])(
    'from its use in %s an id leads to its definition',
    (where) => {
      const before =
        format === 'yaml' ? ({ 'weak"': 'weak:', 'competencies": ["': 'The week ahead' }[where] ?? where) : where;
      const position = where === 'id' ? at('planning') : at('planning', before);
      expect(withRanges(analysis, definition(analysis, position))).toBe(expected('ids', 'definition', format));
    },
  );

  test('a text that happens to be an id leads nowhere', () => {
    expect(definition(analysis, at('Planning'))).toEqual([]);
  });

  test('a field leads nowhere', () => {
    expect(definition(analysis, at('weight'))).toEqual([]);
  });
});
