import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../sheets-addon/workbench/file/file-store.ts';
import type { CallAnswer, Change, RubricView } from '../../../sheets-addon/workbench/protocol.ts';
import { startWorkbench, type Workbench } from '../../../sheets-addon/workbench/workbench.ts';
import { built, copyOf, examples } from './opened.ts';

// An author saves the rubric in the editor, and the page that shows the scorecard is told.

const folder = mkdtempSync(join(tmpdir(), 'rubric-file-'));
const path = join(folder, 'mine.rubric.yaml');
const shipped = readFileSync(join(built, '../../shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8');
const post = async <Answer>(name: string, body: unknown = {}): Promise<Answer> => {
  const response = await fetch(workbench.address + name, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
};
const rubric = async (): Promise<RubricView | null> => (await post<Change>('workbook')).state.rubric;

let workbench: Workbench;
/** Resolves with the rubric when the page is told of something new that fits. */
let told: (fits: (view: RubricView) => boolean) => Promise<RubricView>;
const stop = new AbortController();

beforeAll(async () => {
  writeFileSync(path, shipped);
  workbench = await startWorkbench({ built, file: openFile(copyOf(join(examples, 'scorecards.xlsx'))), rubric: path });
  const { body } = await fetch(`${workbench.address}events`, { signal: stop.signal });
  const reader = body?.getReader();
  told = async (fits) => {
    for (;;) {
      const view = await rubric();
      if (view && fits(view)) return view;
      await reader?.read();
    }
  };
});
afterAll(async () => {
  stop.abort();
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

const targets = async (): Promise<unknown> => {
  const { tabs } = await post<Change>('workbook');
  const people = tabs.find(({ name }) => name === 'People');
  // Row 6 of the tab People has the targets, from column F on.
  return people?.cells.filter(({ r, c }) => r === 5 && c >= 5 && c <= 9).map(({ v }) => v);
};

describe('a rubric file that is watched', () => {
  test('is chosen at the start, and is nothing new then', async () => {
    expect(await rubric()).toEqual({ path, fresh: false, problems: [], title: 'Partner manager', version: '1.0.0' });
    const applied = await post<CallAnswer>('rubric');
    expect(applied).toMatchObject({ ok: true, result: { done: true } });
    expect(await targets()).toEqual([4, 4, 3.5, 3.5, 3]);
  });

  test('saved with an error: the page is told where, and the last good one stays', async () => {
    const lines = shipped.split('\n');
    const line = lines.findIndex((text) => /^ {4}target: 4/.test(text));
    writeFileSync(path, shipped.replace(/^ {4}target: 4/m, '    target: 9'));
    const view = await told(({ problems }) => problems.length > 0);
    expect(view).toMatchObject({ fresh: false, title: 'Partner manager', version: '1.0.0' });
    expect(view.problems).toHaveLength(1);
    expect(view.problems[0]).toMatch(new RegExp(`^${path}:${line + 1}:13 `));
    await expect(post('rubric')).rejects.toThrow('The rubric has errors; the last one without any stays in use.');
    expect(await targets()).toEqual([4, 4, 3.5, 3.5, 3]);
  });

  test('saved right, as editors do, by a new file in its place: it is offered, and applied when asked for', async () => {
    const next = shipped.replace(/^ {4}target: 4/m, '    target: 4.5').replace(/^version: .*$/m, 'version: 1.1.0');
    writeFileSync(`${path}~`, next);
    renameSync(`${path}~`, path);
    const view = await told(({ fresh }) => fresh);
    expect(view).toEqual({ path, fresh: true, problems: [], title: 'Partner manager', version: '1.1.0' });
    expect(await targets()).toEqual([4, 4, 3.5, 3.5, 3]);
    const applied = await post<CallAnswer>('rubric');
    expect(applied).toMatchObject({ ok: true, change: { state: { rubric: { fresh: false, version: '1.1.0' } } } });
    expect(await targets()).toEqual([4.5, 4, 3.5, 3.5, 3]);
  });

  test('gone: the page is told, and the scorecard stays', async () => {
    rmSync(path);
    const view = await told(({ problems }) => problems.length > 0);
    expect(view.problems).toEqual([`${path}: there is no such file`]);
    expect(await targets()).toEqual([4.5, 4, 3.5, 3.5, 3]);
  });
});
