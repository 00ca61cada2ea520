import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Change } from '../../../sheets-addon/workbench/protocol.ts';
import { built, examples } from './opened.ts';
import { endAfterwards, startServing } from './served.ts';

// What `npm start` does once everything is built.

const script = join(built, '../start.mjs');
const out = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
endAfterwards();

// Windows knows no signals: a process is ended there, not asked.
const why = process.platform === 'win32' ? ' (skipped: Windows knows no signals)' : '';
test.skipIf(process.platform === 'win32')(
  `it prints the scores, writes the workbook and the report, serves a copy of the example and ends when told${why}`,
  async () => {
    const started = await startServing(script, ['--no-open', '--out', out]);
    const said = started.said();
    for (const part of [
      /rubric validate \S*partner-manager\.rubric\.yaml\n\n1 file checked: no problems\.\n/,
      /Julia Nowak, South, 2\.21 weighted over 4 of 5 competencies/,
      /Wrote \S*scored\.xlsx: 15 people and 4 teams in the tabs Team, People and Rubric\./,
      /Wrote \S*report\.html: 15 people in 4 teams\./,
      /workbench\.xlsx is open at http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/\n/,
      /ssh -L (\d+):127\.0\.0\.1:\1 \S+@\S+/,
    ])
      expect(said).toMatch(part);
    for (const name of ['scored.xlsx', 'report.html']) expect(existsSync(join(out, name)), name).toBe(true);
    const copy = readFileSync(join(out, 'workbench.xlsx'));
    expect(copy.equals(readFileSync(join(examples, 'scorecards.xlsx')))).toBe(true);

    const { state, tabs } = await started.post<Change>('workbook', {});
    expect(tabs.map(({ name }) => name)).toEqual(['Scores 2026', 'Dashboard', 'MDF budget', 'Lists']);
    // The rubric is chosen, and watched: nothing is to be applied anew.
    expect(state.rubric).toMatchObject({ title: 'Partner manager', fresh: false, problems: [] });
    expect(await started.end('SIGTERM')).toBe(0);
    await expect(fetch(started.address)).rejects.toThrow('fetch failed');
  },
);

test.skipIf(process.platform === 'win32')(
  `work that was saved into the copy is there the next time${why}`,
  async () => {
    const path = join(out, 'workbench.xlsx');
    const mine = readFileSync(join(out, 'scored.xlsx'));
    writeFileSync(path, mine);
    const started = await startServing(script, ['--no-open', '--out', out]);
    expect(started.said()).toContain('is there from before and opens as it is; delete it to begin anew.');
    expect(await started.end('SIGINT')).toBe(0);
    expect(readFileSync(path).equals(mine)).toBe(true);
  },
);
