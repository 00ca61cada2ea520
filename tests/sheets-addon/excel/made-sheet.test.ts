import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import type { PlanCell } from '@rubric-kit/sheets-addon/layout/plan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallTab } from './small-plan.ts';
import { smallWorkbook } from './small-workbook.ts';

const empty = smallWorkbook({ sheets: [{ xml: '<sheetData/>' }] });

function renderCells(cells: readonly PlanCell[]) {
  const workbook = openWorkbook(empty);
  workbook.render({ tabs: [smallTab({ cells })], additions: [] });
  const bytes = workbook.save();
  return {
    xml: partsOf(bytes)['xl/worksheets/sheet2.xml'] ?? '',
    styles: partsOf(bytes)['xl/styles.xml'] ?? '',
    values: openWorkbook(bytes).snapshot().tabs[1]?.rows[0],
  };
}

describe('text', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|" /C calc"!A0'])(
    '%j never becomes a formula, and stays text when retyped',
    (text) => {
      const { xml, styles, values } = renderCells([{ text }]);
      expect(xml).not.toContain('<f>');
      expect(values).toEqual([text]);
      expect(styles).toMatch(/<xf [^>]*quotePrefix="1"/);
    },
  );

  test('is read back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        // Half of a pair of surrogates is no text; an empty text is no cell.
        expect(renderCells([{ text }, { number: 1 }]).values).toEqual([text.replaceAll(/\p{Cs}/gu, '\uFFFD'), 1]);
      }),
    );
  });

  test('is cut to what a cell holds, between characters', () => {
    const { values } = renderCells([{ text: `${'x'.repeat(32_765)}😀😀` }]);
    expect(values?.[0]).toBe(`${'x'.repeat(32_765)}…`);
  });
});

describe('formulas', () => {
  test('carry the value that is known', () => {
    const { xml, values } = renderCells([
      { formula: '=A2&"<&>"', value: 'a<b' },
      { formula: '=A2>1', value: false },
      { formula: '=A2', value: 2.5 },
      { formula: '=A2' },
    ]);
    expect(xml).toContain('t="str"><f>A2&amp;"&lt;&amp;&gt;"</f><v>a&lt;b</v></c>');
    expect(xml).toMatch(/<c r="D1" s="\d+"><f>A2<\/f><\/c>/);
    expect(values).toEqual(['a<b', false, 2.5, '#NOT CALCULATED']);
  });
});

describe('rows', () => {
  const heightsOf = (rows: readonly (readonly PlanCell[])[], more = {}): (string | undefined)[] => {
    const workbook = openWorkbook(empty);
    workbook.render({ tabs: [smallTab({ rows, widths: [10, 10], ...more })], additions: [] });
    const xml = partsOf(workbook.save())['xl/worksheets/sheet2.xml'] ?? '';
    return [...xml.matchAll(/<row r="\d+"(?: ht="(\d+)")?( customHeight="1")?/g)].map(
      ([, height, fixed]) => height && height + (fixed ? ' fixed' : ''),
    );
  };

  test('are as high as their wrapped text', () => {
    // A column of 10 digits holds 11 letters: `one two` and `three four`, two lines of 11 points times 1.36.
    const rows: PlanCell[][] = [
      [{ text: 'one two three four', look: 'body' }],
      [{ text: 'one two three four', look: 'label' }],
      [{ text: 'a\nb\nc', look: 'body' }],
    ];
    expect(heightsOf(rows)).toEqual(['30', undefined, '45']);
  });

  test('count merged columns together, and keep a height that the plan gives', () => {
    const rows: PlanCell[][] = [[{ text: 'one two three four', look: 'body' }], [{ text: 'one', look: 'body' }]];
    const merged = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(heightsOf(rows, { merged, heights: [{ row: 1, lines: 4 }] })).toEqual([undefined, '60 fixed']);
  });
});
