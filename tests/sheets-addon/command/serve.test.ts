import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../sheets-addon/src/excel/workbook.ts';
import type { Change } from '../../../sheets-addon/workbench/protocol.ts';
import { copyOf, examples } from '../workbench/opened.ts';
import { endAfterwards, serveCommand } from '../workbench/served.ts';
import { inFolder } from './run.ts';

const { scorecard, write } = inFolder();
const example = join(examples, 'scorecards.xlsx');
endAfterwards();

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
