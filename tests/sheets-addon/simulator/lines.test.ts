import { describe, expect, test } from 'vitest';
import { sortRows } from '../../../sheets-addon/simulator/user/cells.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../../sheets-addon/simulator/user/lines.ts';
import { renameTab } from '../../../sheets-addon/simulator/user/tabs.ts';
import {
  cellAt,
  createSheet,
  createWorkbook,
  type SimulatedSheet,
  type SimulatedWorkbook,
  touchCell,
} from '../../../sheets-addon/simulator/workbook.ts';

function two(): { workbook: SimulatedWorkbook; data: SimulatedSheet; sums: SimulatedSheet } {
  const workbook = createWorkbook();
  const data = workbook.sheets[0] as SimulatedSheet;
  data.name = 'Data';
  const sums = createSheet(workbook, "Ann's");
  workbook.sheets.push(sums);
  return { workbook, data, sums };
}

/** What a formula on the other tab becomes when lines of `Data` move. */
function afterwards(formula: string, change: (workbook: SimulatedWorkbook, data: SimulatedSheet) => void): string {
  const { workbook, data, sums } = two();
  touchCell(sums, 1, 1).formula = formula;
  change(workbook, data);
  return cellAt(sums, 1, 1).formula;
}

describe('lines that are put in and taken out', () => {
  test.each([
    ['=Data!A5', '=Data!A7'],
    ['=Data!$A$5:$B$9', '=Data!$A$7:$B$11'],
    ['=SUM(Data!A2:A9)', '=SUM(Data!A2:A11)'],
    ['=Data!A2', '=Data!A2'],
    ['=A5&"Data!A5"', '=A5&"Data!A5"'],
    ['=LOG10(Data!B7)', '=LOG10(Data!B9)'],
  ])('two rows before row 3: %s', (before, after) => {
    expect(afterwards(before, (workbook, data) => insertRows(workbook, data, 3, 2))).toBe(after);
  });

  test.each([
    ['=Data!A3', '=Data!#REF!'],
    ['=SUM(Data!A2:A9)', '=SUM(Data!A2:A7)'],
    ['=SUM(Data!A3:A4)', '=SUM(Data!#REF!)'],
    ['=SUM(Data!A4:A9)', '=SUM(Data!A3:A7)'],
    ['=Data!A9', '=Data!A7'],
  ])('rows 3 and 4 gone: %s', (before, after) => {
    expect(afterwards(before, (workbook, data) => deleteRows(workbook, data, 3, 2))).toBe(after);
  });

  test('columns too, and on a tab whose name needs quotes', () => {
    expect(afterwards('=Data!C1+Data!A1', (workbook, data) => insertColumns(workbook, data, 2))).toBe(
      '=Data!D1+Data!A1',
    );
    expect(afterwards('=Data!C1+Data!A1', (workbook, data) => deleteColumns(workbook, data, 1))).toBe(
      '=Data!B1+Data!#REF!',
    );
    const { workbook, data, sums } = two();
    touchCell(data, 1, 1).formula = "='Ann''s'!B2*2";
    insertRows(workbook, sums, 1);
    expect(cellAt(data, 1, 1).formula).toBe("='Ann''s'!B3*2");
    renameTab(workbook, sums, 'Bo');
    expect(cellAt(data, 1, 1).formula).toBe("='Bo'!B3*2");
  });

  test('cells, merges, hidden lines, protections and conditional formats move along', () => {
    const { workbook, data } = two();
    const area = { row: 3, column: 1, rows: 2, columns: 2 };
    Object.assign(touchCell(data, 3, 1), { value: 'x', note: 'Mine' });
    data.merged.push({ ...area });
    data.hiddenRows.add(3);
    data.protections.push({ area, editable: false, warningOnly: false, description: '' });
    data.conditionalFormats.push({ areas: [area], formula: '=A3=1', gradient: null, format: {} });
    insertRows(workbook, data, 2, 3);
    expect(cellAt(data, 6, 1)).toMatchObject({ value: 'x', note: 'Mine' });
    expect(cellAt(data, 3, 1).value).toBe('');
    expect(data.merged).toEqual([{ ...area, row: 6 }]);
    expect([...data.hiddenRows]).toEqual([6]);
    expect(data.protections[0]?.area).toEqual({ ...area, row: 6 });
    expect(data.conditionalFormats[0]?.areas).toEqual([{ ...area, row: 6 }]);
    expect(data.maxRows).toBe(1003);
    deleteRows(workbook, data, 6, 2);
    expect(data.merged).toEqual([]);
    expect(data.conditionalFormats).toEqual([]);
    expect(data.protections).toEqual([]);
  });

  test('sorting takes whole cells along', () => {
    const { data } = two();
    ['b', 'c', 'a'].forEach((text, row) => {
      Object.assign(touchCell(data, row + 1, 1), { value: text, note: `Note on ${text}` });
    });
    sortRows(data, { row: 1, column: 1, rows: 3, columns: 1 }, 1);
    expect([1, 2, 3].map((row) => cellAt(data, row, 1).note)).toEqual(['Note on a', 'Note on b', 'Note on c']);
  });
});
