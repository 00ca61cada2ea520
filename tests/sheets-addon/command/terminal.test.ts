import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fit, paragraph, printable, screenOf, widest } from '../../../sheets-addon/src/command/terminal.ts';

const screen = screenOf({ columns: 60 }, {});

describe('the screen', () => {
  test.each([
    [{}, {}, false],
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, { CI: 'true' }, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{}, { FORCE_COLOR: '0' }, false],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j under %j has colours: %s', (stream, env, coloured) => {
    expect(screenOf(stream, env).colours.isColorSupported).toBe(coloured);
  });

  test.each([
    [undefined, 100],
    [20, 60],
    [84, 84],
    [300, 100],
  ])('%s columns are used as %i', (columns, width) => {
    expect(screenOf(columns === undefined ? {} : { columns }, {}).width).toBe(width);
  });
});

describe('text', () => {
  test('is one line without control characters and marks of direction', () => {
    expect(printable(' a\u001b[31m\r\nb\tc\u202ed\u0000 ')).toBe('a [31m b c d');
  });

  test('is cut and filled by what it takes on the screen, not by characters', () => {
    expect(fit('abc', 5)).toBe('abc  ');
    expect(fit('abc', 5, 'right')).toBe('  abc');
    expect(fit('abcdef', 5)).toBe('abcd…');
    // Each of these takes two columns; a family is one character of several parts.
    expect(fit('陈伟陈', 5)).toBe('陈伟…');
    expect(fit('陈伟', 6)).toBe('陈伟  ');
    expect(fit('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
  });

  const unit = fc.constantFrom('a', ' ', 'é', '陈', '👩‍👩‍👧', 'ｗ');
  test('is always as wide as it is asked to be', () => {
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const clean = printable(text);
        const shown = stringWidth(fit(clean, width));
        expect(shown).toBeLessThanOrEqual(width);
        expect(shown).toBeGreaterThanOrEqual(width - 1);
      }),
    );
  });

  test('widest knows its limit', () => {
    expect(widest(['a', '陈伟'], 10)).toBe(4);
    expect(widest(['abcdef'], 3)).toBe(3);
    expect(widest([], 3)).toBe(0);
  });

  test('wraps under its lead', () => {
    expect(paragraph(screen, '  Do: ', 'word '.repeat(14))).toBe(
      `  Do: ${'word '.repeat(10)}word\n${' '.repeat(6)}word word word`,
    );
  });
});
