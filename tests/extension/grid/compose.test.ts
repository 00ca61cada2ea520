import { applyEdits, type TextEdit } from '@rubric-kit/shared-schema/edit/text-edit.ts';
import { parse } from '@rubric-kit/shared-schema/parse/parse.ts';
import type { Path } from '@rubric-kit/shared-schema/parse/position.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Step } from '../../../extension/src/grid/compose.ts';

/** A change of the one object that there is. */
const step = (edits: Step['edits'], owner: Path = []): Step => ({ owner, edits });
const put = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

describe('several changes as one', () => {
  test('the second counts in the text that the first has left', () => {
    const document = parse('abc def', 'yaml');
    // "abc def" -> "abXYc def" -> "abXYc" : 5 to 9 of the second text are 3 to 7 of the first.
    const edits = compose(document, [step(() => [put(2, 2, 'XY')]), step(() => [put(5, 9, '')])]);
    expect(edits).toEqual([put(2, 2, 'XY'), put(3, 7, '')]);
  });

  test('what was put in and taken out again is no edit', () => {
    const document = parse('abc', 'yaml');
    expect(compose(document, [step(() => [put(1, 1, 'X')]), step(() => [put(1, 2, '')])])).toEqual([]);
  });

  test('changes of different parts count in the text before all of them', () => {
    const document = parse('abc def', 'yaml');
    const edits = compose(document, [step(() => [put(4, 7, 'D')], ['b']), step(() => [put(0, 3, 'ABCD')], ['a'])]);
    expect(edits).toEqual([put(0, 3, 'ABCD'), put(4, 7, 'D')]);
  });

  test('changes of different parts that meet are made one after the other', () => {
    const document = parse('abc', 'yaml');
    const seen: string[] = [];
    const cut: Step['edits'] = ({ text }) => {
      seen.push(text);
      return [put(0, 1, '')];
    };
    expect(compose(document, [step(cut, ['a']), step(cut, ['b'])])).toEqual([put(0, 2, '')]);
    expect(seen).toContain('bc');
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
        for (const make of steps) text = applyEdits(text, make({ text }));
        const composed = compose(
          parse(start, 'yaml'),
          steps.map((make) => step(make)),
        );
        expect(applyEdits(start, composed)).toBe(text);
      }),
    );
  });
});
