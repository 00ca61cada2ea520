import { lineIndex, rangesOf } from '@rubric-kit/shared-schema/parse/position.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('lineIndex', () => {
  test('counts lines that end with a line feed, a carriage return, or both', () => {
    // Offsets: a=0 \n=1 b=2 \r=3 \n=4 c=5 \r=6 d=7
    const lines = lineIndex('a\nb\r\nc\rd');
    expect(lines.lineCount).toBe(4);
    expect([0, 2, 5, 7].map((offset) => lines.position(offset))).toEqual([
      { line: 0, character: 0 },
      { line: 1, character: 0 },
      { line: 2, character: 0 },
      { line: 3, character: 0 },
    ]);
  });

  test('counts UTF-16 units: a face has two', () => {
    expect(lineIndex('😀x').position(2)).toEqual({ line: 0, character: 2 });
    expect(lineIndex('äx').position(1)).toEqual({ line: 0, character: 1 });
  });

  test('puts the end of a text on its last line, which may be empty', () => {
    expect(lineIndex('a\n').position(2)).toEqual({ line: 1, character: 0 });
    expect(lineIndex('').position(0)).toEqual({ line: 0, character: 0 });
    expect(lineIndex('').lineCount).toBe(1);
  });

  test('keeps offsets outside the text at its ends', () => {
    const lines = lineIndex('ab\ncd');
    expect(lines.position(-3)).toEqual({ line: 0, character: 0 });
    expect(lines.position(99)).toEqual({ line: 1, character: 2 });
    expect(lines.range({ start: 1, end: 99 })).toEqual({
      start: { line: 0, character: 1 },
      end: { line: 1, character: 2 },
    });
  });

  test('never stands between a carriage return and its line feed', () => {
    expect(lineIndex('a\r\nb').position(2)).toEqual({ line: 0, character: 1 });
    expect(lineIndex('a\r\nb').position(1)).toEqual({ line: 0, character: 1 });
  });

  test('finds the offset of a position, or of the nearest one', () => {
    const lines = lineIndex('ab\r\ncd\n');
    expect(lines.offset({ line: 1, character: 1 })).toBe(5);
    expect(lines.offset({ line: 0, character: 9 })).toBe(2); // before the line break
    expect(lines.offset({ line: 2, character: 0 })).toBe(7);
    expect(lines.offset({ line: 9, character: 0 })).toBe(7);
    expect(lines.offset({ line: -1, character: 4 })).toBe(0);
    expect(lines.offset({ line: 0, character: -1 })).toBe(0);
  });
});

describe('rangesOf', () => {
  const lines = rangesOf('a\nb\r\nc\rd');

  test.each([
    [0, 2, [0, 0, 1, 0]],
    [2, 4, [1, 0, 1, 1]], // before the line feed of \r\n, which is the end of its line
    [5, 99, [2, 0, 3, 1]],
    [-3, 1, [0, 0, 0, 1]], // back at the start
  ])('%i to %i', (start, end, [line, character, endLine, endCharacter]) => {
    expect(lines({ start, end })).toEqual({
      start: { line, character },
      end: { line: endLine, character: endCharacter },
    });
  });

  test('says of any spans in any order what an index of all lines says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀'), maxLength: 30 });
    const span = fc.tuple(fc.integer({ min: -2, max: 40 }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(text, fc.array(span, { minLength: 1, maxLength: 6 }), (of, spans) => {
        const index = lineIndex(of);
        const ranges = rangesOf(of);
        for (const [start, length] of spans) {
          const one = { start, end: start + length };
          expect(ranges(one)).toEqual(index.range(one));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
