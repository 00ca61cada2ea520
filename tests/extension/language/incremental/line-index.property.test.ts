import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownLines, linesAfter } from '../../../../extension/src/language/incremental/line-index.ts';
import { lineIndex } from '../../../../shared-schema/src/parse/position.ts';

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\n\n', ' ', '\r\n', '😀'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('lines told from the version before are the lines of the text', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), text), { maxLength: 4 }), (first, edits) => {
      let current = first;
      let known: KnownLines | undefined = linesAfter(undefined, first).known;
      for (const [at, length, piece] of edits) {
        const start = at % (current.length + 1);
        current = current.slice(0, start) + piece + current.slice(start + length);
        const told = linesAfter(known, current);
        known = told.known;
        const whole = lineIndex(current);
        expect(told.lines.lineCount).toBe(whole.lineCount);
        const offsets = Array.from({ length: current.length + 3 }, (_, nth) => nth - 1);
        expect(offsets.map(told.lines.position)).toEqual(offsets.map(whole.position));
        const positions = Array.from({ length: whole.lineCount + 2 }, (_, nth) =>
          [-1, 0, 1, 2, 3, 99].map((character) => ({ line: nth - 1, character })),
        ).flat();
        expect(positions.map(told.lines.offset)).toEqual(positions.map(whole.offset));
      }
    }),
    { numRuns: 300 },
  );
});
