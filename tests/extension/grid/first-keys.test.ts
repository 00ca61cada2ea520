// Keys that come as soon as the page is there, and those that are for the editor around it.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../../e2e/browser.ts';
import { golden } from '../language/golden.ts';
import { useGrid } from './open-grid.ts';

const open = useGrid();
const text = golden('ids/baker.rubric.yaml');
const at = (page: Page) => page.evaluate('document.activeElement.dataset.cell');

/** VS Code listens here for its own keys: those that have come so far. */
async function heardAround(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`globalThis.heard = []; addEventListener('keydown', ({ key }) => heard.push(key))`);
  return () => page.evaluate('heard') as Promise<string[]>;
}

describe('the grid', () => {
  browserTest('takes the first key without a click, and says where the person is', async () => {
    const { page } = await open(text);
    expect(await at(page)).toBe('0/0');
    await page.keyboard.press('ArrowRight');
    expect(await at(page)).toBe('0/1');
    await page.close();
  });

  browserTest('has the person at their cell again when the text was broken and is put right', async () => {
    const grid = await open(text);
    await grid.page.keyboard.press('ArrowDown');
    await grid.type((before) => `${before}x: [\n`);
    await grid.page.locator('main.broken').waitFor();
    await grid.type(() => text);
    await expect.poll(() => at(grid.page)).toBe('1/0');
    await grid.page.close();
  });

  browserTest('leaves a person at the button or field where they are', async () => {
    const grid = await open(text);
    await grid.page.getByRole('button', { name: 'Preview' }).focus();
    await grid.type((before) => `# more\n${before}`);
    expect(await grid.page.evaluate('document.activeElement.textContent')).toBe('Preview');
    await grid.page.close();
  });
});

describe('the answer to what was done in the grid', () => {
  browserTest('takes the keys from nobody who has gone to the text before it came', async () => {
    const { page, text: now } = await open(text);
    const add = page.getByRole('button', { name: '+ Competency' });
    await page.evaluate('document.hasFocus = () => false');
    await add.click();
    await expect.poll(now).not.toBe(text);
    await page.locator('[data-cell="2/0"]').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('+ Competency');
    await page.evaluate('delete document.hasFocus');
    await add.click();
    await page.locator('[data-cell="3/0"]').waitFor();
    expect(await at(page)).toBe('1/0');
    await page.close();
  });
});

describe('while a cell is being written in', () => {
  browserTest('a key that saves writes what is typed first, and is heard by the editor', async () => {
    const { page, text: now } = await open(text);
    await page.keyboard.type('Plans');
    const heard = await heardAround(page);
    await page.keyboard.press('Control+s');
    expect(await heard()).toEqual(['Control', 's']);
    await expect.poll(now).toBe(text.replace('name: Planning', 'name: Plans'));
    await page.close();
  });

  for (const key of ['Alt+1', 'Control+Tab', 'Control+PageDown', 'F1', 'Control+p'])
    browserTest(`${key} goes to the editor, and what is typed into the text before`, async () => {
      const { page, text: now } = await open(text);
      await page.keyboard.type('Plans');
      const heard = await heardAround(page);
      await page.keyboard.press(key);
      expect(await heard()).toEqual(key.split('+'));
      await expect.poll(now).toBe(text.replace('name: Planning', 'name: Plans'));
      expect(await at(page)).toBe('0/0');
      await page.close();
    });

  browserTest('keys that write stay in it', async () => {
    const { page, text: now } = await open(text);
    await page.keyboard.type('Plan');
    const heard = await heardAround(page);
    const keys = ['s', ' ', 'ArrowLeft', 'F2', 'Control+z', 'Control+Backspace', 'Control+.', 'Alt+ArrowUp'];
    for (const key of keys) await page.keyboard.press(key);
    expect(await heard()).toEqual(['Control', 'Control', 'Control', 'Alt']);
    expect(await page.locator('textarea.cell-input').count()).toBe(1);
    expect(now()).toBe(text);
    await page.close();
  });
});

describe('while a field of a pane is being written in', () => {
  browserTest('what is typed comes into the text before the editor hears its key', async () => {
    const { page, text: now } = await open(text);
    await page.getByLabel('Summary').click();
    await page.keyboard.type('Plans much.');
    const heard = await heardAround(page);
    await page.keyboard.press('Alt+1');
    expect((await heard()).slice(-2)).toEqual(['Alt', '1']);
    await expect.poll(now).toBe(text.replace('name: Planning\n', 'name: Planning\n    summary: Plans much.\n'));
    await page.close();
  });

  browserTest('selects all by itself, and takes back what is typed; all else the editor takes back', async () => {
    const { page } = await open(text);
    const box = page.getByLabel('Other headings');
    await box.click();
    const heard = await heardAround(page);
    await page.keyboard.press('Control+z');
    await page.keyboard.type('Plan');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+z');
    expect((await heard()).filter((key) => key !== 'Control')).toEqual(['z', 'P', 'l', 'a', 'n']);
    expect(await box.inputValue()).toBe('');
    await page.close();
  });
});
