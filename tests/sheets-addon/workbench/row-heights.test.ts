import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallWorkbook } from '../excel/small-workbook.ts';
import { apply, copyOf, examples, open } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'row-heights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Opened = ReturnType<typeof open>['session'];

/** Rows from 0 with the height in pixels that the grid is told for them. */
const heights = (session: Opened, name: string): readonly (readonly [number, number])[] =>
  session.whole().tabs.find((one) => one.name === name)?.heights ?? [];

test('a row of a file that was fitted to a wrapped text is fitted again; one with a height of its own keeps it', () => {
  const path = join(folder, 'rows.xlsx');
  const text = (cell: string, style: number): string =>
    `<c r="${cell}" s="${style}" t="inlineStr"><is><t>a b</t></is></c>`;
  const rows = [
    `<row r="1" ht="30">${text('A1', 1)}</row>`,
    `<row r="2" ht="30" customHeight="1">${text('A2', 1)}</row>`,
    `<row r="3" ht="30" customHeight="0">${text('A3', 1)}</row>`,
    // Not wrapped, a number, nothing, and in merged cells: no text makes these higher.
    `<row r="4" ht="30">${text('A4', 0)}</row>`,
    '<row r="5" ht="30"><c r="A5" s="1"><v>5</v></c></row>',
    '<row r="6" ht="30"><c r="A6" s="1"/></row>',
    `<row r="7" ht="30">${text('A7', 1)}</row>`,
  ];
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [
        { xml: `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A7:B7"/></mergeCells>`, name: 'A' },
      ],
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
    }),
  );
  // 30 points are 40 pixels.
  expect(heights(open(path).session, 'A')).toEqual([
    [1, 40],
    [3, 40],
    [4, 40],
    [5, 40],
    [6, 40],
  ]);
});

test('the headings of the tabs that a rubric made are fitted when they are applied, and when they were saved and reopened', () => {
  const path = copyOf(join(examples, 'scorecards.xlsx'));
  const { file, session } = open(path);
  apply(session);
  file.save(session);
  const again = open(path).session;
  for (const name of ['Team', 'People', 'Rubric']) {
    const cells = again.whole().tabs.find((one) => one.name === name)?.cells ?? [];
    const styles = again.whole().styles;
    const merged = again.whole().tabs.find((one) => one.name === name)?.merged ?? [];
    const isMerged = (r: number): boolean => merged.some(({ top, bottom }) => r >= top && r <= bottom);
    const wrapped = new Set(
      cells.filter(({ r, v, s }) => typeof v === 'string' && styles[s ?? -1]?.wrap && !isMerged(r)).map(({ r }) => r),
    );
    expect(wrapped.size, name).toBeGreaterThan(3);
    for (const one of [session, again]) {
      expect(
        heights(one, name).filter(([row]) => wrapped.has(row)),
        name,
      ).toEqual([]);
    }
  }
});
