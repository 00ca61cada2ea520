import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, useBrowser } from './browser.ts';
import {
  choose,
  closeAfterwards,
  enter,
  eventually,
  focused,
  openPage,
  place,
  type Stage,
  select,
  serveExample,
  shown,
  truth,
  type,
  unlike,
  write,
} from './workbench-page.ts';

const browser = useBrowser();
closeAfterwards();

const scores = 'Scores 2026';

/** Presses into the bar above the cells, behind the text that it shows. */
async function pressBar({ page }: Stage): Promise<void> {
  const box = await page.locator('[data-u-comp=formula-bar]').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 500, (box?.y ?? 0) + 13);
}

/** Settled after the frames in which the grid still moves the keys about. */
const framesLater = ({ page }: Stage): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    const next = (left) => requestAnimationFrame(() => (left > 0 ? next(left - 1) : done()));
    next(5);
  })`);

describe('what is typed lands in the cell that is selected', () => {
  browserTest('when it is typed in the bar above the cells, however short the press that led there', async () => {
    // Frames come late on a busy machine, as after a tap that is shorter than a frame.
    const slow = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.addInitScript(`(() => {
          const frame = requestAnimationFrame;
          globalThis.requestAnimationFrame = (work) => frame(() => setTimeout(() => frame(work), 80));
        })()`);
        return page;
      },
    };
    const stage = await openPage(slow, await serveExample());
    const { page } = stage;
    await select(stage, 'A29');
    await pressBar(stage);
    await framesLater(stage);
    await page.keyboard.press('End');
    await write(stage, ' jr');
    await enter(stage);
    await eventually(() => truth(stage, scores, 'A29')).toBe('David Okafor jr');
    // The next key is the next cell's.
    await write(stage, 'Dave');
    await enter(stage);
    await eventually(() => truth(stage, scores, 'A30')).toBe('Dave');
    // Into the bar in the middle of a text, and out of it into the cell.
    await type(stage, 'R29', 'one');
    await select(stage, 'R29');
    await write(stage, 'two');
    await pressBar(stage);
    await framesLater(stage);
    await page.keyboard.press('End');
    await write(stage, ' three');
    await enter(stage);
    await eventually(() => truth(stage, scores, 'R29')).toBe('two three');
    await eventually(() => unlike(stage)).toEqual([]);
    expect(stage.faults).toEqual([]);
  });

  browserTest('when it is written in the middle of an open cell in the first moment', async () => {
    // The library lets a second go by before it heeds where an open cell is pressed.
    const early = {
      newPage: async (options?: BrowserContextOptions) => {
        const page = await browser.newPage(options);
        await page.addInitScript(`(() => {
          const later = setTimeout;
          globalThis.setTimeout = (work, time, ...given) => later(work, time === 1000 ? 3e8 : time, ...given);
        })()`);
        return page;
      },
    };
    const stage = await openPage(early, await serveExample());
    const { page } = stage;
    await select(stage, 'R20');
    const { x, y, height } = await place(stage, 'R20');
    await write(stage, '35');
    await framesLater(stage);
    await page.mouse.click(x + 9, y + height / 2);
    await framesLater(stage);
    await page.keyboard.press('ArrowLeft');
    await write(stage, '4');
    await enter(stage);
    // The press is behind the 3, or before it; either way the 4 stands in this cell and not in the one beside it.
    await eventually(() => [truth(stage, scores, 'Q20'), truth(stage, scores, 'R20')]).toEqual(['', 435]);
    expect(stage.faults).toEqual([]);
  });

  browserTest('when the keys come back from elsewhere on the page, or the grid is drawn anew under them', async () => {
    const served = await serveExample();
    const stage = await openPage(browser, served);
    const { page } = stage;
    const typed = async (at: string, text: string): Promise<void> => {
      await write(stage, text);
      await enter(stage);
      await eventually(() => truth(stage, scores, at)).toBe(text);
    };
    // F6 leads to the sidebar, to the menus and into the grid.
    await select(stage, 'R19');
    await page.keyboard.press('F6');
    await eventually(() => page.evaluate('document.activeElement.id')).toBe('sidebar');
    await page.keyboard.press('F6');
    await eventually(() => page.evaluate('document.activeElement.textContent')).toBe('File');
    await page.keyboard.press('F6');
    await typed('R19', 'by F6');
    await select(stage, 'R20');
    await page.locator('#side-close').click();
    await typed('R20', 'sidebar closed');
    await select(stage, 'R21');
    await choose(stage, 'Extensions', 'Rubric Kit', 'Show sidebar');
    await typed('R21', 'sidebar opened');

    // Undone by the button, which is off then, and by the menu.
    await select(stage, 'R22');
    for (const at of ['R21', 'R20', 'R19']) {
      await page.locator('#undo').click();
      await eventually(() => truth(stage, scores, at)).toBe('');
    }
    await eventually(() => page.locator('#undo').isDisabled()).toBe(true);
    await typed('R22', 'undone');
    await select(stage, 'R23');
    await choose(stage, 'Edit', 'Undo');
    await eventually(() => truth(stage, scores, 'R22')).toBe('');
    await typed('R23', 'undone by the menu');

    // A row comes above in another window.
    const other = await openPage(browser, served);
    await select(stage, 'R24');
    await select(other, 'A10');
    await choose(other, 'Insert', 'Insert row above');
    await eventually(() => shown(stage, scores, 'R24')).toMatchObject({ text: 'undone by the menu' });
    await typed('R24', 'drawn anew');
    // Another one, while an address is half typed: the rest of it is no score.
    await select(stage, 'R30');
    const box = page.locator('#grid input').first();
    await box.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('R3');
    const told = page.waitForResponse('**/workbook');
    await choose(other, 'Insert', 'Insert row above');
    await (await told).finished();
    await framesLater(stage);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await eventually(() => shown(stage, scores, 'R25')).toMatchObject({ text: 'drawn anew' });
    await focused(stage);
    await typed('R35', 'by its address');
    expect(truth(stage, scores, 'R30')).toBe('');
    for (const one of [stage, other]) await eventually(() => unlike(one)).toEqual([]);
    expect([...stage.faults, ...other.faults]).toEqual([]);
  });
});
