import { rectanglesOf, type Standing } from '@rubric-kit/sheets-addon/google/rectangles.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** A picture of a tab: `w` to be written, `.` free, `t` theirs. */
const parse = (picture: readonly string[]) => ({
  rows: picture.length,
  columns: picture[0]?.length ?? 0,
  standing: (row: number, column: number): Standing =>
    (({ w: 'write', t: 'theirs' }) as const)[picture[row]?.[column] ?? ''] ?? 'free',
});

const found = (picture: readonly string[], apart = false): string[] => {
  const { rows, columns, standing } = parse(picture);
  return rectanglesOf(rows, columns, standing, apart).map(
    ({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`,
  );
};

describe('cells to be written as few rectangles', () => {
  test('none where nothing is to be written', () => {
    expect(found(['..', 't.'])).toEqual([]);
  });

  test('one around them all where nothing of theirs is inside', () => {
    expect(found(['....', '.w..', '...w', 't...'])).toEqual(['1:1-2:3']);
  });

  test('none of theirs inside: columns apart, neighbours together, stretches between theirs', () => {
    expect(found(['wwtw', 'wwtw'])).toEqual(['0:0-1:1', '0:3-1:3']);
    expect(found(['w', 't', 'w'])).toEqual(['0:0-0:0', '2:0-2:0']);
  });

  test('apart: what lies between is not touched', () => {
    expect(found(['w.w'], true)).toEqual(['0:0-0:0', '0:2-0:2']);
  });

  test('never more than the columns, however theirs are strewn', () => {
    const rows = Array.from({ length: 500 }, (_, row) => (row % 2 === 0 ? 'w.w' : 't.t'));
    expect(found(rows)).toEqual(['0:0-498:0', '0:2-498:2']);
  });

  test('every cell to be written is in exactly one', () => {
    const cell = fc.constantFrom('w', '.', '.', 't');
    const line = fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => cells.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean(), (picture, apart) => {
        const { rows, columns, standing } = parse(picture);
        const boxes = rectanglesOf(rows, columns, standing, apart);
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            const covered = boxes.filter(
              ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
            );
            expect(covered.length).toBeLessThanOrEqual(1);
            if (standing(row, column) === 'write') expect(covered).toHaveLength(1);
            if (standing(row, column) === 'theirs' && boxes.length > 6) expect(covered).toHaveLength(0);
          }
        }
      }),
    );
  });
});
