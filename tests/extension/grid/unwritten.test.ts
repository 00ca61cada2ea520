// Words that are written in the moment in which the text changes beside the grid.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, expectAccessible } from '../../e2e/browser.ts';
import { useGrid } from './open-grid.ts';

const text = `schemaVersion: 1
id: baker
version: 1.0.0
title: Baker
scale:
  levels:
    - { score: 1, label: Follows }
    - { score: 2, label: Leads }
bands: { weakBelow: 1.5, strongFrom: 2 }
competencies:
  - id: safety
    name: Food safety
    weight: 60
    target: 2
    anchors:
      - { score: 1, text: Writes the log. }
      - { score: 2, text: Teaches to write it. }
  - id: planning
    name: Planning
    weight: 40
    target: 2
    anchors:
      - { score: 1, text: Starts a batch. }
      - { score: 2, text: Fills the shelf. }
`;
const above = (before: string) =>
  before.replace(
    'competencies:\n',
    'competencies:\n  - { id: new, name: New, weight: 0, target: 2, anchors: [{ score: 1, text: Old. }, { score: 2, text: Old. }] }\n',
  );
const withoutPlanning = (before: string) => before.replace(/ {2}- id: planning[\s\S]*/, '');
const said = 'The text has changed meanwhile. Do it again.';

const open = useGrid();
const cell = (page: Page, place: string) => page.locator(`[data-cell="${place}"]`);
const box = (page: Page) => page.locator('textarea.cell-input');
const status = (page: Page) => page.locator('#status');
const focus = (page: Page) =>
  page.evaluate(
    '(({ tagName, dataset, value }) => dataset.cell ?? [tagName, value].join(" "))(document.activeElement)',
  );

async function typeIn(page: Page, place: string, words: string): Promise<void> {
  await cell(page, place).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

describe('words for a text that has changed meanwhile', () => {
  browserTest('come back into their cell with the message, and a second Enter writes them', async () => {
    const grid = await open(text, { bypassCSP: true });
    const { page } = grid;
    await typeIn(page, '1/4', 'Starts 2 batches.');
    grid.typeUnheard(above);
    await page.keyboard.press('Enter');
    // The competency stands a row lower now.
    await box(page).waitFor();
    expect(await cell(page, '2/4').locator('textarea').inputValue()).toBe('Starts 2 batches.');
    expect(await focus(page)).toBe('TEXTAREA Starts 2 batches.');
    expect(await status(page).textContent()).toBe(said);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(grid.text).toBe(above(text).replace('Starts a batch.', 'Starts 2 batches.'));
    await expect.poll(() => status(page).textContent()).not.toContain(said);
    expect(await box(page).count()).toBe(0);
    await page.close();
  });

  browserTest('are put away with Escape, and the text stays as it is', async () => {
    const grid = await open(text);
    const { page } = grid;
    await typeIn(page, '0/1', '70');
    grid.typeUnheard((before) => before.replace('title: Baker', 'title: Bakery'));
    await page.keyboard.press('Tab');
    await box(page).waitFor();
    expect(await focus(page)).toBe('TEXTAREA 70');
    // 70 of the box and 40 of the text.
    expect(await page.locator('#weights output').textContent()).toBe('10 over 100.');
    await page.keyboard.press('Escape');
    expect(await focus(page)).toBe('0/1');
    expect(await cell(page, '0/1').locator('.text').textContent()).toBe('60');
    await expect.poll(grid.text).toBe(text.replace('title: Baker', 'title: Bakery'));
    await page.close();
  });

  browserTest('wait while somebody writes in another cell, and nothing is written in their place', async () => {
    const grid = await open(text);
    const { page } = grid;
    await typeIn(page, '0/4', 'Writes the log daily.');
    grid.typeUnheard(above);
    // The click leaves the cell, and the answer comes while the other is open.
    await typeIn(page, '1/5', 'Fills two shelves.');
    await expect.poll(() => status(page).textContent()).toContain('Not written: Writes the log daily.');
    expect(await focus(page)).toBe('TEXTAREA Fills two shelves.');
    await page.keyboard.press('Enter');
    const second = above(text).replace('Fills the shelf.', 'Fills two shelves.');
    await expect.poll(grid.text).toBe(second);
    await expect.poll(() => focus(page)).toBe('TEXTAREA Writes the log daily.');
    expect(await cell(page, '1/4').locator('textarea').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(grid.text).toBe(second.replace('Writes the log.', 'Writes the log daily.'));
    await page.close();
  });

  browserTest('stand in the message to be copied where the cell is gone, until they are put away', async () => {
    const grid = await open(text, { bypassCSP: true });
    const { page } = grid;
    await typeIn(page, '1/4', 'Starts <b>2</b> batches.');
    grid.typeUnheard(withoutPlanning);
    await page.keyboard.press('Enter');
    const words = 'Not written: Starts <b>2</b> batches.';
    await expect.poll(() => status(page).locator('.refused').allTextContents()).toEqual([said, words]);
    await expectAccessible(page);
    // Neither another change nor another cell takes them away.
    await grid.type((before) => before.replace('title: Baker', 'title: Bakery'));
    await cell(page, '0/1').focus();
    expect(await status(page).textContent()).toContain(words);
    await page.getByRole('button', { name: 'Put away' }).click();
    expect(await status(page).textContent()).not.toContain(words);
    expect(await focus(page)).toBe('0/1');
    expect(grid.text()).toBe(withoutPlanning(text).replace('title: Baker', 'title: Bakery'));
    await page.close();
  });

  browserTest('wait while the text is broken, and come back when it was put right', async () => {
    const grid = await open(text, { german: true });
    const { page } = grid;
    await typeIn(page, '1/4', 'Starts 2 batches.');
    grid.typeUnheard((before) => `${before}x: [\n`);
    await page.keyboard.press('Enter');
    await page.locator('main.broken').getByText('Nicht geschrieben: Starts 2 batches.').waitFor();
    await grid.type(() => text);
    await expect.poll(() => focus(page)).toBe('TEXTAREA Starts 2 batches.');
    await page.keyboard.press('Enter');
    await expect.poll(grid.text).toBe(text.replace('Starts a batch.', 'Starts 2 batches.'));
    await page.close();
  });

  browserTest('of a pane stand in the message', async () => {
    const grid = await open(text);
    const { page } = grid;
    await cell(page, '1/0').focus();
    await page.getByLabel('Summary').click();
    await page.keyboard.type('Bakes much.');
    grid.typeUnheard(above);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => status(page).locator('.refused').allTextContents())
      .toEqual([said, 'Not written: Bakes much.']);
    await expect.poll(grid.text).toBe(above(text));
    await page.close();
  });

  const broken = (before: string) => `${before}x: [\n`;
  const whole = (before: string) => before.replace('x: [\n', '');
  const words = (page: Page) => page.locator('.refused').allTextContents();

  browserTest(
    'stay in their field of a pane while the text is broken, and are written as soon as they are left',
    async () => {
      const grid = await open(text);
      const { page } = grid;
      await cell(page, '1/0').focus();
      await page.getByLabel('Summary').click();
      await page.keyboard.type('Bakes ');
      await grid.type(broken);
      await page.keyboard.type('much');
      await grid.type((before) => above(whole(before)));
      await expect.poll(() => cell(page, '2/0').textContent()).toContain('Planning');
      expect(await focus(page)).toBe('TEXTAREA Bakes much');
      await page.keyboard.type('.');
      await page.keyboard.press('Tab');
      await expect
        .poll(grid.text)
        .toBe(above(text).replace('name: Planning\n', 'name: Planning\n    summary: Bakes much.\n'));
      expect(await words(page)).toEqual([]);
      await page.close();
    },
  );

  browserTest('of a pane that are left while the text is broken stand beside what is wrong, to be copied', async () => {
    const grid = await open(text);
    const { page } = grid;
    await cell(page, '1/0').focus();
    await page.getByLabel('Summary').click();
    await page.keyboard.type('Bakes much.');
    await grid.type(broken);
    await page.keyboard.press('Tab');
    await page.locator('main.broken').waitFor();
    await expect.poll(() => words(page)).toEqual(['Not written: Bakes much.']);
    await grid.type(whole);
    await expect.poll(() => words(page)).toEqual(['Not written: Bakes much.']);
    // The person is at the competency where they were.
    expect(await page.locator('#pane h2').textContent()).toBe('Planning');
    expect(grid.text()).toBe(text);
    await page.close();
  });

  browserTest('of a pane do not come to another competency when theirs is gone', async () => {
    const grid = await open(text);
    const { page } = grid;
    await cell(page, '1/0').focus();
    await page.getByLabel('Summary').click();
    await page.keyboard.type('Bakes much.');
    await grid.type(withoutPlanning);
    await expect.poll(() => words(page)).toEqual(['Not written: Bakes much.']);
    expect(await page.getByLabel('Summary').inputValue()).toBe('');
    expect(grid.text()).toBe(withoutPlanning(text));
    await page.close();
  });

  browserTest('of a card that is gone stand in the message', async () => {
    const question = '    interview: [{ ask: What did you bake, listenFor: [Bread] }]\n';
    const grid = await open(text.replace(/$/, question));
    const { page } = grid;
    await cell(page, '1/0').focus();
    await page.getByRole('tab', { name: 'Interview' }).click();
    await page.getByLabel('Ask').click();
    await page.keyboard.type('!');
    await grid.type((before) => before.replace(question, ''));
    await expect.poll(() => words(page)).toEqual(['Not written: What did you bake!']);
    expect(grid.text()).toBe(text);
    await page.close();
  });
});

describe('a person at a competency', () => {
  browserTest('is there still when the text was broken and is put right', async () => {
    const grid = await open(text);
    const { page } = grid;
    await cell(page, '1/4').focus();
    await grid.type((before) => `${before}x: [\n`);
    await page.locator('main.broken').waitFor();
    await grid.type((before) => above(before.replace('x: [\n', '')));
    await expect.poll(() => page.locator('[data-cell][tabindex="0"]').getAttribute('data-cell')).toBe('2/4');
    expect(await page.locator('#pane h2').textContent()).toBe('Planning');
    await page.close();
  });
});
