import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect } from 'vitest';
import { type Judged, type JudgedSheet, judgedTest, useLibreOffice } from '../../../judge/libreoffice.ts';
import { apply, open } from '../opened.ts';
import { texts } from './texts.ts';

// Workbooks that LibreOffice made of other formats, with what we do not show. Saving them loses nothing silently.

const office = useLibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = [
  'charts.ods',
  'notes.ods',
  'pivot.ods',
  'names.ods',
  'looks.ods',
  'pictures.ods',
  'hidden.ods',
  'printed.ods',
];
const sources = [...Object.keys(texts), ...made];

const count = (judged: Judged, what: 'notes' | 'charts' | 'pivotTables' | 'validations' | 'formats'): number =>
  judged.sheets.reduce((sum, sheet) => sum + sheet[what].length, 0);

/** What each of them is there for, as LibreOffice sees it before. */
const holds: Readonly<Record<string, (judged: Judged) => unknown>> = {
  'export.csv': ({ sheets }) => sheets[0]?.cells.some(({ shows }) => shows.endsWith(' "CR" Roux')),
  'page.xls': ({ sheets }) => sheets[0]?.cells.some(({ shows }) => shows === 'Ben <Okafor>'),
  'rules.fods': (judged) => count(judged, 'validations') === 3,
  'charts.ods': (judged) => count(judged, 'charts') === 3,
  'notes.ods': (judged) => count(judged, 'notes') === 4,
  'pivot.ods': (judged) => count(judged, 'pivotTables') === 1,
  'names.ods': ({ names }) => names.some(({ name }) => name === 'AllScores'),
  'looks.ods': (judged) => count(judged, 'formats') === 2,
  'hidden.ods': ({ sheets }) => sheets.some(({ hidden }) => hidden),
};

/** The source as .xlsx, made once. */
async function workbook(source: string): Promise<string> {
  const path = join(folder, source);
  const text = texts[source];
  if (text === undefined) await office.make(join(import.meta.dirname, 'foreign.py'), path);
  else writeFileSync(path, text);
  await office.resave(path, `${path}.xlsx`);
  return `${path}.xlsx`;
}

/** The bytes of every part by name. */
const parts = (path: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );

/** Names of parts that are gone, came, or have another byte. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [
  ...[...before.keys()].filter((name) => before.get(name) !== after.get(name)),
  ...[...after.keys()].filter((name) => !before.has(name)),
];

/** What LibreOffice sees in a sheet but for places: those of what stands under an inserted row are others. */
const seen = ({ name, hidden, notes, charts, pivotTables, validations, formats, cells }: JudgedSheet) => ({
  ...{ name, hidden, pivotTables },
  notes: notes.map(({ text, author }) => ({ text, author })),
  charts: charts.map(({ title, type, series }) => ({ title, type, numbers: series.map(({ numbers }) => numbers) })),
  rules: validations.map(({ type, stops, title, prompt }) => ({ type, stops, title, prompt })),
  formats: formats.map(({ kind, look }) => ({ kind, look })),
  cells: cells.map(({ shows, error }) => (error === undefined ? shows : `${shows} (${error})`)),
});

/** An address one row further down. */
const down = (address: string): string =>
  address.replaceAll(/([A-Z]+)(\d+)/g, (_all, column, row) => `${column}${Number(row) + 1}`);

const places = ({ notes, validations, formats, cells }: JudgedSheet, move: (address: string) => string) => ({
  notes: notes.map(({ cell }) => move(cell)),
  validations: validations.map(({ ranges }) => move(ranges)),
  formats: formats.map(({ ranges }) => move(ranges)),
  cells: cells.map(({ cell }) => move(cell)),
});

const without = (judged: Judged, text: string): Judged['sheets'] =>
  judged.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ shows }) => shows !== text) }));

describe.each(sources)('%s as .xlsx', (source) => {
  judgedTest('nothing done: every byte of every part stays; applied and removed: the same', async () => {
    const path = await workbook(source);
    const before = parts(path);
    const untouched = open(path);
    untouched.file.save(untouched.session);
    expect(differing(before, parts(path))).toEqual([]);
    apply(untouched.session);
    untouched.file.save(untouched.session);
    const applied = parts(path);
    expect(applied.size).toBeGreaterThan(before.size);
    expect([...before.keys()].filter((name) => !applied.has(name))).toEqual([]);
    untouched.session.call('sidebarRemove', [], [], 0);
    untouched.file.save(untouched.session);
    expect(differing(before, parts(path))).toEqual([]);
  });

  judgedTest('a cell typed and a row inserted: LibreOffice sees everything else, in its new place', async () => {
    const path = await workbook(source);
    const [before, old] = [await office.judge(path), parts(path)];
    expect(holds[source]?.(before) ?? true).toBe(true);
    const { file, session } = open(path);
    const tab = session.host.workbook.sheets[0]?.id ?? -1;
    const typed = session.edit({ kind: 'cells', tab, cells: [{ r: 40, c: 11, input: 'Typed here' }] }, 0);
    const inserted = session.edit({ kind: 'insert-rows', tab, at: 0, count: 1 }, 0);
    expect([...typed.refused, ...inserted.refused]).toEqual([]);
    expect(file.save(session)).toMatch(/^Saved /);
    const after = await office.judge(path);
    expect(after.names.map(({ name }) => name)).toEqual(before.names.map(({ name }) => name));
    const [now, was] = [without(after, 'Typed here'), before.sheets];
    expect(now.map(seen)).toEqual(was.map(seen));
    const [first, ...others] = now;
    const [firstWas, ...othersWas] = was;
    expect(first && places(first, (address) => address)).toEqual(firstWas && places(firstWas, down));
    expect(others.map((sheet) => places(sheet, (address) => address))).toEqual(
      othersWas.map((sheet) => places(sheet, (address) => address)),
    );
    expect(after.sheets[0]?.cells.find(({ shows }) => shows === 'Typed here')?.cell).toBe('L42');
    // Pictures and what the pivot tables keep have no rows.
    const still = /\/media\/|pivotCacheRecords|\/theme\//;
    const next = parts(path);
    expect(differing(old, next).filter((name) => still.test(name))).toEqual([]);
    expect([...old.keys()].filter((name) => !next.has(name))).toEqual([]);
  });
});

judgedTest(
  'a cell of a formula over several cells is overwritten: the loss is said first, and a copy is written',
  async () => {
    const path = await workbook('names.ods');
    const { file, session } = open(path);
    const was = parts(path);
    const sums = session.host.workbook.sheets[1];
    const column = () => [0, 1, 2, 3].map((row) => sums?.rows[row]?.[1]?.value);
    // Twice the scores 3, 2, 4.5 and 1.
    expect(column()).toEqual([6, 4, 9, 2]);
    session.edit({ kind: 'cells', tab: sums?.id ?? -1, cells: [{ r: 2, c: 1, input: 7 }] }, 0);
    expect(column()).toEqual(['#REF!', '', 7, '']);
    const loss = 'the array formula in Sums!B1:B4, of which a cell was overwritten';
    expect(() => file.save(session)).toThrow(
      `Not saved yet. The file would lose: ${loss}. Press Save again to write a copy`,
    );
    expect(file.view(session)).toMatchObject({ saved: false, losses: [loss] });
    expect(file.save(session)).toMatch(/^Wrote a copy, .*names\.ods\.copy\.xlsx; .* is as it was\.$/);
    expect(differing(was, parts(path))).toEqual([]);
    session.edit({ kind: 'undo' }, 0);
    expect(column()).toEqual([6, 4, 9, 2]);
    expect(file.save(session)).toMatch(/^Saved /);
    expect(differing(was, parts(path))).toEqual([]);
  },
);

judgedTest('a formula over several cells that is typed here fills as many in LibreOffice', async () => {
  const path = await workbook('names.ods');
  const { file, session } = open(path);
  const tab = session.host.workbook.sheets[1]?.id ?? -1;
  const input = '=ARRAYFORMULA(Scores!E2:F3+1)';
  session.edit({ kind: 'cells', tab, cells: [{ r: 5, c: 3, input }] }, 0);
  session.edit({ kind: 'insert-rows', tab, at: 0, count: 1 }, 0);
  file.save(session);
  const cells = (await office.judge(path)).sheets[1]?.cells ?? [];
  // 3 and 4 in the first row of scores, 2 and 3 in the second, and one more each.
  const values = ['D7', 'E7', 'D8', 'E8'].map((address) => cells.find(({ cell }) => cell === address)?.value);
  expect(values).toEqual([4, 5, 3, 4]);
  expect(cells.filter(({ error }) => error !== undefined).map(({ shows }) => shows)).toEqual(['#DIV/0!']);
});
