import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import type { Change } from '../../../sheets-addon/workbench/protocol.ts';
import { packed, smallParts } from '../excel/small-workbook.ts';
import { built, copyOf, examples } from '../workbench/opened.ts';
import { endAfterwards, serveCommand } from '../workbench/served.ts';
import { inFolder } from './run.ts';

const { scorecard, write } = inFolder();
const example = join(examples, 'scorecards.xlsx');
endAfterwards();

/** A workbook of one tab whose XML ends in the midst of its rows, in a sound .zip of at least so many bytes. */
function damaged(rows: number, bytes: number): Uint8Array {
  // No two alike, so that the .zip is not small.
  const numbers = Array.from({ length: rows }, (_, i) => (i + 1) ** 3 % 1_000_003);
  const data = numbers.map((number, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${number}</v></c></row>`);
  const parts = smallParts({ sheets: [{ xml: `<sheetData>${data.join('')}</sheetData>`, name: 'Scores' }] });
  const sheet = 'xl/worksheets/sheet1.xml';
  const file = packed({ ...parts, [sheet]: parts[sheet]?.split('</c></row></sheetData>')[0] ?? '' });
  expect(file.length).toBeGreaterThan(bytes);
  return file;
}

const damage = (name: string): RegExp =>
  new RegExp(
    `^scorecard: cannot read ${name}: The workbook is damaged: xl/worksheets/sheet1\\.xml:2:\\d+: unclosed tag: c\\. Save it again in a spreadsheet program\\.\\n$`,
  );

describe('scorecard serve', () => {
  // Windows knows no signals: a process is ended there, not asked.
  const why = process.platform === 'win32' ? ' (skipped: Windows knows no signals)' : '';
  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    `ends cleanly on %s, with a page open${why}`,
    async (signal) => {
      const served = await serveCommand(copyOf(example));
      const events = await fetch(`${served.address}events`);
      expect(events.status).toBe(200);
      expect(await served.end(signal)).toBe(0);
    },
  );

  test('Ctrl+C with changes that are not saved asks for another one', async () => {
    const served = await serveCommand(copyOf(example));
    const { tabs } = await served.post<Change>('workbook', {});
    const edit = { kind: 'cells', tab: tabs[0]?.id, cells: [{ r: 4, c: 7, input: 2 }] };
    const { state } = await served.post<Change>('edit', { edit, have: 0 });
    expect(state.file).toMatchObject({ saved: false });
    served.server.kill('SIGINT');
    await served.until(/There are changes that are not saved\. Save them on the page, or press Ctrl\+C again/);
    expect(await served.end('SIGINT')).toBe(0);
  });

  test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGHUP'] as const)(
    `%s with changes that are not saved keeps them beside the file${why}`,
    async (signal) => {
      const path = copyOf(example);
      const before = readFileSync(path);
      const served = await serveCommand(path);
      const { tabs } = await served.post<Change>('workbook', {});
      const edit = { kind: 'cells', tab: tabs[0]?.id, cells: [{ r: 4, c: 7, input: 2 }] };
      await served.post<Change>('edit', { edit, have: 0 });
      expect(await served.end(signal)).toBe(0);
      const copy = path.replace(/\.xlsx$/, '.unsaved.xlsx');
      expect(served.said()).toContain(`The changes that were not saved are in ${copy}; ${path} is as it was.\n`);
      expect(readFileSync(path).equals(before)).toBe(true);
      const score = (of: string) => openWorkbook(readFileSync(of)).snapshot().tabs[0]?.rows[4]?.[7];
      expect(score(path)).not.toBe(2);
      expect(score(copy)).toBe(2);
      // Nothing was changed since: nothing is kept.
      const again = await serveCommand(copy);
      expect(await again.end(signal)).toBe(0);
      expect(existsSync(path.replace(/\.xlsx$/, '.unsaved.unsaved.xlsx'))).toBe(false);
    },
  );

  test('a file of which a tab is damaged could not run, and no address is said', () => {
    write('cut.xlsx', damaged(20, 0));
    const { status, stdout, stderr } = scorecard(['serve', 'cut.xlsx', '--no-open']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(damage('cut.xlsx'));
  });

  test('a large one shows itself while it is read: that is said in one line, and it could not run', () => {
    write('large.xlsx', damaged(40_000, 128 * 1024));
    const { status, stdout, stderr } = scorecard(['serve', 'large.xlsx', '--no-open']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^large\.xlsx is open at http:/);
    expect(stderr).toMatch(damage('large.xlsx'));
  });

  test.each([
    ['none.rubric.yaml', 'there is no such file'],
    ['none/my.rubric.yaml', 'there is no such file'],
    ['notes.txt', 'its name has to end in .yaml, .yml or .json'],
  ])('a rubric %s that cannot be read could not run, in one line', (name, reason) => {
    write('notes.txt', 'no rubric');
    expect(scorecard(['serve', example, '--rubric', name, '--no-open'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `scorecard: cannot read ${name}: ${reason}\n`,
    });
  });

  test('what happens to the files is said in a line each, with what to do', async () => {
    const file = copyOf(example);
    const rubric = join(dirname(file), 'mine.rubric.yaml');
    const good = readFileSync(join(built, '../../shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8');
    const lineOf = (pattern: RegExp): number => good.split('\n').findIndex((line) => pattern.test(line)) + 1;
    const wrong = good.replace(/^ {4}target: 4$/m, '    target: 9').replace(/^ {4}floor: .*$/m, '    floor: 8');
    writeFileSync(rubric, good);
    const served = await serveCommand(file, '--rubric', rubric);
    const { tabs } = await served.post<Change>('workbook', {});
    const escaped = (text: string): string => text.replace(/[.\\]/g, '\\$&');
    const says = (line: string): Promise<void> => served.until(new RegExp(`^${line}$`, 'm'));

    writeFileSync(rubric, good.replace(/^version: .*$/m, 'version: 7.0.0'));
    await says(
      `${escaped(rubric)} holds Partner manager 7\\.0\\.0, which is not in use yet: press "Apply it" on the page\\.`,
    );
    writeFileSync(rubric, wrong);
    const place = `${escaped(rubric)}:${lineOf(/^ {4}target: 4$/)}:13`;
    await says(
      `${place} .+ \\(and 1 more, see the page\\)\\. Correct it and save it; the last version without errors stays in use\\.`,
    );

    const edit = { kind: 'cells', tab: tabs[0]?.id, cells: [{ r: 4, c: 7, input: 2 }] };
    await served.post<Change>('edit', { edit, have: 0 });
    await served.post('save', { have: 0 });
    await says(`Saved ${escaped(file)}; what it was at first is in scorecards\\.before-workbench\\.xlsx\\.`);
    writeFileSync(file, 'of somebody else');
    await says(
      `${escaped(file)} was changed, moved or removed by another program\\. Saving on the page does not write over it, but a copy beside it\\.`,
    );
    await expect(served.post('save', { have: 0 })).rejects.toThrow('was changed by another program');
    await says(
      `${escaped(file)} was changed by another program since it was opened\\. It is not overwritten: press Save again to write what is here beside it, as a copy\\.`,
    );
    expect(await served.end('SIGINT')).toBe(0);
  });

  test('a port that is taken could not be served, in one line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(scorecard(['serve', example, '--port', port])).toEqual({
      status: 2,
      stdout: '',
      stderr: `scorecard: cannot serve: port ${port} is in use; name another one after --port, or none\n`,
    });
    other.close();
  });

  test.each([
    [['none.xlsx'], 'scorecard: cannot read none.xlsx: there is no such file or folder\n'],
    [['text.xlsx'], 'scorecard: cannot read text.xlsx: '],
    [['scores.csv', '--port', '99999'], "scorecard: option '--port <number>' argument '99999' is invalid."],
    [[], "scorecard: missing required argument 'scores.xlsx'"],
  ])('%j could not run and says why in one line', (words, message) => {
    write('text.xlsx', 'no workbook');
    const { status, stdout, stderr } = scorecard(['serve', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });
});
