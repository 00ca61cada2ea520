import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CellView, Change } from '../../../sheets-addon/workbench/protocol.ts';
import { smallWorkbook } from '../excel/small-workbook.ts';
import { open, tab } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Letters of six columns. */
const letters = [...'ABCDEF'];
const rows = 3500;

/**
 * Tab Scores with the number of its row in A, twice that in B; tab Far, which has 21,000 cells: the same numbers, and those
 * under 3 in red.
 */
function opened() {
  const path = join(folder, 'large.xlsx');
  const line = (row: number, cells: readonly string[]) =>
    `<row r="${row}">${cells.map((cell, i) => `<c r="${letters[i]}${row}">${cell}</c>`).join('')}</row>`;
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  const near = numbers.map((row) => line(row, [`<v>${row}</v>`, `<f>A${row}*2</f><v>${row * 2}</v>`]));
  const far = numbers.map((row) => line(row, Array(letters.length).fill(`<f>Scores!A${row}</f><v>${row}</v>`)));
  const red =
    '<conditionalFormatting sqref="A1:F3500"><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1"><formula>3</formula></cfRule></conditionalFormatting>';
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [
        { xml: `<sheetData>${near.join('')}</sheetData>`, name: 'Scores' },
        { xml: `<sheetData>${far.join('')}</sheetData>${red}`, name: 'Far' },
      ],
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    }),
  );
  const { session } = open(path);
  const [scores, other] = [tab(session, 'Scores'), tab(session, 'Far')];
  const type = (r: number, input: number) =>
    session.edit({ kind: 'cells', tab: scores, cells: [{ r, c: 0, input }] }, 0);
  return { session, scores, far: other, type };
}

/**
 * A tab with 5,000 numbers from 1 on in column A, in red where `red` holds, and one with 100,000 formulas, whose values in
 * the file are those of another day.
 */
function openedEarly(red: string, first = '<v>1</v>') {
  const path = join(folder, 'early.xlsx');
  const numbers = Array.from({ length: 5000 }, (_, i) => i + 1);
  const near = numbers.map((row) => `<row r="${row}"><c r="A${row}">${row === 1 ? first : `<v>${row}</v>`}</c></row>`);
  const far = numbers.map((row) => {
    return `<row r="${row}">${'<c><f>Near!A1</f><v>99</v></c>'.repeat(20)}</row>`;
  });
  const rule = `<conditionalFormatting sqref="A1:A5000"><cfRule type="expression" dxfId="0" priority="1"><formula>${red}</formula></cfRule></conditionalFormatting>`;
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [
        { xml: `<sheetData>${near.join('')}</sheetData>${rule}`, name: 'Near' },
        { xml: `<sheetData>${far.join('')}</sheetData>`, name: 'Far' },
        { xml: '<sheetData><row r="1"><c r="A1"><f>Near!A2</f><v>99</v></c></row></sheetData>', name: 'Few' },
      ],
      styles:
        '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
    }),
  );
  const shown: Change[] = [];
  const { session } = open(path, (change) => shown.push(change));
  return { session, shown };
}

const at = (cells: readonly CellView[] | undefined, r: number, c: number) =>
  cells?.find((cell) => cell.r === r && cell.c === c);

describe('a tab with more cells than a page needs at once', () => {
  test('is there without them until somebody looks at it', () => {
    const { session, far } = opened();
    const all = session.whole().tabs;
    expect(all.map(({ name, isAway, cells }) => [name, isAway ?? false, cells.length])).toEqual([
      ['Scores', false, rows * 2],
      ['Far', true, 0],
    ]);
    const { tabs, styles } = session.tab(far, 0);
    expect(tabs.map(({ id, isAway, cells }) => [id, isAway, cells.length])).toEqual([[far, false, rows * 6]]);
    const looks = [1, 2].map((r) => styles[at(tabs[0]?.cells, r, 5)?.s ?? -1]?.background);
    expect(looks).toEqual(['#ff0000', undefined]);
  });

  test('has what was changed before it is looked at, and is kept up from then on', () => {
    const { session, far, scores, type } = opened();
    session.whole();
    expect(type(9, 1).cells.map((one) => one.tab)).toEqual([scores]);
    const before = session.tab(far, 0).tabs[0]?.cells;
    expect(at(before, 9, 3)).toMatchObject({ v: 1, f: '=Scores!A10' });
    const { cells } = type(9, 70);
    expect(cells.map((one) => [one.tab, one.cells.length])).toEqual([
      [scores, 2],
      [far, 6],
    ]);
    expect(at(cells[1]?.cells, 9, 3)).toEqual({ r: 9, c: 3, v: 70, f: '=Scores!A10' });
  });

  test('is kept up for the page that has it when another page comes', () => {
    const { session, far, scores, type } = opened();
    session.whole();
    session.tab(far, 0);
    expect(session.whole().tabs.map(({ isAway }) => isAway)).toEqual([false, true]);
    expect(type(9, 70).cells.map((one) => one.tab)).toEqual([scores, far]);
  });

  test('comes without its cells again when everything is told anew, unless it is the one that is open', () => {
    const { session, far, scores } = opened();
    session.tab(far, 0);
    const insert = () => session.edit({ kind: 'insert-rows', tab: scores, at: 0, count: 1 }, 0).tabs;
    expect(insert().map(({ isAway }) => isAway ?? false)).toEqual([false, true]);
    session.select(far, { top: 0, left: 0, bottom: 0, right: 0 });
    const tabs = insert();
    expect(tabs.map(({ isAway }) => isAway ?? false)).toEqual([false, false]);
    expect(at(tabs[1]?.cells, 9, 3)).toMatchObject({ v: 10, f: '=Scores!A12' });
  });
});

describe('a large workbook that is being opened', () => {
  test('shows the open tab where nothing on it has to be worked out, and no result of a formula', () => {
    const { session, shown } = openedEarly('A1&lt;3');
    expect(shown).toHaveLength(1);
    const [early] = shown;
    expect(early?.tabs.map(({ name, isAway, cells }) => [name, isAway, cells.length])).toEqual([
      ['Near', false, 5000],
      ['Far', true, 0],
      ['Few', true, 0],
    ]);
    const looks = [0, 1, 2].map((r) => early?.styles[at(early.tabs[0]?.cells, r, 0)?.s ?? -1]?.background);
    expect(looks).toEqual(['#ff0000', '#ff0000', undefined]);
    // Older than whatever comes, so that a page fetches the rest.
    const { version, edits } = session.state();
    expect([early?.state.version, version, early?.state.edits, edits]).toEqual([0, 1, -1, 0]);
    const [near, far, few] = session.whole().tabs;
    expect(near?.cells).toEqual(early?.tabs[0]?.cells);
    expect([far?.isAway, at(few?.cells, 0, 0)?.v]).toEqual([true, 2]);
    expect(at(session.tab(far?.id ?? -1, 0).tabs[0]?.cells, 4999, 19)?.v).toBe(1);
  });

  test.each([
    ['a formula on it', 'A1&lt;3', '<f>2-1</f><v>1</v>'],
    ['a look that depends on another tab', 'A1&lt;Few!$A$1', '<v>1</v>'],
  ])('shows nothing early because of %s', (_, red, first) => {
    expect(openedEarly(red, first).shown).toEqual([]);
  });
});
