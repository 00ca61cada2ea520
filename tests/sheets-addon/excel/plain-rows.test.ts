import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellContents } from '../../../sheets-addon/src/excel/contents/cells.ts';
import { readPlainRows } from '../../../sheets-addon/src/excel/contents/plain-rows.ts';
import { WorkbookError } from '../../../sheets-addon/src/excel/workbook-error.ts';
import { atOnce } from '../../../sheets-addon/src/pieces.ts';

const sheet = (rows: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;
const shared = ['zero', 'one'];
const plain = (rows: string) => atOnce(readPlainRows(sheet(rows), shared));
/** What the XML parser gives, which is the judge; `null` where it finds the sheet damaged. */
const parsed = (rows: string) => {
  try {
    return readCellContents(sheet(rows), 'sheet1.xml', shared);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
};
const attributes = (tags: ReadonlyMap<number, { readonly attributes: object }> | undefined) =>
  [...(tags ?? [])].map(([row, tag]) => [row, { ...tag.attributes }]);

describe('the quick reader of rows', () => {
  test.each([
    ['<row r="1" ht="22.5" customHeight="1"><c r="A1" s="3"/><c r="C1"><v>1.5</v></c></row>'],
    ['<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row>'],
    ['<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="s" s="2"><v>9</v></c></row>'],
    ['<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp;lt; b </t></is></c></row>'],
    ['<row r="1"><c r="A1" t="str"><f>IF(B1&lt;2,"a&amp;b","")</f><v>a&amp;b</v></c></row>'],
    [
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>4</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>',
    ],
    ['<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row>'],
    ['<row r="1"><c  r="A1"   s="1" ><v></v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'],
    ['<row r="1" spans="1:3"/><row r="3"><c r="A3" t="d"><v>2026-11-22</v></c></row>'],
    [''],
  ])('takes what the XML parser takes: %s', (rows) => {
    const found = plain(rows);
    const judged = parsed(rows);
    expect(found).not.toBeNull();
    expect([found?.rows, found?.arrays]).toEqual([judged?.rows, judged?.arrays]);
    expect(attributes(found?.rowTags)).toEqual(attributes(judged?.rowTags));
    expect(sheet(rows).slice(found?.start, found?.end)).toBe(rows);
  });

  test.each([
    ['<row r="1"><!-- said --><c r="A1"><v>1</v></c></row>'],
    ['<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>'],
    ['<row r="1"><c r="A1"><v>&#49;</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</c></row>'],
    ['<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'],
    ['<row r="1"><c r=A1><v>1</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</v></c>'],
    ['<row r="1"><c r="A1"s="1"><v>1</v></c></row>'],
    ['<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c></row>'],
    ["<row r='1'><c r='A1'><v>1</v></c></row>"],
    ['<row r="1"><c r="A1"><v>1\r\n</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1\u0001</v></c></row>'],
    ['<row r="1"><c r="A1"><v>&unknown;</v></c></row>'],
    ['<row r="1"><c r="A1"><v>]]></v></c></row>'],
    ['<x:row r="1"/>'],
  ])('leaves to the XML parser what is unusual: %s', (rows) => {
    expect(plain(rows)).toBeNull();
  });

  test('gives whatever the XML parser gives, or nothing, for any row of pieces', () => {
    const piece = fc.constantFrom(
      ...['<row r="1">', '<row>', '</row>', '<row/>', '<c r="A1">', '<c r="B1" s="1" t="str">', '<c>', '<c/>', '</c>'],
      ...[
        '<v>',
        '</v>',
        '<v/>',
        '<f>',
        '</f>',
        '<f t="shared" si="0"/>',
        '<is>',
        '</is>',
        '<t>',
        '</t>',
        '1',
        ' ',
        '&lt;',
      ],
      ...['<c r="C1" t="inlineStr"><is><t>a</t></is></c>', '<c r="D1"><f>A1</f><v>2</v></c>', '&', '>', '"', '<', 'x'],
    );
    const whole = fc.constantFrom('<v>3</v>', '<f>A1+1</f>', '<f>A1+1</f><v>3</v>', '<is><t>b</t></is>', '');
    const row = fc
      .array(whole, { maxLength: 3 })
      .map((cells) => `<row>${cells.map((one) => `<c>${one}</c>`).join('')}</row>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, row), { maxLength: 7 }), (pieces) => {
        const rows = pieces.join('');
        const found = plain(rows);
        if (!found) return;
        const judged = parsed(rows);
        expect([found.rows, found.arrays]).toEqual([judged?.rows, judged?.arrays]);
      }),
      { numRuns: 2000 },
    );
  });
});
