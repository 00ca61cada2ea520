// The hands and eyes of a person at VS Code. Each step waits for what it relies on until that is on the screen: on a machine
// that does much else everything may come late, and a key that comes too soon goes elsewhere.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** In milliseconds; VS Code on a busy machine takes its time. */
export const patience = 90_000;

const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: patience });

const prompt = (page: Page) => page.locator('.quick-input-widget');
const promptBox = (page: Page) => prompt(page).locator('.quick-input-box input');
const promptRows = (page: Page) => prompt(page).locator('.quick-input-list .monaco-list-row');

/**
 * Opens a list by a key, writes into it and chooses the first line that has these words. What a list offers is there a
 * moment after the start only, and an open list does not follow; and what takes the keys meanwhile closes it. It is
 * opened anew then.
 */
async function pick(page: Page, key: string, typed: string, words: string): Promise<void> {
  const line = promptRows(page).filter({ hasText: words }).first();
  const nothing = prompt(page).getByText(/^No matching/);
  const timeout = 20_000;
  const found = async (): Promise<boolean> => {
    await promptBox(page).fill(typed, { timeout });
    await line.or(nothing).first().waitFor({ timeout });
    return line.isVisible();
  };
  const chosen = async (): Promise<boolean> => {
    const closed = prompt(page).waitFor({ state: 'hidden', timeout });
    if (!(await Promise.race([found(), closed.then(() => false)]))) return false;
    await line.click({ timeout });
    return true;
  };
  const until = Date.now() + patience;
  for (;;) {
    await page.keyboard.press(key);
    // While the editor is made anew nothing may have the keys.
    if ((await seen(promptBox(page), 10_000)) && (await chosen().catch(() => false))) break;
    if (Date.now() > until) throw new Error(`nothing is called ${words}`);
    if (await prompt(page).isVisible()) await page.keyboard.press('Escape');
    await prompt(page).waitFor({ state: 'hidden' });
  }
  await line.waitFor({ state: 'hidden' });
}

const seen = (place: Locator, timeout: number): Promise<boolean> =>
  place.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

const command = (page: Page, title: string): Promise<void> => pick(page, 'F1', `>${title}`, title);

async function choose(page: Page, words: string | RegExp): Promise<void> {
  const line = promptRows(page).filter({ hasText: words }).first();
  await line.click();
  await line.waitFor({ state: 'hidden' });
}

async function answer(page: Page, question: string, words?: string): Promise<void> {
  const asked = prompt(page).filter({ hasText: question });
  await asked.waitFor();
  if (words !== undefined) await promptBox(page).fill(words);
  await prompt(page).locator('.quick-input-progress.active').waitFor({ state: 'hidden' });
  await promptBox(page).press('Enter');
  await asked.waitFor({ state: 'hidden' });
}

/** What the status bar says of the rubric in the active editor. */
const state = (page: Page) => page.locator('.statusbar-item[id$="rubric-kit.state"]');

async function open(page: Page, file: string): Promise<void> {
  await pick(page, 'Control+P', file, file);
  await page.locator('.tab.active', { hasText: file }).waitFor();
  const text = page.locator(`.part.editor .monaco-editor[data-uri$="/${file}"]`);
  await text.or(page.locator('iframe.webview')).filter({ visible: true }).first().waitFor();
  if (file.includes('.rubric.')) await state(page).waitFor();
}

async function closeAll(page: Page): Promise<void> {
  await command(page, 'View: Close All Editors');
  await eventually(() => page.locator('.tabs-container .tab').count()).toBe(0);
  await eventually(() => page.locator('iframe.webview').filter({ visible: true }).count()).toBe(0);
  await state(page).waitFor({ state: 'hidden' });
}

async function inText(page: Page): Promise<void> {
  await prompt(page).waitFor({ state: 'hidden' });
  await page.locator('.part.editor .monaco-editor.focused').waitFor();
}

async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await inText(page);
  await page.keyboard.press('Control+G');
  await promptBox(page).waitFor();
  await promptBox(page).fill(`:${line}:${column}`);
  await promptBox(page).press('Enter');
  await inText(page);
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.locator('.tab.active.dirty').first().waitFor();
  await page.keyboard.press('Control+S');
  await eventually(() => page.locator('.tab.dirty').count()).toBe(0);
}

/**
 * The content of the webview that shows `selector`. A webview is a frame in a frame; there may be several, of which hidden
 * ones stay in the page.
 */
async function webview(page: Page, selector: string): Promise<FrameLocator> {
  const until = Date.now() + patience;
  for (;;) {
    const shown = page.locator('iframe.webview.ready').filter({ visible: true });
    // By name, for their number changes with each that comes or goes.
    const names = await shown.evaluateAll((frames) => frames.map((frame) => frame.getAttribute('name') ?? ''));
    for (const name of names) {
      const frame = page.frameLocator(`iframe.webview[name="${name}"]`).frameLocator('iframe#active-frame');
      const found = frame.locator(selector).count();
      if ((await found.catch(() => 0)) > 0) return frame;
    }
    if (Date.now() > until) throw new Error(`no webview shows ${selector}`);
    await page.waitForTimeout(100);
  }
}

/** Waits until keys go to a webview: each frame around it knows of that. */
async function inWebview(frame: FrameLocator): Promise<void> {
  const inner = frame.owner();
  const name = await inner.evaluate((own) => own.ownerDocument.defaultView?.name);
  const active = () => inner.page().evaluate('document.activeElement.getAttribute("name")');
  // The frame that the inner one lies in, and the page around both.
  await eventually(() => inner.evaluate((own) => own.ownerDocument.activeElement === own)).toBe(true);
  await eventually(active).toBe(name);
}

export interface Hands {
  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void>;
  /** Chooses a line of the list that is open. */
  choose(words: string | RegExp): Promise<void>;
  /** Answers the question that is asked; without an answer what is there already is taken. */
  answer(question: string, words?: string): Promise<void>;
  /** Opens a file of the folder; of a rubric the status bar says the state by then. */
  open(file: string): Promise<void>;
  /** Closes what is open, all of it saved. */
  closeAll(): Promise<void>;
  /** Waits until keys go to the text. */
  inText(): Promise<void>;
  /** Goes to a place of the text in the active editor, counted from 1. */
  goTo(line: number, column?: number): Promise<void>;
  /** Saves the change in the active editor. */
  save(): Promise<void>;
  /** The content of the webview that shows `selector`. */
  webview(selector: string): Promise<FrameLocator>;
  /** Waits until keys go to a webview. */
  inWebview(frame: FrameLocator): Promise<void>;
}

export const handsAt = (page: Page): Hands => ({
  command: (title) => command(page, title),
  choose: (words) => choose(page, words),
  answer: (question, words) => answer(page, question, words),
  open: (file) => open(page, file),
  closeAll: () => closeAll(page),
  inText: () => inText(page),
  goTo: (line, column) => goTo(page, line, column),
  save: () => save(page),
  webview: (selector) => webview(page, selector),
  inWebview,
});
