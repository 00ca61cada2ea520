import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { describe, expect, test } from 'vitest';
import { type SmallWorkbook, smallWorkbook } from './small-workbook.ts';

const tabsOf = (book: SmallWorkbook) => openWorkbook(smallWorkbook(book)).snapshot().tabs;
const rowsOf = (cells: string, more: Partial<SmallWorkbook> = {}) =>
  tabsOf({ sheets: [{ xml: `<sheetData>${cells}</sheetData>` }], ...more })[0]?.rows;

describe('cells', () => {
  test('numbers, booleans, errors, text and what a formula showed last', () => {
    const cells =
      '<row r="1"><c r="A1"><v>3.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><f>A1&amp;""</f><v>3.5</v></c><c r="B2"><f>A1*2</f><v>7</v></c><c r="C2" t="str"><f>""</f></c></row>';
    expect(rowsOf(cells)).toEqual([
      [3.5, true, '#REF!'],
      ['3.5', 7],
    ]);
  });

  test('a formula that was written without its result is no blank', () => {
    const cells = '<row r="1"><c r="A1"><f>B1*3</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"/></row>';
    expect(rowsOf(cells)).toEqual([['#NOT CALCULATED', '#NOT CALCULATED']]);
  });

  test('shared and inline text: runs joined, phonetic guides left out, escaped characters read', () => {
    const sharedStrings =
      '<si><t xml:space="preserve"> Ana </t></si>' +
      '<si><r><t>Hunter </t></r><r><rPr><b/></rPr><t>orientation</t></r><rPh sb="0" eb="1"><t>HUNTER</t></rPh></si>' +
      '<si><t>one_x000D_two _x005F_x0041_</t></si>';
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
      '<c r="D1" t="inlineStr"><is><t>in</t><t>line</t></is></c><c r="E1" t="s"><v>99</v></c></row>';
    expect(rowsOf(cells, { sharedStrings })).toEqual([[' Ana ', 'Hunter orientation', 'one\rtwo _x0041_', 'inline']]);
  });

  test('cells and rows without an address follow the one before', () => {
    expect(
      rowsOf('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>'),
    ).toEqual([[1, null, null, 2, 3], [], [4]]);
  });

  test('prefixed element names', () => {
    const book = smallWorkbook({
      sheets: [{ xml: '<x:sheetData xmlns:x="x"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>' }],
    });
    expect(openWorkbook(book).snapshot().tabs[0]?.rows).toEqual([[1]]);
  });

  test('a tab that is all empty styled cells has no rows', () => {
    expect(rowsOf('<row r="900"><c r="XFD900" s="1"/></row>')).toEqual([]);
  });
});

describe('dates', () => {
  // Ids 14 and 22 are built in; 164 is the first that a workbook names itself. 20 (h:mm) and 165 show no day.
  const styles =
    '<numFmts count="3"><numFmt numFmtId="164" formatCode="[$-407]dd\\.mm\\.yyyy;@"/>' +
    '<numFmt numFmtId="165" formatCode="[h]:mm:ss"/><numFmt numFmtId="166" formatCode="0.0&quot; days&quot;"/></numFmts>' +
    '<cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>';
  const row = (...cells: [style: number, value: string][]) =>
    `<row r="1">${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;

  test('by the number format, at midnight of the day, times left as numbers', () => {
    // 45,000 is 15 March 2023 (Microsoft: 44,927 is 1 January 2023; 73 days later, 31 + 28 + 14).
    const day = new Date(Date.UTC(2023, 2, 15));
    const cells = row([0, '45000'], [1, '45000'], [2, '45000'], [3, '0.5'], [4, '1.5'], [5, '3'], [6, '45000.75']);
    expect(rowsOf(cells, { styles })).toEqual([[45000, day, day, 0.5, 1.5, 3, day]]);
  });

  test('in the first year of the calendar and before are numbers, as formulas read them, and past the last day too', () => {
    // A score typed into a cell that has kept a date's format. 366 days from 1 January 1900 on, one of which never was.
    const typed = row(
      [1, '2'],
      [2, '2.5'],
      [1, '0'],
      [1, '-1'],
      [1, '366'],
      [1, '367'],
      [1, '2958465'],
      [1, '2958466'],
    );
    expect(rowsOf(typed, { styles })).toEqual([
      [2, 2.5, 0, -1, 366, new Date(Date.UTC(1901, 0, 1)), new Date(Date.UTC(9999, 11, 31)), 2958466],
    ]);
  });

  test('counted from 1904', () => {
    // 43,538 + 1,462 days between the two systems = 45,000.
    const days = rowsOf(row([1, '3'], [1, '43538']), { styles, before: '<workbookPr date1904="true"/>' });
    expect(days).toEqual([[3, new Date(Date.UTC(2023, 2, 15))]]);
  });

  test('written as ISO 8601 in a strict workbook', () => {
    expect(rowsOf('<row><c t="d"><v>2023-03-15T10:00:00</v></c></row>')).toEqual([[new Date(Date.UTC(2023, 2, 15))]]);
  });
});

describe('tabs', () => {
  test('keep their order, ids and hidden state', () => {
    const sheets = [
      { xml: '<sheetData/>', name: 'Q1 &amp; Q2' },
      { xml: '<sheetData/>', attributes: ' state="hidden"' },
      { xml: '<sheetData/>', attributes: ' state="veryHidden"' },
    ];
    expect(tabsOf({ sheets }).map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      ['1', 'Q1 & Q2', false],
      ['2', 'Sheet2', true],
      ['3', 'Sheet3', true],
    ]);
  });

  test('a merged range keeps its top left value only', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    expect(tabsOf({ sheets: [{ xml }] })[0]).toMatchObject({
      rows: [
        [1, null],
        [null, null, 4],
      ],
      merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
  });

  test('ours are known by a hidden name, whatever they are called; a copy of ours is not ours', () => {
    const sheets = [
      { xml: '<sheetData/>', name: 'Scores' },
      { xml: '<sheetData/>', name: "Team '26" },
      { xml: '<sheetData/>', name: 'Team (2)' },
    ];
    const after =
      '<definedNames><definedName name="_RubricKit_team" hidden="1">\'Team \'\'26\'!$A$1</definedName>' +
      '<definedName name="_RubricKit_team" localSheetId="2" hidden="1">\'Team (2)\'!$A$1</definedName>' +
      '<definedName name="_RubricKit_people" hidden="1">#REF!$A$1</definedName></definedNames>';
    expect(tabsOf({ sheets, after }).map((tab) => tab.made)).toEqual([undefined, 'team', undefined]);
  });
});
