import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPackage, type Package } from '../../../sheets-addon/src/excel/package.ts';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { apply, cell, copyOf, examples, open, tab } from './opened.ts';

const office = useLibreOffice();
const example = join(examples, 'scorecards.xlsx');
const type = (r: number, c: number, input: string | number) => ({ r, c, input });

/** Parts of which a byte differs. */
const differing = (before: Package, after: Package): string[] =>
  before.names().filter((name) => !after.has(name) || before.text(name) !== after.text(name));

const packages = (path: string): [before: Package, after: Package] => [
  openPackage(readFileSync(example)),
  openPackage(readFileSync(path)),
];

/** Cells whose number in the grid is another one than LibreOffice works out. */
async function unlike(path: string, session: ReturnType<typeof open>['session']): Promise<[string[], number]> {
  const { sheets } = await office.judge(path);
  const others: string[] = [];
  let numbers = 0;
  for (const { name, cells } of sheets) {
    for (const { cell: address, value } of cells) {
      const own = cell(session, name, address)?.value;
      if (typeof value !== 'number' || typeof own === 'object') continue;
      numbers++;
      if (typeof own === 'number' && Math.abs(own - value) <= 1e-9) continue;
      if (typeof own === 'boolean' && Number(own) === value) continue;
      others.push(`${name}!${address}: ${own} in the grid, ${value} in LibreOffice`);
    }
  }
  return [others, numbers];
}

describe('saving', () => {
  test('nothing changed: the same parts, byte for byte', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    file.save(session);
    const [before, after] = packages(path);
    expect(after.names()).toEqual(before.names());
    expect(differing(before, after)).toEqual([]);
  });

  test('one text: one part differs, in one cell', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    session.edit({ kind: 'cells', tab: tab(session, 'MDF budget'), cells: [type(40, 3, 'new')] }, 0);
    expect(file.view(session)).toMatchObject({ saved: false });
    file.save(session);
    expect(file.view(session)).toMatchObject({ saved: true });
    const [before, after] = packages(path);
    const changed = differing(before, after);
    expect(changed).toHaveLength(1);
    const added = '<row r="41"><c r="D41" t="inlineStr"><is><t xml:space="preserve">new</t></is></c></row>';
    const [part = ''] = changed;
    expect(after.text(part).replace(added, '') === before.text(part)).toBe(true);
  });

  test('the first state is kept beside the file, and only that', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    const id = tab(session, 'Scores 2026');
    for (const score of [1, 2]) {
      session.edit({ kind: 'cells', tab: id, cells: [type(4, 7, score)] }, 0);
      file.save(session);
    }
    const backup = join(dirname(path), 'scorecards.before-workbench.xlsx');
    expect(readFileSync(backup).equals(readFileSync(example))).toBe(true);
  });

  test('a file that another program wrote meanwhile is not overwritten', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    session.edit({ kind: 'cells', tab: tab(session, 'Scores 2026'), cells: [type(4, 7, 1)] }, 0);
    writeFileSync(path, 'of somebody else');
    expect(() => file.save(session)).toThrow(`${path} was changed by another program since it was opened.`);
    expect(readFileSync(path, 'utf8')).toBe('of somebody else');
    expect(file.view(session)).toMatchObject({ saved: false, changedOnDisk: true });
    // Nothing is lost either: once more, and it is beside it.
    const copy = join(dirname(path), 'scorecards.copy.xlsx');
    expect(file.save(session)).toBe(`Wrote a copy, ${copy}; ${path} is as it was.`);
    expect(readFileSync(path, 'utf8')).toBe('of somebody else');
    expect(openWorkbook(readFileSync(copy)).snapshot().tabs[0]?.rows[4]?.[7]).toBe(1);
  });

  test('a hostile text stays text in the file', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    const id = tab(session, 'MDF budget');
    const texts = ["'=1+1", "'+1", "'@SUM(A1)", '<c r="A1"/>', '_x000D_', "'\t=2"];
    session.edit({ kind: 'cells', tab: id, cells: texts.map((text, i) => type(50 + i, 0, text)) }, 0);
    file.save(session);
    const rows = openWorkbook(readFileSync(path))
      .snapshot()
      .tabs.find(({ name }) => name === 'MDF budget')?.rows;
    const read = texts.map((_, i) => rows?.[50 + i]?.[0]);
    expect(read).toEqual(['=1+1', '+1', '@SUM(A1)', '<c r="A1"/>', '_x000D_', '\t=2']);
  });

  test('applied and removed again: every part of the manager as before', () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    apply(session);
    file.save(session);
    session.call('sidebarRemove', [], [], 0);
    file.save(session);
    expect(differing(...packages(path))).toEqual([]);
  });

  judgedTest('rows and columns that come and go: LibreOffice reads the same sheet', async () => {
    const path = copyOf(example);
    const { file, session } = open(path);
    apply(session);
    const id = tab(session, 'Scores 2026');
    session.edit({ kind: 'insert-rows', tab: id, at: 10, count: 2 }, 0);
    const person = [type(10, 0, 'New Person'), type(10, 2, 'North'), type(10, 3, '2026-Q2'), type(10, 7, 2)];
    session.edit({ kind: 'cells', tab: id, cells: person }, 0);
    session.edit({ kind: 'delete-rows', tab: id, at: 5, count: 1 }, 0);
    session.edit({ kind: 'insert-columns', tab: id, at: 6, count: 1 }, 0);
    expect(session.call('sidebarRefresh', [], [], 0)).toMatchObject({ ok: true, result: { done: true } });
    file.save(session);
    const [others] = await unlike(path, session);
    expect(others).toEqual([]);
    // A person was added in North: 6 people instead of 5.
    expect(cell(session, 'Team', 'B9')?.value).toBe(6);
  });
});
