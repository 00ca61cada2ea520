// What an author does from nothing to a saved rubric, in a real VS Code, in the desktop host and in the web worker host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, type Host, startEditor } from './editor.ts';
import { installation } from './installation.ts';
import { packed } from './vsix.ts';

const editor = installation();
const vsix = typeof editor === 'string' ? '' : packed();
const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const commentsOf = (text: string) => text.match(/(?<=^|\s)# .*/gm) ?? [];

describe.each<Host>(['desktop', 'web'])('an author in the %s host', (host) => {
  let code: Editor;
  const inEditor = (name: string, run: () => Promise<void>) =>
    typeof editor === 'string' ? test.skip(`${name} (skipped: ${editor})`, run) : test(name, run, 120_000);

  beforeAll(async () => {
    if (typeof editor !== 'string') code = await startEditor(editor, vsix, host, { 'pm.rubric.yaml': partnerManager });
  }, 180_000);
  afterAll(() => code?.close());
  const saved = (file: string) => readFileSync(join(code.folder, file), 'utf8');

  inEditor('begins a rubric', async () => {
    const { page } = code;
    await code.command('Rubric Kit: New Rubric');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Name the competencies' }).click();
    await page.keyboard.type('Sales engineer');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.keyboard.type('Discovery, Demo craft');
    await page.keyboard.press('Enter');
    const grid = await code.webview('[data-cell="0/0"]');
    expect(await grid.locator('h1').textContent()).toBe('Sales engineer');
    expect(await grid.locator('[data-cell$="/0"] .text').allTextContents()).toEqual(['Discovery', 'Demo craft']);
    expect(saved('sales-engineer.rubric.yaml')).toContain('id: demo-craft');
  });

  inEditor('sees one problem for a mistake within a second, and fixes it', async () => {
    const { page } = code;
    await code.open('pm.rubric.yaml');
    await page.locator('.monaco-editor .view-line', { hasText: 'schemaVersion' }).first().waitFor();
    await code.command('Problems: Focus on Problems View');
    await page.locator('.markers-panel').waitFor();
    await code.command('View: Focus Active Editor Group');
    await page.keyboard.press('Control+Home');
    for (let down = 0; down < 9; down++) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/shots/${host}-text.png` });
  });
});
