import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { smallAdditions } from './small-plan.ts';
import { type SmallWorkbook, smallWorkbook } from './small-workbook.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const range = { top: 1, left: 3, bottom: 9, right: 3 };
const weak = { range, formula: '=AND(D2<2,N("Rubric Kit")=0)', look: 'weak' } as const;
const mine =
  '<conditionalFormatting sqref="D2"><cfRule type="cellIs" dxfId="0" priority="7" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>';
const lists =
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>';
const styles = `${lists}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;

const render = (
  book: Partial<SmallWorkbook> & { xml: string },
  formats: Parameters<typeof smallAdditions>[0]['formats'],
) => {
  const bytes = smallWorkbook({ sheets: [{ xml: book.xml }], ...book });
  const workbook = openWorkbook(bytes);
  workbook.render(smallAdditions({ formats: formats ?? [] }));
  const added = partsOf(workbook.save());
  workbook.remove();
  return { before: partsOf(bytes), added, removed: partsOf(workbook.save()) };
};

describe('conditional formats', () => {
  test("stand behind the manager's and rank after them, carry our mark, and go again", () => {
    const plain = { range, formula: '=D2>4', look: 'strong' } as const;
    const { before, added, removed } = render({ xml: `<sheetData/>${mine}<pageMargins/>`, styles }, [weak, plain]);
    expect(added[sheetPart]).toBe(
      before[sheetPart]?.replace(
        '<pageMargins/>',
        '<conditionalFormatting sqref="D2:D10">' +
          '<cfRule type="expression" dxfId="1" priority="8" stopIfTrue="1"><formula>AND(D2&lt;2,N("Rubric Kit")=0)</formula></cfRule>' +
          '<cfRule type="expression" dxfId="2" priority="9" stopIfTrue="1"><formula>AND(D2&gt;4,N("Rubric Kit")=0)</formula></cfRule>' +
          '</conditionalFormatting><pageMargins/>',
      ),
    );
    expect(added['xl/styles.xml']).toContain('<dxfs count="3">');
    expect(removed).toEqual(before);
  });

  test('put a mark beside the number, except where the column is too narrow to show both', () => {
    const wide = render({ xml: '<sheetData/>', styles }, [weak]).added['xl/styles.xml'];
    expect(wide).toMatch(/<dxf><font>.*<numFmt numFmtId="164" formatCode="[^"]*▼[^"]*"\/><fill>/);
    const narrow = render({ xml: '<cols><col min="3" max="5" width="4"/></cols><sheetData/>', styles }, [weak]).added[
      'xl/styles.xml'
    ];
    expect(narrow).not.toContain('▼');
    expect(narrow).toContain('<dxf><font><b/><color rgb="FF7F1D1D"/></font><fill>');
  });

  test.each([
    ['none', lists],
    ['an empty list as Excel writes it', `${lists}<dxfs count="0"/>`],
    ['one and a tail', `${styles}<tableStyles count="0"/>`],
  ])('leave the list of looks as it was: %s', (_, text) => {
    const { before, removed } = render({ xml: '<sheetData/>', styles: text }, [weak]);
    expect(removed).toEqual(before);
  });

  test('a look that somebody else uses by now stays', () => {
    const bytes = smallWorkbook({
      sheets: [{ xml: '<sheetData/>' }, { xml: `<sheetData/>${mine.replace('dxfId="0"', 'dxfId="1"')}` }],
      styles,
    });
    const workbook = openWorkbook(bytes);
    workbook.render(smallAdditions({ formats: [weak] }));
    workbook.remove();
    expect(partsOf(workbook.save())['xl/styles.xml']).toContain('<dxfs count="2">');
  });

  test("that a spreadsheet put into one block with the manager's leave the manager's", () => {
    const rule =
      '<cfRule type="expression" dxfId="1" priority="8"><formula>AND(D2&lt;2,N("Rubric Kit")=0)</formula></cfRule>';
    const bytes = smallWorkbook({ sheets: [{ xml: mine.replace('</cond', `${rule}</cond`) }], styles });
    const workbook = openWorkbook(bytes);
    workbook.remove();
    expect(partsOf(workbook.save())[sheetPart]).toContain(`>${mine}</worksheet>`);
  });
});
