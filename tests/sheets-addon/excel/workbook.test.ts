import { readFile } from 'node:fs/promises';
import { openWorkbook } from '@rubric-kit/sheets-addon/excel/workbook.ts';
import { describe, expect, test } from 'vitest';
import { type Judged, judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { examplePlan, pipelineNote } from './example-plan.ts';
import { managerWorkbook, written } from './manager-workbook.ts';
import { partsOf } from './parts.ts';
import { smallWorkbook } from './small-workbook.ts';

const office = useLibreOffice();

const rendered = (bytes: Uint8Array): Uint8Array => {
  const workbook = openWorkbook(bytes);
  workbook.render(examplePlan);
  return workbook.save();
};

const sheetOf = (judged: Judged, name: string) => {
  const sheet = judged.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
};

describe('a plan in a workbook that LibreOffice made', () => {
  judgedTest('shows what it says', async () => {
    const judged = await office.judge(await written(rendered(await managerWorkbook(office))));
    expect(judged.sheets.map(({ name }) => name)).toEqual(['Scores & notes', 'Pivot', 'Secret', 'Team', 'Rubric']);
    const team = sheetOf(judged, 'Team');
    const shown = new Map(team.cells.map((cell) => [cell.cell, cell]));
    // North has 3 and 2 for hunter orientation, South 4.5 and a text; 4 and 3, 2 and 5 for pipeline discipline.
    expect(['B4', 'B5', 'C4', 'C5'].map((cell) => shown.get(cell)?.shows)).toEqual(['2.50', '4.50', '3.50', '3.50 ▲']);
    expect(shown.get('E4')).toEqual({
      cell: 'E4',
      shows: '=HYPERLINK("https://example.org","click")',
      value: '=HYPERLINK("https://example.org","click")',
    });
    expect(shown.get('B7')?.value).toBe('  two  spaces \n_x0041_ \u0001');
    expect(shown.get('E5')?.value).toBe('strong & <ready>');
    expect(team.validations).toMatchObject([{ ranges: 'A7', formula: '"2026-Q1";"2026-Q2"', stops: true }]);
    expect(team.formats).toMatchObject([
      {
        ranges: 'B4:C5',
        kind: 'formula',
        look: { fill: '#fecaca', ink: '#7f1d1d', bold: true, numberFormat: expect.stringContaining('▼') },
      },
      { ranges: 'D4:D5', kind: 'colours', entries: [{ value: '1' }, { value: '3' }, { value: '5' }] },
    ]);
    expect(team.notes).toMatchObject([{ cell: 'B3', text: 'Finds partners.\nTarget 3.5' }]);
    expect(team.charts).toEqual([
      {
        title: 'Averages <by> team & competency',
        type: 'BarDiagram',
        series: [
          { label: 'North', values: ['$Team.$B$4:$C$4'], numbers: [2.5, 3.5] },
          { label: 'South', values: ['$Team.$B$5:$C$5'], numbers: [4.5, 3.5] },
        ],
      },
    ]);
  });

  judgedTest("adds to the manager's tab and leaves all that is there", async () => {
    const bytes = await managerWorkbook(office);
    const before = await office.judge(await written(bytes));
    const after = await office.judge(await written(rendered(bytes)));
    const [was, is] = [sheetOf(before, 'Scores & notes'), sheetOf(after, 'Scores & notes')];
    expect(is.cells).toEqual(was.cells);
    expect(is.charts).toEqual(was.charts);
    expect(is.formats.filter(({ formula }) => !formula?.includes('Rubric Kit'))).toEqual(was.formats);
    expect(sheetOf(after, 'Pivot')).toEqual(sheetOf(before, 'Pivot'));
    expect(sheetOf(after, 'Secret')).toEqual(sheetOf(before, 'Secret'));
    expect(after.names).toContainEqual(before.names[0]);
    // H3:H6 has the manager's own list, E2 the manager's own note.
    expect(is.validations).toMatchObject([
      { ranges: 'E3:E6', formula: '"1";"2";"3";"4";"5";"N/A"', stops: true, title: 'Rubric Kit' },
      { ranges: 'G3:G6', formula: '$Rubric.$A$1:$A$5', stops: true, title: 'Rubric Kit' },
      { ranges: 'H3:H6', formula: '"1";"2";"3";"N/A"', title: '' },
    ]);
    expect(is.notes.map(({ cell, text }) => [cell, text])).toEqual([
      ['E2', 'Ask for an example'],
      ['G2', pipelineNote],
    ]);
  });

  judgedTest('twice gives the same bytes, removed again the bytes that were there', async () => {
    const bytes = await managerWorkbook(office);
    const once = rendered(bytes);
    expect(rendered(once)).toEqual(once);
    const workbook = openWorkbook(once);
    workbook.remove();
    expect(partsOf(workbook.save())).toEqual(partsOf(bytes));
  });

  judgedTest('is known again and taken away after LibreOffice has saved the file', async () => {
    const bytes = await managerWorkbook(office);
    const plain = await written(bytes);
    const path = await written(rendered(bytes));
    await office.resave(path, path);
    await office.resave(plain, plain);
    const workbook = openWorkbook(new Uint8Array(await readFile(path)));
    expect(workbook.snapshot().tabs.map(({ name, made }) => [name, made])).toEqual([
      ['Scores & notes', undefined],
      ['Pivot', undefined],
      ['Secret', undefined],
      ['Team', 'team'],
      ['Rubric', 'rubric'],
    ]);
    workbook.remove();
    const left = await office.judge(await written(workbook.save()));
    expect(left).toEqual(await office.judge(plain));
  });
});

describe('a workbook that nobody changed', () => {
  test('keeps every part', () => {
    const bytes = smallWorkbook({ sheets: [{ xml: '<sheetData/>' }], parts: { 'xl/vbaProject.bin': 'any bytes' } });
    expect(partsOf(openWorkbook(bytes).save())).toEqual(partsOf(bytes));
  });

  test('with nothing of ours in it is not changed by removing', () => {
    const bytes = smallWorkbook({ sheets: [{ xml: '<sheetData/>' }] });
    const workbook = openWorkbook(bytes);
    const before = workbook.save();
    workbook.remove();
    expect(workbook.save()).toEqual(before);
  });
});
