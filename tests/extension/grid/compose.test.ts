import { applyEdits, type TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../extension/src/grid/compose.ts';

const put = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

describe('several changes as one', () => {
  test('the second counts in the text that the first has left', () => {
    const document = parse('abc def', 'yaml');
    // "abc def" -> "abXYc def" -> "abXYc" : 5 to 9 of the second text are 3 to 7 of the first.
    const edits = compose(document, [() => [put(2, 2, 'XY')], () => [put(5, 9, '')]]);
    expect(edits).toEqual([put(2, 2, 'XY'), put(3, 7, '')]);
  });

  test('what was put in and taken out again is no edit', () => {
    const document = parse('abc', 'yaml');
    expect(compose(document, [() => [put(1, 1, 'X')], () => [put(1, 2, '')]])).toEqual([]);
  });

  test('leads to the same text as one after the other', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(8), fc.constantFrom('', 'x', 'yy', 'zzz'));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (changes) => {
        const start = 'The text that all of it began with';
        let text = start;
        const steps = changes.map(([at, length, by]) => ({ text: before }: { readonly text: string }) => {
          const from = Math.min(at, before.length);
          return [put(from, Math.min(from + length, before.length), by)];
        });
        for (const step of steps) text = applyEdits(text, step({ text }));
        expect(applyEdits(start, compose(parse(start, 'yaml'), steps))).toBe(text);
      }),
    );
  });
});
