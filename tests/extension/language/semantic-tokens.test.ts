import { describe, expect, test } from 'vitest';
import { encoded, semanticTokens } from '../../../extension/src/language/semantic-tokens.ts';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import { baker } from './baker.ts';
import { expected, formats } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, text } = baker(format);

  test('ids, references, scores and choices are coloured', () => {
    const edits = semanticTokens(analysis).map(({ line, character, length, type }) => {
      const start = analysis.lines.offset({ line, character });
      return { span: { start, end: start + length }, text: `«${type}:${text.slice(start, start + length)}»` };
    });
    expect(applyEdits(text, edits)).toBe(expected('colours', 'baker', format));
  });

  test('where an id is defined is marked as that', () => {
    const tokens = semanticTokens(analysis);
    expect(tokens.every(({ type, modifiers }) => (type === 'class') === modifiers.includes('declaration'))).toBe(true);
  });
});

test('tokens as LSP sends them', () => {
  const tokens = [
    { line: 2, character: 4, length: 5, type: 'class', modifiers: ['declaration'] },
    { line: 2, character: 12, length: 1, type: 'number', modifiers: [] },
    { line: 5, character: 3, length: 4, type: 'variable', modifiers: [] },
  ] as const;
  // 12 - 4 = 8 on the same line, 5 - 2 = 3 lines down; types count from 0, the first modifier is bit 1.
  expect(encoded(tokens)).toEqual([2, 4, 5, 0, 1, 0, 8, 1, 2, 0, 3, 3, 4, 1, 0]);
});
