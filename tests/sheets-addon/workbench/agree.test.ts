import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a1 } from '../../../sheets-addon/src/read/address.ts';
import { openFile } from '../../../sheets-addon/workbench/file/file-store.ts';
import type { CallAnswer, CellView, Change } from '../../../sheets-addon/workbench/protocol.ts';
import { startWorkbench, type Workbench } from '../../../sheets-addon/workbench/workbench.ts';
import { judgedTest, useLibreOffice } from '../../judge/libreoffice.ts';
import { built, copyOf, examples } from './opened.ts';

// What the page is given, what LibreOffice works out of the saved file, and what `scorecard score` says of it.

const office = useLibreOffice();
const path = copyOf(join(examples, 'scorecards.xlsx'));
let workbench: Workbench;
/** What the page shows, by tab and address. */
let shown: Map<string, CellView['v']>;

const post = async <Answer>(name: string, body: unknown): Promise<Answer> =>
  (await (await fetch(workbench.address + name, { method: 'POST', body: JSON.stringify(body) })).json()) as Answer;

beforeAll(async () => {
  workbench = await startWorkbench({ built, file: openFile(path) });
  await post('call', { name: 'sidebarUseCatalogue', args: ['partner-manager'] });
  const applied = await post<CallAnswer>('call', { name: 'sidebarApply', args: [] });
  expect(applied).toMatchObject({ ok: true, result: { done: true } });
  const { tabs } = await post<Change>('workbook', {});
  const edit = {
    kind: 'cells',
    tab: tabs[0]?.id,
    cells: [
      { r: 18, c: 7, input: '1' },
      { r: 19, c: 7, input: 2 },
      { r: 20, c: 9, input: 'N/O' },
    ],
  };
  const { refused, cells } = await post<Change>('edit', { edit, have: 0 });
  expect(refused).toEqual([]);
  const seen = (all: Change['tabs'], more: Change['cells']): Map<string, CellView['v']> => {
    const found = new Map<string, CellView['v']>();
    for (const { tab, cells: views } of [...all.map(({ id, cells: some }) => ({ tab: id, cells: some })), ...more]) {
      const name = all.find(({ id }) => id === tab)?.name;
      for (const { r, c, v } of views) found.set(`${name}!${a1(r, c)}`, v);
    }
    return found;
  };
  const again = (await post<Change>('workbook', {})).tabs;
  // A page that was open has the same as one that is opened now; of hidden tabs it is told nothing.
  const visible = (all: Change['tabs']): Change['tabs'] => all.filter(({ hidden }) => !hidden);
  expect(seen(visible(tabs), cells)).toEqual(seen(visible(again), []));
  shown = seen(again, []);
  expect(await post('save', { have: 0 })).toMatchObject({ change: { state: { file: { saved: true } } } });
});
afterAll(() => workbench.close());

interface Result {
  readonly teams: readonly {
    readonly team: string;
    readonly n: number;
    readonly averages: Readonly<Record<string, { readonly mean: number | null }>>;
  }[];
  readonly people: readonly {
    readonly person: string;
    readonly team: string;
    readonly weighted: number | null;
    readonly scores: Readonly<Record<string, number | null>>;
    readonly gaps: Readonly<Record<string, number | null>>;
  }[];
}

describe('the example workbook, applied and edited', () => {
  judgedTest('every cell of the page is that of LibreOffice', async () => {
    const { sheets } = await office.judge(path);
    const others: string[] = [];
    let count = 0;
    for (const { name, cells } of sheets) {
      for (const { cell, value, shows, error, formula } of cells) {
        const own = shown.get(`${name}!${cell}`) ?? '';
        count++;
        const isSame =
          error !== undefined
            ? own === shows
            : typeof value === 'number'
              ? Math.abs(Number(own) - value) <= 1e-9 && own !== ''
              : own === value;
        if (!isSame)
          others.push(
            `${name}!${cell} ${formula ?? ''}: ${JSON.stringify(own)} on the page, ${JSON.stringify(value)} in LibreOffice`,
          );
      }
    }
    expect(others).toEqual([]);
    expect(count).toBeGreaterThan(3000);
  });

  test('the tabs Team and People say what `scorecard score` says of the file', () => {
    const rubric = join(built, '../../shared-schema/rubrics/partner-manager.rubric.yaml');
    const words = [join(built, '../bin/scorecard.mjs'), 'score', path, '--rubric', rubric, '--format', 'json'];
    const { teams, people } = JSON.parse(spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout) as Result;
    const ids = Object.keys(teams[0]?.averages ?? {});
    const number = (value: unknown): unknown => (typeof value === 'number' ? value.toFixed(9) : (value ?? ''));
    const at = (tab: string, row: number, columns: string): unknown[] =>
      [...columns].map((column) => number(shown.get(`${tab}!${column}${row}`)));
    expect([ids.length, teams.length, people.length]).toEqual([5, 4, 15]);
    for (const [i, { team, n, averages }] of teams.entries()) {
      const expected = [team || '(no team)', n, ...ids.map((id) => averages[id]?.mean)].map(number);
      expect(at('Team', 9 + i, 'ABCDEFG')).toEqual(expected);
    }
    for (const [i, { person, team, weighted, scores, gaps }] of people.entries()) {
      const expected = [person, team, weighted, ...ids.map((id) => scores[id]), ...ids.map((id) => gaps[id])].map(
        number,
      );
      expect(at('People', 7 + i, 'ABDFGHIJPQRST')).toEqual(expected);
    }
  });
});
