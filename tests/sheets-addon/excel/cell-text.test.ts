import { cutText, decodeText, encodeText } from '@rubric-kit/sheets-addon/excel/cell-text.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('text in a part', () => {
  test('characters that XML has no room for are escaped, and text that looks escaped is kept', () => {
    expect(encodeText('a\u0000b\rc\n\td_x000D_\uFFFE')).toBe('a_x0000_b_x000D_c\n\td_x005F_x000D__xFFFE_');
    expect(decodeText('a_x0000_b_x000D_c_x005F_x000D_ _x12_ _xZZZZ_')).toBe('a\u0000b\rc_x000D_ _x12_ _xZZZZ_');
  });

  test('reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', '_x000D_', '\r', '\u0001', 'é', '😀') }),
        (text) => {
          expect(decodeText(encodeText(text))).toBe(text);
        },
      ),
    );
  });

  test('half of a pair of surrogates is replaced', () => {
    expect(encodeText('a\uD83Db')).toBe('a\uFFFDb');
  });

  test('is cut at a length, never inside a pair', () => {
    expect(cutText('abcde', 5)).toBe('abcde');
    expect(cutText('abcdef', 5)).toBe('abcd…');
    expect(cutText('abc😀f', 5)).toBe('abc…');
  });
});
