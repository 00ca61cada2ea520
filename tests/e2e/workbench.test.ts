import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openWorkbook } from '../../sheets-addon/src/excel/workbook.ts';
import { browserTest, expectAccessible, useBrowser } from './browser.ts';
import {
  apply,
  choose,
  closeAfterwards,
  drawTo,
  eventually,
  openPage,
  openTab,
  paste,
  place,
  pointTo,
  press,
  type Stage,
  select,
  serveExample,
  shown,
  toasts,
  truth,
  type,
  unlike,
} from './workbench-page.ts';

const browser = useBrowser();
closeAfterwards();

const scores = 'Scores 2026';
// As in layout/look.ts, which the add-on's own tests judge.
const strong = { background: '#bbf7d0', marks: 'italic' };
const short = { background: '#fed7aa', marks: 'underlined' };
const belowFloor = { background: '#991b1b', marks: 'bold underlined' };
const plain = { background: '', marks: '' };
/** What South has on the tab Team: its people, and its average in hunter orientation. */
const south = (stage: Stage) => Promise.all([shown(stage, 'Team', 'B11'), shown(stage, 'Team', 'C11')]);
/** The average in hunter orientation that the sidebar says of South. */
async function southInSidebar({ sidebar }: Stage): Promise<string> {
  const row = sidebar.getByRole('table', { name: 'South', exact: true }).locator('tbody tr').first();
  return (await row.innerText()).replace(/\s+/g, ' ');
}
/** Looks at the sidebar's results anew, as by leaving them and coming back. */
async function lookAtResults({ sidebar }: Stage): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Selection', exact: true }).click();
  await sidebar.getByRole('tab', { name: 'Results', exact: true }).click();
}
/** Keeps a picture, where RUBRIC_KIT_PICTURES names a folder. */
async function picture({ page }: Stage, name: string): Promise<void> {
  const folder = process.env.RUBRIC_KIT_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `workbench-${name}.png`) });
}

describe('a manager with the workbench', () => {
  browserTest('chooses, applies, scores, pastes, undoes, adds a person, saves, removes and comes back', async () => {
    const served = await serveExample();
    const stage = await openPage(browser, served);
    const { page, sidebar, session } = stage;
    const own = () =>
      JSON.stringify(
        session.host.workbook.sheets
          .find(({ name }) => name === scores)
          ?.rows.map((cells) => cells?.map((cell) => cell?.value)),
      );
    const atFirst = own();
    await picture(stage, 'opened');
    await apply(stage);
    // 2.3125 by hand in examples/expected.md, with Ivan Petrov's 1 and 1.5.
    await eventually(() => south(stage)).toEqual([
      { text: '4', ...plain },
      { text: '2.31 ▼', background: '#fecaca', marks: 'bold' },
    ]);
    await picture(stage, 'team');

    // Ivan Petrov by Dana Reyes, 1, becomes 5 by the list: (3.25 + 2 + 4 + 2) / 4 = 2.8125, which is not weak.
    await openTab(stage, scores);
    await select(stage, 'H40');
    await eventually(() => shown(stage, scores, 'H40')).toEqual({ text: '1.0', ...belowFloor });
    const { x, y, width, height } = await place(stage, 'H40');
    await pointTo(stage, x + width - 9, y + height / 2, 'pointer');
    await page.mouse.click(x + width - 9, y + height / 2);
    const list = page.locator('[data-u-comp=sheets-dropdown-list]');
    await list.getByText('N/O', { exact: true }).waitFor();
    // All ten choices are in sight.
    const choices = list.locator(':scope > div').last();
    expect(await choices.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    await list.getByText('5', { exact: true }).click();
    await eventually(() => shown(stage, scores, 'H40')).toEqual({ text: '5.0', ...strong });
    expect(truth(stage, scores, 'H40')).toBe(5);
    await eventually(async () => (await south(stage))[1]).toMatchObject({ text: '2.81' });

    // By Tom Becker, 1.5, becomes 3.5 by typing: (4.25 + 2 + 4 + 2) / 4 = 3.0625. 3.5 is short of the target, 4.
    await type(stage, 'H41', '3.5');
    await eventually(() => shown(stage, scores, 'H41')).toEqual({ text: '3.5', ...short });
    await eventually(async () => (await south(stage))[1]?.text).toBe('3.06');
    await lookAtResults(stage);
    await eventually(() => southInSidebar(stage)).toContain('3.06 developing -0.94');

    // David Okafor's 4.5 is drawn down by its handle, over a 4 and another 4.
    await drawTo(stage, 'H29', 'H31');
    await page.mouse.up();
    await eventually(() => ['H30', 'H31', 'H32'].map((at) => truth(stage, scores, at))).toEqual([4.5, 4.5, 4]);
    await press(stage, 'ControlOrMeta+Z');
    await eventually(() => ['H30', 'H31', 'H32'].map((at) => truth(stage, scores, at))).toEqual([4, 4, 4]);

    // Nonsense springs back, with the reason.
    await type(stage, 'H42', 'banana');
    await eventually(() => toasts(stage)).toContain(
      'Scores 2026!H42 does not take "banana": it is not one of 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, N/O.',
    );
    await eventually(() => shown(stage, scores, 'H42')).toMatchObject({ text: '2.0' });
    expect(truth(stage, scores, 'H42')).toBe(2);

    // 50 scores at once, and back in one step.
    const before = own();
    const block = Array.from({ length: 25 }, (_, i) => `${1 + (i % 5)}\t${i % 2 === 0 ? 'N/O' : '2.5'}`);
    await paste(stage, 'L19', block.join('\n'));
    await eventually(() => shown(stage, scores, 'L42')).toMatchObject({ text: '4.0' });
    const pasted = block.map((_, i) => `${truth(stage, scores, `L${19 + i}`)}\t${truth(stage, scores, `M${19 + i}`)}`);
    expect(pasted).toEqual(block);
    expect(await shown(stage, scores, 'L43')).toEqual({ text: '5.0', ...strong });
    await picture(stage, 'pasted');
    await press(stage, 'ControlOrMeta+Z');
    await eventually(() => shown(stage, scores, 'L43')).toMatchObject({ text: '3.0' });
    expect(own()).toBe(before);

    // A person in the middle: a fifth in South, with a 4. (4.25 + 2 + 4 + 2 + 4) / 5 = 3.25.
    await select(stage, 'A47');
    await choose(stage, 'Insert', 'Insert row below');
    await eventually(() => shown(stage, scores, 'A48')).toMatchObject({ text: '' });
    for (const [at, text] of [
      ['A48', 'Nora Berg'],
      ['C48', 'South'],
      ['D48', '2026-Q2'],
      ['H48', '4'],
    ] as const) {
      await type(stage, at, text);
    }
    await eventually(() => shown(stage, scores, 'H48')).toEqual({ text: '4.0', ...strong });
    await sidebar.getByRole('button', { name: 'Refresh', exact: true }).click();
    await eventually(() => south(stage)).toEqual([
      { text: '5', ...plain },
      { text: '3.25', background: '#fef3c7', marks: '' },
    ]);
    expect(truth(stage, scores, 'A49')).toBe('Pedro Alves');
    await eventually(() => unlike(stage)).toEqual([]);

    // Saved by the keyboard, even from within the sidebar; the first state is beside it.
    expect(await page.locator('#saved').textContent()).toBe('Unsaved changes');
    await page.keyboard.press('ControlOrMeta+S');
    await eventually(() => page.locator('#saved').textContent()).toBe('All changes saved');
    const saved = openWorkbook(readFileSync(served.path))
      .snapshot()
      .tabs.find(({ name }) => name === scores);
    expect([saved?.rows[47]?.[0], saved?.rows[47]?.[7], saved?.rows[39]?.[7]]).toEqual(['Nora Berg', 4, 5]);
    const backup = openWorkbook(readFileSync(join(dirname(served.path), 'scorecards.before-workbench.xlsx')));
    expect(backup.snapshot().tabs.find(({ name }) => name === scores)?.rows[39]?.[7]).toBe(1);

    await sidebar.getByRole('button', { name: 'Remove…', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Yes, remove', exact: true }).click();
    await eventually(() => shown(stage, scores, 'H40')).toEqual({ text: '5.0', ...plain });
    expect((await shown(stage, 'Team', 'A1')).text).toBe('no tab');
    expect(session.host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Scores 2026',
      'Dashboard',
      'MDF budget',
      'Lists',
    ]);

    // Leaving with unsaved changes is asked about; everything is there again.
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const left = own();
    await page.reload();
    await page.waitForSelector('body[data-ready=true]');
    expect(asked).toEqual(['beforeunload']);
    expect(own()).toBe(left);
    expect(left).not.toBe(atFirst);
    await openTab(stage, scores);
    for (const [at, text] of [
      ['A48', 'Nora Berg'],
      ['H40', '5.0'],
      ['H41', '3.5'],
      ['L43', '3.0'],
    ] as const) {
      expect((await shown(stage, scores, at)).text).toBe(text);
    }
    expect(await page.locator('#saved').textContent()).toBe('Unsaved changes');
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.strangers).toEqual([]);
    expect(stage.faults).toEqual([]);
    await page.close();
  });

  browserTest(
    'sees the add-on’s tabs at 1920 pixels, and no part of the page breaks the rules of accessibility',
    async () => {
      const stage = await openPage(browser, await serveExample(), {
        viewport: { width: 1920, height: 1080 },
        bypassCSP: true,
      });
      const { page } = stage;
      // The grid is a library's canvas, and the sidebar has tests of its own.
      const check = (): Promise<void> => expectAccessible(page, ['#grid', '#sidebar', '[id^=univer]']);
      await check();
      await apply(stage);
      await eventually(() => page.locator('#charts svg').count()).toBe(1);
      await check();
      for (const tab of ['Team', 'People', 'Rubric', scores]) {
        await openTab(stage, tab);
        await picture(stage, `wide-${tab}`);
      }
      await choose(stage, 'Extensions', 'Rubric Kit');
      expect(await page.getByRole('menu', { name: 'Rubric Kit' }).getByRole('menuitem').allTextContents()).toEqual([
        ...['Set up scorecards…', 'Apply rubric…', 'Refresh', 'Change mapping…', 'Remove Rubric Kit…', 'Help'],
        'Show sidebar',
      ]);
      await check();
      await picture(stage, 'wide-menu');
      // A menu by keyboard: out of the submenu, on to the next menu, and out.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('menu').count()).toBe(0);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByRole('menu').getAttribute('aria-label')).toBe('Data');
      await page.keyboard.press('Escape');
      // F6 leads into the grid, where typing goes into the cell, and out of it.
      await page.keyboard.press('F6');
      await page.keyboard.press('F6');
      expect(await page.evaluate('document.activeElement.id')).toBe('sidebar');
      expect(await page.locator('#about').textContent()).toMatch(/^A simulation of Google Sheets .* Not simulated: /);
      await page.close();
    },
  );

  browserTest('opens a workbook that comes late, and scores at once', async () => {
    const late = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.route('**/workbook', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 2000));
          await route.continue();
        });
        return page;
      },
    };
    const stage = await openPage(late, await serveExample());
    const { page } = stage;
    expect(await page.locator('#opening').count()).toBe(0);
    await type(stage, 'H41', '2.5');
    await eventually(() => truth(stage, scores, 'H41')).toBe(2.5);
    expect(await shown(stage, scores, 'A1')).toMatchObject({ text: 'Partner managers: scorecards 2026' });
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
    await page.close();
  });
});
