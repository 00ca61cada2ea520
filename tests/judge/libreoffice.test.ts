import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { judgedTest, useLibreOffice } from './libreoffice.ts';

const office = useLibreOffice();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the judge', () => {
  judgedTest('says what a workbook holds, as manager_workbook.py made it', async () => {
    const path = join(folder, 'manager.xlsx');
    await office.make(join(import.meta.dirname, '../sheets-addon/excel/manager_workbook.py'), path);
    const { sheets, names } = await office.judge(path);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Scores & notes', false],
      ['Pivot', false],
      ['Secret', true],
    ]);
    const [scores, pivot, secret] = sheets;
    expect(scores?.cells.find(({ cell }) => cell === 'I3')).toEqual({ cell: 'I3', shows: '2024-01-01', value: 45292 });
    // E3 is 3 and G3 is 4.
    expect(scores?.cells.find(({ cell }) => cell === 'J3')).toMatchObject({ formula: '=AVERAGE(E3;G3)', value: 3.5 });
    expect(scores?.validations).toMatchObject([{ ranges: 'H3:H6', type: 'LIST', stops: true }]);
    expect(scores?.formats).toMatchObject([
      { ranges: 'G3:G6', kind: 'formula', formula: '3', look: { fill: '#ffeeaa' } },
    ]);
    expect(scores?.notes).toMatchObject([{ cell: 'E2', text: 'Ask for an example' }]);
    expect(scores?.charts).toMatchObject([
      { type: 'BarDiagram', series: [{ label: 'Hunter orientation', numbers: [3, 2, 4.5, null] }] },
    ]);
    expect(pivot?.pivotTables).toEqual(['ByTeam']);
    expect(secret?.notes).toMatchObject([{ cell: 'A1', text: 'A note of the manager' }]);
    expect(names).toEqual([{ name: 'AllScores', content: "$'Scores & notes'.$E$3:$E$6" }]);
  });

  judgedTest('says why it cannot', async () => {
    await expect(office.judge(join(folder, 'none.xlsx'))).rejects.toThrow('none.xlsx');
  });
});
