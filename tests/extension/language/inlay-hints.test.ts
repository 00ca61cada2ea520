import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../../extension/src/language/inlay-hints.ts';
import { applyEdits } from '../../../shared-schema/src/edit/text-edit.ts';
import { baker } from './baker.ts';
import { expected, formats } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis, text, at } = baker(format);

  test('levels behind scores, shares behind weights that sum to 95', () => {
    const edits = inlayHints(analysis).map(({ position, label }) => {
      const start = analysis.lines.offset(position);
      return { span: { start, end: start }, text: `⟦${label}⟧` };
    });
    expect(applyEdits(text, edits)).toBe(expected('hints', 'baker', format));
  });

  test('a share says why it is there', () => {
    const hint = inlayHints(analysis).find(({ label }) => label.startsWith('='));
    expect(hint?.tooltip).toBe('The weights sum to 95 instead of 100.');
  });

  test('only the lines that are asked for', () => {
    const start = at('weight');
    expect(inlayHints(analysis, { start, end: start }).map(({ label }) => label)).toEqual(['= 63.16 %']);
  });
});
