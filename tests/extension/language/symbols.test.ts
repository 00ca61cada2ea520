import { describe, expect, test } from 'vitest';
import { documentSymbols } from '../../../extension/src/language/symbols.ts';
import type { DocumentSymbol } from '../../../extension/src/language/types.ts';
import { baker } from './baker.ts';
import { formats, golden, marked } from './golden.ts';

describe.each(formats)('in %s', (format) => {
  const { analysis } = baker(format);

  const outline = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
      `${indent}${name}${detail === '' ? '' : ` (${detail})`} ${range.start.line + 1}-${range.end.line + 1} ${analysis.text.slice(
        analysis.lines.offset(selectionRange.start),
        analysis.lines.offset(selectionRange.end),
      )}`,
      ...outline(children, `${indent}  `),
    ]);

  test('the outline: names, lines, and what is selected', () => {
    expect(`${outline(documentSymbols(analysis)).join('\n')}\n`).toBe(golden(`outline/baker.${format}.txt`));
  });

  test('what is selected lies inside the part', () => {
    const inside = ({ range, selectionRange, children }: DocumentSymbol): boolean =>
      analysis.lines.offset(selectionRange.start) >= analysis.lines.offset(range.start) &&
      analysis.lines.offset(selectionRange.end) <= analysis.lines.offset(range.end) &&
      children.every(inside);
    expect(documentSymbols(analysis).every(inside)).toBe(true);
  });
});

test('a text without a rubric has no outline', () => {
  expect(documentSymbols(marked('', 'yaml').analysis)).toEqual([]);
  expect(documentSymbols(marked('[', 'json').analysis)).toEqual([]);
});
