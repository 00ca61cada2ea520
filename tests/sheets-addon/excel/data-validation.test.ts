import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import type { Dropdown } from '@rubric-kit/sheets-addon/layout/plan.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallAdditions, smallTab } from './small-plan.ts';
import { smallWorkbook } from './small-workbook.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const column = { top: 1, left: 3, bottom: 9, right: 3 };
const scale: Dropdown = { range: column, values: [1, 2, 'N/A'], help: 'Rubric Kit: 1, 2 or N/A' };

/** What stands around a sheet's rows after dropdowns were added, and after they were removed again. */
function addTo(xml: string, dropdowns: readonly Dropdown[]): { before: string; added: string; removed: string } {
  const bytes = smallWorkbook({ sheets: [{ xml }] });
  const workbook = openWorkbook(bytes);
  workbook.render(smallAdditions({ dropdowns }));
  const added = partsOf(workbook.save())[sheetPart] ?? '';
  workbook.remove();
  return { before: partsOf(bytes)[sheetPart] ?? '', added, removed: partsOf(workbook.save())[sheetPart] ?? '' };
}

const rulesIn = (xml: string): string[] => [...xml.matchAll(/sqref="([^"]*)"[^>]*>/g)].map((match) => match[1] ?? '');

describe('dropdowns', () => {
  test('stop a wrong entry, say so under our name, and stand where the schema has them', () => {
    const { before, added, removed } = addTo('<sheetData/><mergeCells/><hyperlinks/><extLst/>', [scale]);
    expect(added).toBe(
      before.replace(
        '<hyperlinks/>',
        '<dataValidations><dataValidation type="list" errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
          'errorTitle="Rubric Kit" error="1, 2 or N/A" promptTitle="Rubric Kit" prompt="1, 2 or N/A" sqref="D2:D10">' +
          '<formula1>"1,2,N/A"</formula1></dataValidation></dataValidations><hyperlinks/>',
      ),
    );
    expect(removed).toBe(before);
  });

  test("leave out the cells that have the manager's rule, newer ones included", () => {
    const mine =
      '<dataValidations count="1"><dataValidation type="whole" sqref="D4 A1:A9"><formula1>1</formula1></dataValidation></dataValidations>';
    const newer =
      '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations count="1"><x14:dataValidation type="list">' +
      '<xm:sqref>C6:E7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { before, added, removed } = addTo(`<sheetData/>${mine}${newer}`, [scale]);
    // D2:D10 without D4, D6 and D7.
    expect(rulesIn(added)).toEqual(['D4 A1:A9', 'D2:D3 D5 D8:D10']);
    expect(added).toContain('<dataValidations count="2">');
    expect(removed).toBe(before);
  });

  test('with nothing left to add leave the sheet as it is', () => {
    const { before, added } = addTo('<sheetData/><dataValidations><dataValidation sqref="D:D"/></dataValidations>', [
      scale,
    ]);
    expect(added).toBe(before);
  });

  test('use the prefix of the sheet', () => {
    const bytes = smallWorkbook({
      sheets: [{ xml: '' }],
      parts: { [sheetPart]: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' },
    });
    const workbook = openWorkbook(bytes);
    workbook.render(smallAdditions({ dropdowns: [scale] }));
    const xml = partsOf(workbook.save())[sheetPart];
    expect(xml).toMatch(
      /<x:dataValidations><x:dataValidation .*<x:formula1>"1,2,N\/A"<\/x:formula1><\/x:dataValidation><\/x:dataValidations>/,
    );
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
  });
});

describe('the values', () => {
  const formulaOf = (dropdown: Partial<Dropdown>): string | undefined => {
    const { added } = addTo('<sheetData/>', [{ ...scale, ...dropdown }]);
    return /<formula1>(.*?)<\/formula1>/.exec(added)?.[1];
  };

  test('stand in the rule as text, quotes doubled', () => {
    expect(formulaOf({ values: ['a "b"', '=1+1', '<c>'] })).toBe('"a ""b"",=1+1,&lt;c&gt;"');
  });

  test('that a list cannot hold make no rule rather than a wrong one', () => {
    expect(formulaOf({ values: ['one, two'] })).toBeUndefined();
    expect(formulaOf({ values: [' padded'] })).toBeUndefined();
    // 85 times `ab,` without the last comma is 254 characters; the limit is 255.
    expect(formulaOf({ values: Array(85).fill('ab') })).toHaveLength(254 + 2);
    expect(formulaOf({ values: Array(86).fill('ab') })).toBeUndefined();
  });

  test('are cells of our tab where the plan has them there', () => {
    const workbook = openWorkbook(smallWorkbook({ sheets: [{ xml: '<sheetData/>', name: 'Rubric' }] }));
    const source = { key: 'rubric', range: { top: 4, left: 1, bottom: 8, right: 1 } } as const;
    const plan = smallAdditions({ dropdowns: [{ ...scale, source }] });
    workbook.render({ ...plan, tabs: [smallTab({ key: 'rubric', name: 'Rubric' })] });
    expect(partsOf(workbook.save())[sheetPart]).toContain("<formula1>'Rubric (Rubric Kit)'!$B$5:$B$9</formula1>");
  });
});

test('long help is cut to what Excel takes', () => {
  const { added } = addTo('<sheetData/>', [{ ...scale, help: `Rubric Kit: ${'x'.repeat(400)}` }]);
  expect(/ prompt="(.*?)"/.exec(added)?.[1]).toBe(`${'x'.repeat(254)}…`);
  expect(/ error="(.*?)"/.exec(added)?.[1]).toBe(`${'x'.repeat(224)}…`);
});
