import { foldName, tidy } from '@rubric-kit/shared-schema/fold.ts';
import {
  keyFormula,
  keyOf,
  textFormula,
  textOf,
  textOfOldDate,
  unusualSpaces,
} from '@rubric-kit/sheets-addon/layout/sheet-text.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { evaluate } from './evaluate.ts';

const office = useLibreOffice();

/** Names as they come: with patterns, operators, quotes, braces and every kind of white space. */
const name = fc.string({
  unit: fc.constantFrom(...'aBé*?~{}01<=>"\'- ', '\u00a0', '\t', '\n', '\u3000', '\u2009'),
  maxLength: 12,
});

describe('texts', () => {
  test('lose white space at their ends and between words, but for one space', () => {
    expect(textOf('  Ann\u00a0\u00a0 Lee\t\n', [])).toBe('Ann Lee');
    expect(textOf('山田\u3000太郎', [])).toBe('山田\u3000太郎');
    expect(textOf('山田\u3000太郎', ['\u3000'])).toBe('山田 太郎');
  });

  test('of other values are what & makes of them', () => {
    expect([2026, 2.5, true, null].map((value) => textOf(value, []))).toEqual(['2026', '2.5', 'TRUE', '']);
    // 31 March 2026 is day 46112 of the calendar that starts in 1900, and day 44650 of the one that starts in 1904.
    const date = new Date(Date.UTC(2026, 2, 31));
    expect(textOf(date, [])).toBe('46112');
    expect(textOfOldDate(date)).toBe('44650');
  });

  test('are tidied as the core tidies names, once their unusual spaces are known', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(textOf(text, unusualSpaces([text]))).toBe(tidy(text));
      }),
    );
  });

  test('have unusual spaces named once, in order', () => {
    expect(unusualSpaces(['a\u3000b\u2009', 'c\u00a0d e', '\u3000'])).toEqual(['\u2009', '\u3000']);
  });
});

describe('keys', () => {
  test('hold nothing that MATCH reads as a pattern', () => {
    expect(keyOf('A*b?~{1}')).toBe('a{1}b{2}{3}{0}1}');
  });

  test('of two names are alike when the core folds the names alike', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const spaces = unusualSpaces([a, b]);
        const alike = keyOf(textOf(a, spaces)) === keyOf(textOf(b, spaces));
        expect(alike).toBe(foldName(a) === foldName(b));
      }),
    );
  });
});

judgedTest('LibreOffice makes the same texts and keys of the same cells', async () => {
  // LibreOffice keeps a tab as another character where a cell has several lines: that is its own affair.
  const names = name.filter((text) => !(text.includes('\t') && text.includes('\n')));
  const values = [...fc.sample(names, { seed: 7, numRuns: 120 }), 2026, 2.5, new Date(Date.UTC(2026, 2, 31)), null];
  const spaces = unusualSpaces(values.filter((value) => typeof value === 'string'));
  const formulas = values.flatMap((_, row) => {
    const text = textFormula(`Cells!$A$${row + 1}`, spaces);
    return [text, keyFormula(text)];
  });
  const wanted = values.flatMap((value) => [textOf(value, spaces), keyOf(textOf(value, spaces))]);
  expect(
    await evaluate(
      office,
      values.map((value) => [value]),
      formulas,
    ),
  ).toEqual(wanted);
});
