import { joinedWhere, textLiteral, tolerance, toleranceText } from '@rubric-kit/sheets-addon/layout/formula-text.ts';
import { describe, expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { evaluate } from './evaluate.ts';

const office = useLibreOffice();

describe('a text in a formula', () => {
  test('has its quotes doubled', () => {
    expect(textLiteral('say "no"')).toBe('"say ""no"""');
    expect(textLiteral('')).toBe('""');
  });

  test('is cut where Excel would refuse it', () => {
    expect(textLiteral('x'.repeat(300))).toBe(`"${'x'.repeat(255)}"&"${'x'.repeat(45)}"`);
  });
});

test('the tolerance is the same as a number and as text', () => {
  expect(Number(toleranceText)).toBe(tolerance);
});

test('nothing joined is an empty text', () => {
  expect(joinedWhere([], ', ')).toBe('""');
});

judgedTest('LibreOffice joins the parts that hold', async () => {
  const parts = (...holds: readonly boolean[]) =>
    joinedWhere(
      holds.map((held, index) => ({ holds: held ? '1=1' : '1=2', text: textLiteral(`p"${index}`) })),
      '; ',
    );
  expect(await evaluate(office, [[]], [parts(true, false, true), parts(false, false), parts(true)])).toEqual([
    'p"0; p"2',
    '',
    'p"0',
  ]);
});
