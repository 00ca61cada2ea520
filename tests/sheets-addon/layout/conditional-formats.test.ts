import type { Scale } from '@rubric-kit/shared-schema/rubric.ts';
import { readRating } from '@rubric-kit/shared-schema/score/rating.ts';
import { scoreFormats } from '@rubric-kit/sheets-addon/layout/conditional-formats.ts';
import type { Look } from '@rubric-kit/sheets-addon/layout/look.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import { describe, expect, test } from 'vitest';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { evaluate } from './evaluate.ts';

const office = useLibreOffice();
const scale: Scale = {
  levels: [
    { score: 1, label: 'Low' },
    { score: 5, label: 'High' },
  ],
  step: 0.5,
};
const range = { top: 4, bottom: 20, left: 3, right: 3 };
const cells = { range, cell: 'D5', scale, bands: { weakBelow: 2.5, strongFrom: 4 } };
const floored = { ...cells, thresholds: [{ floor: 2, target: '3.5' }] };

describe('the looks of score cells', () => {
  test('stand in the order in which the first wins, all on one range', () => {
    const formats = scoreFormats(floored);
    expect(formats.map(({ look }) => look)).toEqual([
      'invalid',
      'not-observed',
      'below-floor',
      'weak',
      'short-of-target',
      'strong',
    ]);
    expect(formats.map((format) => format.range)).toEqual(formats.map(() => range));
  });

  test('carry the mark by which they are known again', () => {
    expect(scoreFormats(floored).filter(({ formula }) => !formula.startsWith('=AND(N("Rubric Kit")=0,'))).toEqual([]);
  });

  test('leave out a floor that there is not', () => {
    const formats = scoreFormats({ ...cells, thresholds: [{ target: '3.5' }] });
    expect(formats.map(({ look }) => look)).not.toContain('below-floor');
  });

  test('can be narrowed to rows and to a competency', () => {
    const formats = scoreFormats({ ...cells, counts: '$A5="Ana"', thresholds: [{ when: '$B5="x"', target: '3' }] });
    expect(formats.find(({ look }) => look === 'short-of-target')?.formula).toBe(
      '=AND(N("Rubric Kit")=0,$A5="Ana",$B5="x",ISNUMBER(D5),D5<3)',
    );
    expect(formats.find(({ look }) => look === 'weak')?.formula).toBe(
      '=AND(N("Rubric Kit")=0,$A5="Ana",ISNUMBER(D5),D5<2.5)',
    );
  });

  test('hold no list and no other tab, which Excel and Google Sheets refuse there', () => {
    expect(scoreFormats(floored).filter(({ formula }) => /[{}!]/.test(formula))).toEqual([]);
  });
});

/** Worked out by hand: floor 2, weak under 2.5, target 3.5, strong from 4. */
const looks: readonly (readonly [CellValue, Look | undefined])[] = [
  [1, 'below-floor'],
  [1.5, 'below-floor'],
  [2, 'weak'],
  [2.5, 'short-of-target'],
  [3, 'short-of-target'],
  [3.5, undefined],
  [4, 'strong'],
  [5, 'strong'],
  [0.1 * 30, 'short-of-target'],
  [3.25, 'invalid'],
  [0, 'invalid'],
  [5.5, 'invalid'],
  [-1, 'invalid'],
  ['3', 'invalid'],
  ['three', 'invalid'],
  [true, 'invalid'],
  [new Date(Date.UTC(2026, 3, 1)), 'invalid'],
  ['N/O', 'not-observed'],
  [' n/o ', 'not-observed'],
  [null, undefined],
  ['', undefined],
  ['   ', undefined],
];

describe('by value', () => {
  test('invalid and not observed agree with the core', () => {
    for (const [value, look] of looks) {
      const { kind } = readRating(value, scale);
      expect([value, kind === 'invalid'], String(value)).toEqual([value, look === 'invalid']);
      expect([value, kind === 'not-observed'], String(value)).toEqual([value, look === 'not-observed']);
    }
  });

  judgedTest('LibreOffice finds the same look for every cell', async () => {
    const formats = scoreFormats(floored);
    const formulas = looks.flatMap((_, row) =>
      formats.map(({ formula }) => `IF(${formula.slice(1).replaceAll('D5', `Cells!$A$${row + 1}`)},1,0)`),
    );
    const shown = await evaluate(
      office,
      looks.map(([value]) => [value]),
      formulas,
    );
    const found = looks.map(([value], row) => {
      const first = formats.findIndex((_, index) => shown[row * formats.length + index] === 1);
      return [value, formats[first]?.look];
    });
    expect(found).toEqual(looks);
  });
});
