import { describe, expect, test } from 'vitest';
import { highlights, references } from '../../../extension/src/language/references.ts';
import { baker } from './baker.ts';
import { expected, formats, withRanges } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, at } = baker(format);

  test('where an id is used', () => {
    expect(withRanges(analysis, references(analysis, at('planning'), false))).toBe(
      expected('ids', 'references', format),
    );
  });

  test('and with its definition', () => {
    const found = references(analysis, at('planning', 'targets'), true);
    expect(withRanges(analysis, found)).toBe(expected('ids', 'all-uses', format));
  });

  test('marked in the text: first where it is defined, then five times where it is used', () => {
    const marks = highlights(analysis, at('planning', 'weights'));
    expect(marks.map(({ kind }) => kind)).toEqual([3, 2, 2, 2, 2, 2]);
    expect(
      withRanges(
        analysis,
        marks.map(({ range }) => range),
      ),
    ).toBe(expected('ids', 'all-uses', format));
  });

  test('nothing beside ids', () => {
    expect(references(analysis, at('Care'), true)).toEqual([]);
    expect(highlights(analysis, at('hire'))).toEqual([]);
  });
});
