import { readFileSync } from 'node:fs';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import type { CellValue } from '@rubric-kit/sheets-addon/read/snapshot.ts';
import {
  createSheet,
  createWorkbook,
  type SimulatedWorkbook,
  touchCell,
} from '../../../sheets-addon/simulator/workbook.ts';

/** A simulated spreadsheet with these cells, tab by tab. */
export function workbookOf(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>): SimulatedWorkbook {
  const workbook = createWorkbook('Scores');
  workbook.sheets.length = 0;
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = createSheet(workbook, name);
    workbook.sheets.push(sheet);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) touchCell(sheet, row + 1, column + 1).value = value;
      }
    }
  }
  return workbook;
}

/** An example workbook as it would be after an upload: the values of its visible tabs. */
export function exampleWorkbook(fileName: string): SimulatedWorkbook {
  const bytes = readFileSync(new URL(`../../../sheets-addon/examples/${fileName}`, import.meta.url));
  const { tabs } = openWorkbook(bytes).snapshot();
  return workbookOf(Object.fromEntries(tabs.map(({ name, rows }) => [name, rows])));
}
