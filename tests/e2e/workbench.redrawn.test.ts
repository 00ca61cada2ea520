import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from './browser.ts';
import {
  apply,
  choose,
  closeAfterwards,
  drawTo,
  eventually,
  openPage,
  openTab,
  place,
  pointTo,
  select,
  serveExample,
  shown,
  truth,
  type,
  unlike,
} from './workbench-page.ts';

const browser = useBrowser();
closeAfterwards();

const scores = 'Scores 2026';

describe('a grid that is drawn anew stays under the hand', () => {
  browserTest('it takes all of its room at once, however busy the machine is', async () => {
    // No time to spare for ten seconds after each thing that waits for some.
    const busy = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.addInitScript(
          'requestIdleCallback = (work) => setTimeout(work, 10_000, { timeRemaining: () => 9 })',
        );
        return page;
      },
    };
    const stage = await openPage(busy, await serveExample());
    const { page } = stage;
    /** By how many pixels the grid is lower or higher than its place. */
    const off = () =>
      page.evaluate(`(() => {
        const canvas = document.querySelector('#grid canvas[id^=univer-sheet-main]');
        return Math.abs(canvas.parentElement.clientHeight - canvas.clientHeight);
      })()`);
    // The tab that comes up has a chart, which takes room from the grid; the scorecard has none.
    await apply(stage);
    await expect.poll(off, { timeout: 5000 }).toBeLessThanOrEqual(1);
    const low = await page.locator('#grid').evaluate((box) => box.clientHeight);
    await page.locator('#grid [role=tab]').filter({ hasText: scores }).first().click();
    await eventually(() => page.locator('#grid').evaluate((box) => box.clientHeight)).toBeGreaterThan(low + 100);
    await expect.poll(off, { timeout: 5000 }).toBeLessThanOrEqual(1);
    // Row 40 is in sight without the chart: whoever goes there finds the rows where they were.
    const before = await place(stage, 'H40');
    await select(stage, 'H40');
    expect(await place(stage, 'H40')).toEqual(before);
    const { x, y, width, height } = before;
    await pointTo(stage, x + width - 9, y + height / 2, 'pointer');
    await page.mouse.click(x + width - 9, y + height / 2);
    await page.locator('[data-u-comp=sheets-dropdown-list]').getByText('5', { exact: true }).click();
    await eventually(() => truth(stage, scores, 'H40')).toBe(5);
    expect(stage.faults).toEqual([]);
    await page.close();
  });

  browserTest('its bars stay, however late their parts are put together', async () => {
    // The library gathers the parts of its bars for 200 ms; on a slow machine that ends after all else is ready.
    const slow = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.addInitScript(`(() => {
          const every = setInterval;
          globalThis.gathered = 0;
          globalThis.setInterval = (work, time, ...given) =>
            time === 200 ? every(() => (work(...given), gathered++), 8000) : every(work, time, ...given);
        })()`);
        return page;
      },
    };
    const stage = await openPage(slow, await serveExample());
    await eventually(() => stage.page.evaluate('gathered')).toBeGreaterThan(0);
    await openTab(stage, 'Dashboard');
    await openTab(stage, scores);
    await type(stage, 'H40', '2');
    await eventually(() => truth(stage, scores, 'H40')).toBe(2);
    expect(stage.faults).toEqual([]);
  });

  browserTest('its handles work from the first moment, whenever the library thinks that it is steady', async () => {
    // The library lets 3 s go by before it listens to the handles; a person who is quicker drew them for nothing.
    const unsteady = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.addInitScript(`(() => {
          const later = setTimeout;
          globalThis.setTimeout = (work, time, ...given) => later(work, time === 3000 ? 3e8 : time, ...given);
        })()`);
        return page;
      },
    };
    const stage = await openPage(unsteady, await serveExample());
    await drawTo(stage, 'H29', 'H31');
    await stage.page.mouse.up();
    await eventually(() => ['H30', 'H31', 'H32'].map((at) => truth(stage, scores, at))).toEqual([4.5, 4.5, 4]);
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
  });

  browserTest('the same rows stay in sight, and a handle that is held is not lost', async () => {
    const served = await serveExample();
    const stage = await openPage(browser, served);
    const { page } = stage;
    const other = await openPage(browser, served);
    // Far below, so that nothing of what stands above row 170 is in sight.
    await select(stage, 'H200');
    await type(stage, 'H190', '4');
    const before = await place(stage, 'H190');
    await select(other, 'A50');
    await choose(other, 'Insert', 'Insert row above');
    // One more row above: the rows in sight are as many rows down as they were.
    await eventually(() => shown(stage, scores, 'H191')).toMatchObject({ text: '4' });
    await eventually(() => place(stage, 'H190')).toEqual(before);

    // The row goes in the other window while the handle is held: H191 is H190 when it is let go.
    await drawTo(stage, 'H191', 'H193');
    await choose(other, 'Edit', 'Delete row');
    await eventually(() => truth(stage, scores, 'H190')).toBe(4);
    await eventually(() => shown(other, scores, 'H190')).toMatchObject({ text: '4' });
    await page.mouse.up();
    await eventually(() => ['H190', 'H191', 'H192', 'H193'].map((at) => truth(stage, scores, at))).toEqual([
      4,
      4,
      4,
      '',
    ]);
    for (const one of [stage, other]) await eventually(() => unlike(one)).toEqual([]);
    expect([...stage.faults, ...other.faults]).toEqual([]);
    await other.page.close();
    await page.close();
  });
});
