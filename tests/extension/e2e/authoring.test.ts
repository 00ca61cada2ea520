// What an author does from nothing to a saved rubric, in a real VS Code, in the desktop host and in the web worker host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, type Host, startEditor } from './editor.ts';
import { installation } from './installation.ts';
import { useVsix } from './vsix.ts';

const editor = installation();
const vsix = useVsix();
const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const scores = readFileSync(new URL('../../../sheets-addon/examples/scorecards.csv', import.meta.url), 'utf8');
const commentsOf = (text: string) => text.match(/(?<=^|\s)# .*/gm) ?? [];

describe.each<Host>(['desktop', 'web'])('an author in the %s host', (host) => {
  let code: Editor;
  const inEditor = (name: string, run: () => Promise<void>) =>
    typeof editor === 'string'
      ? test.skip(`${name} (skipped: ${editor})`, run)
      : test(name, () => run().catch((error: unknown) => code.failed(`${host} ${name}`, error)), 300_000);

  beforeAll(async () => {
    if (typeof editor !== 'string')
      code = await startEditor(editor, vsix(), host, { 'pm.rubric.yaml': partnerManager, 'scores.csv': scores });
  }, 600_000);
  afterAll(() => code?.close());
  const saved = (file: string) => readFileSync(join(code.folder, file), 'utf8');

  inEditor('begins a rubric', async () => {
    await code.command('Rubric Kit: New Rubric');
    await code.choose('Name the competencies');
    await code.answer('Which role is it for?', 'Sales engineer');
    await code.answer('What is scored?', 'Discovery, Demo craft');
    const grid = await code.webview('[data-cell="0/0"]');
    expect(await grid.locator('h1').textContent()).toBe('Sales engineer');
    expect(await grid.locator('[data-cell$="/0"] .text').allTextContents()).toEqual(['Discovery', 'Demo craft']);
    expect(saved('sales-engineer.rubric.yaml')).toContain('id: demo-craft');
    await code.closeAll();
  });

  /** Goes to the end of the first line that begins with these words, in the text editor that has the focus. */
  async function goToLine(words: string): Promise<void> {
    const line = partnerManager.split('\n').findIndex((one) => one.trimStart().startsWith(words)) + 1;
    await code.goTo(line);
    await code.page.keyboard.press('End');
  }
  const problems = () => code.page.locator('.markers-panel .monaco-list-row', { hasText: 'Rubric Kit' });

  inEditor('sees one problem for a mistake within a second, and fixes it', async () => {
    const { page } = code;
    await code.open('pm.rubric.yaml');
    await page.locator('.monaco-editor .view-line', { hasText: 'schemaVersion' }).first().waitFor();
    await page.locator('.codelens-decoration', { hasText: 'Open as grid' }).first().waitFor();
    await code.inText();
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor();
    await page.keyboard.press('Control+1');
    await goToLine('title:');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    // Said and not asserted: with the machine to itself this is a quarter of a second.
    const typed = Date.now();
    await problems().first().waitFor();
    const seen = Date.now() - typed;
    console.log(`${host}: the problem was seen ${seen} ms after the key`);
    expect(await problems().count()).toBe(1);
    const row = (await problems().innerText()).replaceAll(/\s+/g, ' ');
    expect(row).toContain('"itle" is not a field of a rubric. Did you mean "title"?');
    expect(row).toContain('unknown-field');
    expect(row).toContain('[Ln 12, Col 1]');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Change to "title"' }).first().click();
    await problems().first().waitFor({ state: 'detached' });
    await page.locator('.monaco-editor .view-line', { hasText: 'title: Partner' }).first().waitFor();
  });

  inEditor('renames an id everywhere', async () => {
    const { page } = code;
    await goToLine('- id: hunter-orientation');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input, .rename-input').first();
    await box.waitFor();
    await box.fill('hunting');
    await box.press('Enter');
    await page.locator('.monaco-editor .view-line', { hasText: 'id: hunting' }).first().waitFor();
    await code.inText();
    await code.save();
    expect(saved('pm.rubric.yaml')).not.toMatch(/\bhunter-orientation\b/);
    expect(saved('pm.rubric.yaml')).toBe(partnerManager.replaceAll('hunter-orientation', 'hunting'));
  });

  inEditor('writes, weighs and reorders in the grid by keyboard, undoes, and keeps the comments', async () => {
    const { page } = code;
    await code.command('Rubric Kit: Open as Grid');
    const grid = await code.webview('[data-cell="4/0"]');
    const cell = (place: string) => grid.locator(`[data-cell="${place}"]`);
    const names = () => grid.locator('[data-cell$="/0"] .text').allTextContents();
    const at = (place: string) => grid.locator(`[data-cell="${place}"]:focus`).waitFor();
    const writing = () => grid.locator('textarea.cell-input:focus').waitFor();
    // The first key works without a click.
    await at('0/0');
    await code.inWebview(grid);
    for (let right = 0; right < 4; right++) await page.keyboard.press('ArrowRight');
    await at('0/4');
    await page.keyboard.press('Enter');
    await writing();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Calls 2 partners a week.');
    await page.keyboard.press('Enter');
    await cell('0/4').locator('.text', { hasText: 'Calls 2 partners a week.' }).waitFor();
    // Enter has gone down: up again, and to the weight.
    await at('1/4');
    await page.keyboard.press('ArrowUp');
    for (let left = 0; left < 3; left++) await page.keyboard.press('ArrowLeft');
    await at('0/1');
    await page.keyboard.type('25');
    await page.keyboard.press('Enter');
    await grid.locator('.said', { hasText: '5 of 100 left.' }).waitFor();
    await at('1/1');
    await page.keyboard.press('ArrowUp');
    await at('0/1');
    const before = await names();
    await page.keyboard.press('Alt+ArrowDown');
    await grid.locator('[data-cell="1/0"] .text', { hasText: 'Hunter orientation' }).waitFor();
    expect((await names()).slice(0, 2)).toEqual(['Pipeline discipline', 'Hunter orientation']);
    await page.keyboard.press('Control+Z');
    await grid.locator('[data-cell="0/0"] .text', { hasText: 'Hunter orientation' }).waitFor();
    expect(await names()).toEqual(before);
    await code.save();
    const renamed = partnerManager.replaceAll('hunter-orientation', 'hunting');
    expect(saved('pm.rubric.yaml')).toBe(
      renamed
        .replace('Works the leads that 1 friendly contact at the partner forwards.', 'Calls 2 partners a week.')
        .replace('    weight: 30', '    weight: 25'),
    );
    expect(commentsOf(saved('pm.rubric.yaml'))).toEqual(commentsOf(renamed));
  });

  inEditor('goes to another tab by a key in the middle of a word, and finds all words in the text', async () => {
    const { page } = code;
    for (const [place, words] of [
      ['[data-cell="0/5"]', 'Calls 3 partners a week.'],
      ['#field-competency-0-0-1', 'Calls them all.'],
    ] as const) {
      const grid = await code.webview('[data-cell="4/0"]');
      await grid.locator(place).click();
      await grid.locator('textarea:focus').waitFor();
      await code.inWebview(grid);
      await page.keyboard.press('Control+A');
      // As quick as it goes, and the key that leaves right behind.
      await page.keyboard.type(words);
      await page.keyboard.press('Alt+1');
      await code.inText();
      await code.save();
      expect(saved('pm.rubric.yaml')).toContain(words);
      await code.command('Rubric Kit: Open as Grid');
      // Whoever comes by a key is in the table.
      await (await code.webview('[data-cell="4/0"]')).locator('[data-cell]:focus').waitFor();
    }
  });

  inEditor('moves a score in the preview and sees the verdict change', async () => {
    const { page } = code;
    const grid = await code.webview('[data-cell="4/0"]');
    await code.command('Rubric Kit: Open Preview');
    const preview = await code.webview('.verdict');
    // It opens beside the grid, which keeps the keys.
    await code.inWebview(grid);
    const verdict = preview.locator('.verdict .word');
    expect(await verdict.textContent()).toBe('Verdict Forecastable');
    // Five people have 14.5 in internal selling: 2.90. Ada's 3.5 as a 1 makes it 12: 2.40, which is under 2.5.
    const slider = preview.locator('#slide-internal-selling');
    await slider.focus();
    await code.inWebview(preview);
    for (const score of ['3', '2.5', '2', '1.5', '1']) {
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => slider.inputValue()).toBe(score);
    }
    await verdict.getByText('One gap').waitFor();
    expect(await preview.locator('.one h3 + ol > li').count()).toBeGreaterThan(0);
  });

  inEditor('scores a scorecard file with the rubric', async () => {
    await code.command('Rubric Kit: Open as Text');
    await code.inText();
    await code.command('Rubric Kit: Score a Scorecard File with This Rubric');
    await code.choose('scores.csv');
    const preview = await code.webview('.verdict');
    await preview.locator('.note', { hasText: 'Scores of scores.csv.' }).waitFor();
    // As sheets-addon/examples/expected.md has them for North, Central and South; one person has no team.
    expect(await preview.locator('.verdict .word').allTextContents()).toEqual([
      'Verdict Forecastable',
      'Verdict One gap',
      'Verdict Not forecastable',
    ]);
  });
});
