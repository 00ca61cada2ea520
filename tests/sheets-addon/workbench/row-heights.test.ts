import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallWorkbook } from '../excel/small-workbook.ts';
import { open } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'row-heights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a row of a file that was fitted to a heading has room for it in the font of the grid; any other is as high as it says', () => {
  const path = join(folder, 'rows.xlsx');
  const cell = (row: number, style: number, text: string): string =>
    `<c r="A${row}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const long = 'Partner-manager execution';
  const rows = [
    `<row r="1" ht="30">${cell(1, 1, long)}</row>`,
    `<row r="2" ht="30" customHeight="1">${cell(2, 1, long)}</row>`,
    `<row r="3" ht="30" customHeight="0">${cell(3, 1, 'Internal selling')}</row>`,
    // Not wrapped, and in merged cells.
    `<row r="4" ht="30">${cell(4, 0, long)}</row>`,
    `<row r="5" ht="30">${cell(5, 1, long)}</row>`,
    // Higher than what is in it.
    `<row r="6" ht="60">${cell(6, 1, long)}</row>`,
  ];
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [
        {
          xml: `<cols><col min="1" max="1" width="16" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A5:B5"/></mergeCells>`,
          name: 'A',
        },
      ],
      styles:
        '<fonts><font/><font><b/><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
    }),
  );
  const tab = open(path).session.whole().tabs[0];
  // 16 digits of 7 pixels: "Partner-", "manager" and "execution" take a line each in Arial Bold of 11 points. These are
  // 14.67 pixels, 3 x 14.67 x 1.25 + 6 = 61; two lines take 42.67. 30 points of the file are 40 pixels, 60 are 80.
  expect(tab?.heights).toEqual([
    [0, 61],
    [1, 40],
    [2, 43],
    [3, 40],
    [4, 40],
    [5, 80],
  ]);
});
