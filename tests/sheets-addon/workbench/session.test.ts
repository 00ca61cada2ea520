import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createHost } from '../../../sheets-addon/simulator/host.ts';
import { createWorkbook } from '../../../sheets-addon/simulator/workbook.ts';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import type { CellView, Change, Edit } from '../../../sheets-addon/workbench/protocol.ts';
import { script } from '../../../sheets-addon/workbench/session/script.ts';
import { smallWorkbook } from '../excel/small-workbook.ts';
import { apply, cell, copyOf, examples, open, tab } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'session-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const text = (address: string, value: string, style = '') =>
  `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, name: string, score: number, style = '') =>
  `<row r="${number}">${text(`A${number}`, name, style)}<c r="B${number}"><v>${score}</v></c><c r="C${number}"><f>B${number}*2</f><v>${score * 2}</v></c></row>`;

/** Names in A2:A4, scores in B2:B4, twice the scores in C; B5 their sum; a note on Cy, who is bold; B2:B4 take 1 to 5. */
function opened() {
  const path = join(folder, `${Math.random()}.xlsx`.slice(2));
  const sheet = [
    `<sheetData><row r="1">${text('A1', 'Name')}${text('B1', 'Score')}</row>${row(2, 'Cy', 3, ' s="1"')}${row(3, 'ann', 1)}${row(4, 'Bo', 2)}<row r="5"><c r="B5"><f>SUM(B2:B4)</f><v>6</v></c></row></sheetData>`,
    '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&lt;2</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="B2:B4"><formula1>"1,2,3,4,5"</formula1></dataValidation></dataValidations>',
    `<legacyDrawing xmlns:r="${link}" r:id="rId1"/>`,
  ];
  writeFileSync(
    path,
    smallWorkbook({
      sheets: [
        { xml: sheet.join(''), name: 'People' },
        { xml: '<sheetData><row r="1"><c r="A1"><f>SUM(People!B2:B4)</f><v>6</v></c></row></sheetData>', name: 'Sum' },
      ],
      styles:
        '<fonts count="2"><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${link}/vmlDrawing" Target="/xl/v.vml"/><Relationship Id="rId2" Type="${link}/comments" Target="/xl/c.xml"/></Relationships>`,
        'xl/v.vml':
          '<xml><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>1, 2, 1, 2, 3, 4, 5, 6</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
        'xl/c.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Kim</author></authors><commentList><comment ref="A2" authorId="0"><text><t>New here</t></text></comment></commentList></comments>',
      },
    }),
  );
  const { file, session } = open(path);
  const id = tab(session, 'People');
  const at = (address: string, sheet = 'People') => cell(session, sheet, address);
  return {
    ...{ path, file, session, id, at },
    edit: (edit: Edit): Change => session.edit(edit, 0),
    type: (address: string, input: string | number): Change => {
      const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const cells = [{ r: Number(digits) - 1, c: letter.charCodeAt(0) - 65, input }];
      return session.edit({ kind: 'cells', tab: id, cells }, 0);
    },
    /** Values of column A to C from row 2 to `last`. */
    rows: (last = 4) =>
      Array.from({ length: last - 1 }, (_, i) => ['A', 'B', 'C'].map((letter) => at(`${letter}${i + 2}`)?.value ?? '')),
    notes: () => {
      const sheet = session.host.workbook.sheets[0];
      return (sheet?.rows ?? []).flatMap((cells, r) => (cells ?? []).flatMap((one, c) => (one?.note ? [[r, c]] : [])));
    },
    /** Rows (from 0) of column B that are red in what the page is sent. */
    red: () => {
      const { tabs, styles } = session.whole();
      const isRed = ({ s }: CellView) => s !== undefined && styles[s]?.background?.toLowerCase() === '#ff0000';
      return (tabs[0]?.cells ?? []).filter((one) => one.c === 1 && isRed(one)).map(({ r }) => r);
    },
    choices: () => session.whole().tabs[0]?.choices.map(({ ranges }) => ranges),
  };
}

const first = [
  ['Cy', 3, 6],
  ['ann', 1, 2],
  ['Bo', 2, 4],
];

describe('rows and columns', () => {
  test('inserted: formulas, notes, looks and choices follow; undo and redo go both ways', () => {
    const { edit, id, rows, at, notes, red, choices } = opened();
    expect([rows(), notes(), red()]).toEqual([first, [[1, 0]], [2]]);
    edit({ kind: 'insert-rows', tab: id, at: 1, count: 2 });
    expect(rows(6)).toEqual([['', '', ''], ['', '', ''], ...first]);
    expect([at('C4')?.formula, at('B7')?.formula, at('A1', 'Sum')?.formula]).toEqual([
      '=B4*2',
      '=SUM(B4:B6)',
      '=SUM(People!B4:B6)',
    ]);
    expect([notes(), red()]).toEqual([[[3, 0]], [4]]);
    expect(choices()).toEqual([[{ top: 3, left: 1, bottom: 5, right: 1 }]]);
    edit({ kind: 'undo' });
    expect([rows(), notes(), red(), at('B5')?.formula]).toEqual([first, [[1, 0]], [2], '=SUM(B2:B4)']);
    expect(choices()).toEqual([[{ top: 1, left: 1, bottom: 3, right: 1 }]]);
    edit({ kind: 'redo' });
    expect([notes(), red(), at('B7')?.value]).toEqual([[[3, 0]], [4], 6]);
  });

  test('deleted: what looked there says so, and comes back', () => {
    const { edit, id, rows, at, notes, red } = opened();
    edit({ kind: 'delete-rows', tab: id, at: 1, count: 1 });
    expect(rows(3)).toEqual([first[1], first[2]]);
    expect([notes(), red(), at('B4')?.formula, at('B4')?.value]).toEqual([[], [1], '=SUM(B2:B3)', 3]);
    edit({ kind: 'delete-columns', tab: id, at: 1, count: 1 });
    expect([at('B2')?.formula, at('B2')?.value]).toEqual(['=#REF!*2', '#REF!']);
    edit({ kind: 'undo' });
    edit({ kind: 'undo' });
    expect([rows(), notes(), red(), at('B5')?.value]).toEqual([first, [[1, 0]], [2], 6]);
  });

  test('saved after the first row of a format was deleted: the file has the look on the same people', () => {
    const { edit, id, file, session, path } = opened();
    edit({ kind: 'delete-rows', tab: id, at: 1, count: 1 });
    expect(file.save(session)).toMatch(/^Saved /);
    const format = open(path).session.host.workbook.sheets[0]?.conditionalFormats[0];
    expect([format?.formula, format?.areas]).toEqual(['=B2<2', [{ row: 2, column: 2, rows: 2, columns: 1 }]]);
  });

  test('a row that is none is refused with a reason and changes nothing', () => {
    const { edit, id, rows } = opened();
    const { refused } = edit({ kind: 'delete-rows', tab: id, at: 99_999, count: 1 });
    expect(refused).toEqual(['There are no such rows or columns.']);
    expect(rows()).toEqual(first);
  });
});

test('a format of the whole tab is worked out for the rows and columns that there are', () => {
  const path = join(folder, 'whole.xlsx');
  const format =
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=7</formula></cfRule></conditionalFormatting>';
  const styles =
    '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>';
  const data = '<sheetData><row r="3"><c r="C3"><v>7</v></c></row></sheetData>';
  writeFileSync(path, smallWorkbook({ sheets: [{ xml: data + format }], styles }));
  const { tabs, styles: list } = open(path).session.whole();
  const red = tabs[0]?.cells.filter(({ s }) => s !== undefined && list[s]?.background?.toLowerCase() === '#ff0000');
  expect(red?.map(({ r, c, v }) => [r, c, v])).toEqual([[2, 2, 7]]);
});

describe('sorting', () => {
  const range = { top: 1, left: 0, bottom: 3, right: 2 };

  test('rows move as a whole, with notes and looks; choices and formats stay in their place; undo brings all back', () => {
    const { edit, id, rows, at, notes, red, choices } = opened();
    edit({ kind: 'sort', tab: id, range, column: 0, rising: true });
    expect(rows()).toEqual([first[1], first[2], first[0]]);
    expect([at('C2')?.formula, at('C4')?.formula, at('B5')?.value]).toEqual(['=B2*2', '=B4*2', 6]);
    expect([notes(), red(), at('A4')?.format.fontWeight]).toEqual([[[3, 0]], [1], 'bold']);
    expect(choices()).toEqual([[{ top: 1, left: 1, bottom: 3, right: 1 }]]);
    edit({ kind: 'undo' });
    expect([rows(), notes(), red(), at('A2')?.format.fontWeight]).toEqual([first, [[1, 0]], [2], 'bold']);
    edit({ kind: 'redo' });
    edit({ kind: 'sort', tab: id, range, column: 1, rising: false });
    expect(rows().map(([name]) => name)).toEqual(['Cy', 'Bo', 'ann']);
  });

  test('saved: the file has the note and the look in the row where they are now', () => {
    const { edit, id, file, session, path } = opened();
    edit({ kind: 'sort', tab: id, range, column: 0, rising: true });
    expect(file.save(session)).toMatch(/^Saved /);
    const again = open(path).session;
    const people = again.host.workbook.sheets[0];
    const row4 = people?.rows[3]?.[0];
    expect([row4?.value, row4?.note, row4?.format.fontWeight]).toEqual(['Cy', 'New here', 'bold']);
    const row2 = people?.rows[1]?.[0];
    expect([row2?.value, row2?.note, row2?.format.fontWeight]).toEqual(['ann', '', undefined]);
  });
});

describe('typing', () => {
  test('what a cell does not take springs back: the answer has what it held, and why', () => {
    const { type, session } = opened();
    const { refused, cells } = type('B2', 'lots');
    expect(refused).toEqual(['People!B2 does not take "lots": it is not one of 1, 2, 3, 4, 5.']);
    expect(cells[0]?.cells).toEqual([{ r: 1, c: 1, v: 3 }]);
    expect([session.edits, session.state().canUndo]).toEqual([0, false]);
  });

  test('an edit reaches every formula and look that depends on it, and undo takes it back', () => {
    const { type, edit, at, red } = opened();
    const { cells } = type('B2', 1);
    const told = cells.flatMap(({ tab: id, cells: some }) => some.map(({ r, c, v }) => [id, r, c, v]));
    const [people, sum] = [cells[0]?.tab, cells[1]?.tab];
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        [people, 1, 1, 1],
        [people, 1, 2, 2],
        [people, 4, 1, 4],
        [sum, 0, 0, 4],
      ]),
    );
    expect(red()).toEqual([1, 2]);
    edit({ kind: 'undo' });
    expect([at('B2')?.value, at('B5')?.value, at('A1', 'Sum')?.value, red()]).toEqual([3, 6, 6, [2]]);
  });

  test('a date that is typed is a date in the file too, under the look of its cell', () => {
    const { type, file, session, path } = opened();
    type('A2', '2026-05-04');
    type('E9', '2026-05-05');
    file.save(session);
    const rows = openWorkbook(readFileSync(path)).snapshot().tabs[0]?.rows;
    expect([rows?.[1]?.[0], rows?.[8]?.[4]]).toEqual([new Date(Date.UTC(2026, 4, 4)), new Date(Date.UTC(2026, 4, 5))]);
    expect(open(path).session.host.workbook.sheets[0]?.rows[1]?.[0]?.format.fontWeight).toBe('bold');
  });
});

describe('the script', () => {
  test('custom functions of the add-on calculate, and follow what they read', () => {
    const { session } = open(copyOf(join(examples, 'scorecards.xlsx')));
    apply(session);
    const id = tab(session, 'MDF budget');
    // Hunter orientation has the target 4.
    const cells = [
      { r: 60, c: 0, input: 2.5 },
      { r: 60, c: 1, input: '=RUBRIC_GAP("Hunter orientation",A61)' },
      { r: 60, c: 2, input: '=RUBRIC_BAND(A61)' },
      { r: 60, c: 3, input: '=RUBRIC_WEIGHTED("no","such")' },
    ];
    session.edit({ kind: 'cells', tab: id, cells }, 0);
    const shown = () => ['B61', 'C61'].map((address) => cell(session, 'MDF budget', address)?.value);
    expect(shown()).toEqual([-1.5, 'developing']);
    session.edit({ kind: 'cells', tab: id, cells: [{ r: 60, c: 0, input: 4.5 }] }, 0);
    expect(shown()).toEqual([0.5, 'strong']);
  });

  test('each call runs in a context of its own, as in Google', () => {
    const code = 'var count = 0;\nfunction more() { return ++count; }\nfunction RUBRIC_MORE() { return ++count; }';
    const { run, custom } = script(code, createHost(createWorkbook('x')), () => undefined);
    expect([run('more', [], []).result, run('more', [], []).result, custom('RUBRIC_MORE')?.([])]).toEqual([1, 1, 1]);
    expect(custom('more')).toBeUndefined();
  });
});
