import {
  parseCell,
  parseRange,
  parseRanges,
  printAbsolute,
  subtract,
} from '@rubric-kit/sheets-addon/excel/reference.ts';
import { a1Range } from '@rubric-kit/sheets-addon/read/address.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('references', () => {
  test.each([
    ['A1', { row: 0, column: 0 }],
    ['$C$5', { row: 4, column: 2 }],
    ['xfd1048576', { row: 1_048_575, column: 16_383 }],
    ['XFE1', null],
    ['A1048577', null],
    ['A0', null],
    ['A', null],
    ['1', null],
    ['A1B', null],
    ['', null],
    ['__proto__', null],
  ])('%s is a cell or none', (text, cell) => {
    expect(parseCell(text)).toEqual(cell);
  });

  test('whole columns and rows are rectangles', () => {
    expect(parseRange('D:E')).toEqual({ top: 0, left: 3, bottom: 1_048_575, right: 4 });
    expect(parseRange('5:9')).toEqual({ top: 4, left: 0, bottom: 8, right: 16_383 });
    expect(parseRange('C9:A2')).toEqual({ top: 1, left: 0, bottom: 8, right: 2 });
    expect(parseRanges(' A1  nonsense B2:B3 ').map(a1Range)).toEqual(['A1', 'B2:B3']);
  });

  test('a formula names a tab in quotes where it must', () => {
    const range = { top: 0, left: 0, bottom: 4, right: 0 };
    expect(printAbsolute("Ann's", range)).toBe("'Ann''s'!$A$1:$A$5");
    expect(printAbsolute('Team', { ...range, bottom: 0 })).toBe('Team!$A$1');
  });
});

describe('subtracting', () => {
  const range = { top: 0, left: 0, bottom: 2, right: 2 };

  test('a hole leaves a frame', () => {
    const hole = { top: 1, left: 1, bottom: 1, right: 1 };
    expect(subtract(range, [hole]).map(a1Range)).toEqual(['A1:C1', 'A2', 'C2', 'A3:C3']);
  });

  test('each cell is in exactly one piece, or under one of the others', () => {
    const corner = fc.integer({ min: 0, max: 5 });
    const any = fc.tuple(corner, corner, corner, corner).map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));
    const holds = (one: typeof range, row: number, column: number) =>
      one.top <= row && row <= one.bottom && one.left <= column && column <= one.right;
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 4 }), (whole, others) => {
        const pieces = subtract(whole, others);
        for (let row = 0; row <= 5; row++) {
          for (let column = 0; column <= 5; column++) {
            const wanted = holds(whole, row, column) && !others.some((one) => holds(one, row, column));
            expect(pieces.filter((one) => holds(one, row, column))).toHaveLength(wanted ? 1 : 0);
          }
        }
      }),
    );
  });
});
