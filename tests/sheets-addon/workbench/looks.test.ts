import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallWorkbook } from '../excel/small-workbook.ts';
import { open, tab } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'looks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rows (from 0) of column A that are red, before and after 5 is typed into A2. A1:A4 hold 3, 3, 1, 3; B1 holds 1. */
function redRows(formula: string): readonly [before: number[], after: number[]] {
  const path = join(folder, 'looks.xlsx');
  const rows = [3, 3, 1, 3].map((value, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${value}</v></c></row>`);
  const rule = `<conditionalFormatting sqref="A1:A4"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [{ xml: `<sheetData>${rows.join('')}</sheetData>${rule}`, name: 'Scores' }],
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    }),
  );
  const { session } = open(path);
  const red = () => {
    const { tabs, styles } = session.whole();
    return (tabs[0]?.cells ?? []).flatMap(({ r, s }) => (styles[s ?? -1]?.background === '#ff0000' ? [r] : []));
  };
  const before = red();
  session.edit({ kind: 'cells', tab: tab(session, 'Scores'), cells: [{ r: 1, c: 0, input: 5 }] }, 0);
  return [before, red()];
}

test.each([
  ['A1=3', [0, 1, 3], [0, 3]],
  // Equal values in other rows, of which not all are meant.
  ['AND(A1=3,ROW()&gt;1)', [1, 3], [3]],
  ['A1=A$2', [0, 1, 3], [1]],
  ['COUNTIF($A$1:$A$4,A1)=1', [2], [1, 2]],
])('the look of %s is that of each cell', (formula, before, after) => {
  expect(redRows(formula)).toEqual([before, after]);
});
