// What is around the editor and the grid, in a real VS Code: publishing, all rubrics at once, the task, scorecards, print,
// a rubric in JSON, and the other language. One window after the other in one editor.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.ts';
import { installation } from './installation.ts';
import { useVsix } from './vsix.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const partnerManager = readFileSync(join(repository, 'shared-schema/rubrics/partner-manager.rubric.yaml'), 'utf8');
const bakery = readFileSync(join(repository, 'shared-schema/rubrics/bakery-shift-lead.rubric.json'), 'utf8');
const workbook = readFileSync(join(repository, 'sheets-addon/examples/scorecards.xlsx'));
const editor = installation();
const vsix = useVsix();

describe('around the editor', () => {
  let code: Editor;
  const inEditor = (name: string, run: () => Promise<void>) =>
    typeof editor === 'string'
      ? test.skip(`${name} (skipped: ${editor})`, run)
      : test(name, () => run().catch((error: unknown) => code.failed(name, error)), 300_000);

  beforeAll(async () => {
    if (typeof editor === 'string') return;
    const files = { 'pm.rubric.yaml': partnerManager, 'bakery.rubric.json': bakery, 'scores.xlsx': workbook };
    const command = `"${process.execPath}" "${join(repository, 'shared-schema/bin/rubric.mjs')}"`;
    code = await startEditor(editor, vsix(), 'desktop', files, {
      'rubric-kit.command': command,
      // So that what a terminal says is text.
      'terminal.integrated.gpuAcceleration': 'off',
    });
  }, 600_000);
  afterAll(() => code?.close());

  const path = (file: string) => join(code.folder, file);
  const lens = (title: string) => code.page.locator('.codelens-decoration a', { hasText: title });
  const row = (text: string | RegExp) => code.page.locator('.pane-body .monaco-list-row', { hasText: text });
  const line = (text: string) => code.page.locator('.part.editor .monaco-editor .view-line', { hasText: text }).first();
  const problems = () => code.page.locator('.markers-panel .monaco-list-row', { hasText: 'Rubric Kit' });
  const dialog = () => code.page.locator('.monaco-dialog-box');

  inEditor('publishes a version; the lens and the view say so until the rubric changes', async () => {
    const { page } = code;
    await code.command('Rubrics: Focus on Rubrics View');
    await row('Partner manager1.0.0 · never published').waitFor();
    await code.open('pm.rubric.yaml');
    await lens('Publish 1.0.0').click();
    await dialog().getByText('This is the first version.').waitFor();
    await dialog().getByRole('button', { name: 'Publish' }).click();
    await lens('Published').waitFor();
    await row('Partner manager1.0.0 · published · No problems').waitFor();
    // The copy is no rubric to work on: the two files alone are listed.
    expect(await row(/ · /).count()).toBe(2);
    const { rubric } = validate(partnerManager, 'yaml');
    const copy = readFileSync(path('published/partner-manager/1.0.0.rubric.json'), 'utf8');
    expect(copy).toBe(`${JSON.stringify(rubric, null, 2)}\n`);
    expect(digest(JSON.parse(copy))).toBe(digest(rubric));

    // Nobody changes it by a slip of the hand.
    await code.open('1.0.0.rubric.json');
    await line('"schemaVersion"').waitFor();
    await lens('Published').waitFor();
    await code.inText();
    await page.keyboard.type('x');
    await page.getByText('Editor is read-only').first().waitFor();
    expect(await page.locator('.tab.dirty').count()).toBe(0);
    await code.command('View: Close Editor');
    await page.locator('.tab', { hasText: '1.0.0.rubric.json' }).waitFor({ state: 'detached' });
    await code.open('pm.rubric.yaml');
    await code.goTo(partnerManager.split('\n').indexOf('version: 1.0.0') + 1);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    await line('version: 1.0.1').waitFor();
    await lens('Changed since 1.0.0').click();
    await dialog().getByText('Since 1.0.0:').waitFor();
    expect(await dialog().innerText()).toContain('• Only words changed, and nothing that a score depends on.');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(existsSync(path('published/partner-manager/1.0.1.rubric.json'))).toBe(false);
    // It was saved, so that what would be published is what is in the file.
    expect(readFileSync(path('pm.rubric.yaml'), 'utf8')).toContain('version: 1.0.1\n');
    await row('Partner manager1.0.1 · changed since 1.0.0').waitFor();
  });

  inEditor('refuses to publish another content as the same version', async () => {
    const { page } = code;
    await code.inText();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('0');
    await line('version: 1.0.0').waitFor();
    await page.keyboard.press('Control+Home');
    // At once, as what is pasted: of single letters completion would make what it comes to in time.
    await page.keyboard.insertText('summary: Something else\n');
    await line('summary: Something else').waitFor();
    // Two summaries are an error.
    await code.command('Rubric Kit: Publish This Version');
    await page
      .getByText('pm.rubric.yaml is not published: it has 1 error: put what is wrong right first')
      .first()
      .waitFor();
    writeFileSync(path('pm.rubric.yaml'), partnerManager.replace('weakBelow: 2.5', 'weakBelow: 2'));
    await line('summary: Something else').waitFor({ state: 'detached' });
    await lens('Changed since 1.0.0').waitFor();
    await code.command('Notifications: Clear All Notifications');
    await code.command('Rubric Kit: Publish This Version');
    await page.getByText('version 1.0.0 is published with other content').first().waitFor();
    writeFileSync(path('pm.rubric.yaml'), partnerManager);
    await lens('Published').waitFor();
    await code.command('Notifications: Clear All Notifications');
  });

  inEditor('begins a rubric from the headers of a workbook', async () => {
    await code.command('Rubric Kit: New Rubric');
    await code.choose('From a scorecard');
    await code.answer('Which role is it for?', 'Alliance lead');
    await code.choose('scores.xlsx');
    await code.answer('Employee no.');
    const grid = await code.webview('[data-cell="4/0"]');
    // Of the workbook's headings those with ratings under them: not the employee's number, the office and the average.
    expect(await grid.locator('[data-cell$="/0"] .text').allTextContents()).toEqual([
      'Hunter Orientation',
      'Pipeline',
      'Execution',
      'Internal Selling',
      'ECOSYSTEM FLUENCY',
    ]);
    expect(existsSync(path('alliance-lead.rubric.yaml'))).toBe(true);
  });

  inEditor('scores a workbook, and makes a page to print of what it shows', async () => {
    const { page } = code;
    await code.closeAll();
    await code.open('pm.rubric.yaml');
    await code.command('Rubric Kit: Score a Scorecard File with This Rubric');
    await code.choose('scores.xlsx');
    const preview = await code.webview('.verdict');
    await preview.locator('.note', { hasText: 'Scores of scores.xlsx.' }).waitFor();
    // As sheets-addon/examples/expected.md has them for North, Central and South; one person has no team.
    expect(await preview.locator('.verdict .word').allTextContents()).toEqual([
      'Verdict Forecastable',
      'Verdict One gap',
      'Verdict Not forecastable',
    ]);
    await preview.getByRole('button', { name: 'Print' }).click();
    // An editor in a browser cannot open one on the machine: it asks where to put the page.
    await code.answer('Where shall the page to print be?');
    await page.getByText('Open pm.html in a browser to print it.').first().waitFor();
    const sheet = readFileSync(path('pm.html'), 'utf8');
    expect(sheet).toContain('<h1>Partner manager <small>1.0.0</small></h1>');
    expect(sheet).toContain("default-src 'none'");
    expect(sheet).not.toMatch(/<script|onerror=|https?:/);
  });

  inEditor('does the same for a rubric in JSON', async () => {
    const { page } = code;
    await code.closeAll();
    await code.open('bakery.rubric.json');
    await lens('Open as grid').waitFor();
    await code.goTo(bakery.split('\n').findIndex((one) => one.includes('"title"')) + 1, 4);
    await page.keyboard.press('Delete');
    await line('"itle"').waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problems().first().waitFor();
    expect(await problems().count()).toBe(1);
    expect((await problems().innerText()).replaceAll(/\s+/g, ' ')).toContain(
      '"itle" is not a field of a rubric. Did you mean "title"?',
    );
    await page.keyboard.press('Control+1');
    await code.inText();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Change to "title"' }).first().click();
    await problems().first().waitFor({ state: 'detached' });
    await code.command('Rubric Kit: Open as Grid');
    const grid = await code.webview('[data-cell="0/4"]');
    const [first, second] = (JSON.parse(bakery) as { competencies: { name: string }[] }).competencies;
    await grid.locator('.handle').nth(1).dragTo(grid.locator('.handle').first());
    await grid.locator('[data-cell="0/0"] .text', { hasText: second?.name ?? '' }).waitFor();
    expect(await grid.locator('[data-cell="1/0"] .text').textContent()).toBe(first?.name);
    await code.save();
    const moved = JSON.parse(readFileSync(path('bakery.rubric.json'), 'utf8'));
    const { competencies } = JSON.parse(bakery);
    expect(moved).toEqual({
      ...JSON.parse(bakery),
      competencies: [competencies[1], competencies[0], ...competencies.slice(2)],
    });
  });

  inEditor('validates all rubrics, also those that are closed, and the task finds the same', async () => {
    const { page } = code;
    await code.closeAll();
    writeFileSync(path('bakery.rubric.json'), bakery);
    rmSync(path('alliance-lead.rubric.yaml'), { force: true });
    writeFileSync(path('broken.rubric.yaml'), partnerManager.replace('title: Partner', 'tytle: Partner'));
    await row('broken.rubric.yaml').waitFor();
    await code.command('Rubric Kit: Validate All Rubrics');
    await page.getByText('Rubrics: 3. Problems: 1, of these errors: 1.').first().waitFor();
    await page.getByRole('button', { name: 'Show problems' }).last().click();
    await problems().first().waitFor();
    expect(await problems().count()).toBe(1);
    expect((await problems().innerText()).replaceAll(/\s+/g, ' ')).toContain('Did you mean "title"?');

    await code.command('Tasks: Run Task');
    await code.choose(/^\s*rubric(?!:)/);
    await code.choose('rubric: validate');
    await page.locator('.xterm-rows', { hasText: '3 files checked: 1 error.' }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problems().first().waitFor();
    expect(await problems().count()).toBe(1);
    expect((await problems().innerText()).replaceAll(/\s+/g, ' ')).toContain('[Ln 12, Col 1]');
    rmSync(path('broken.rubric.yaml'));
  });

  inEditor('speaks German', async () => {
    const { page } = code;
    await code.closeAll();
    await code.speak('de');
    await code.open('pm.rubric.yaml');
    await lens('Als Tabelle öffnen').click();
    const grid = await code.webview('[data-cell="0/0"]');
    expect(await grid.locator('thead th').allTextContents()).toEqual(
      expect.arrayContaining(['Kompetenz', 'Gewicht', 'Ziel', 'Minimum']),
    );
    await page.locator('.statusbar-item', { hasText: 'Raster: Keine Probleme' }).waitFor();
    await code.command('Rubric Kit: Vorschau öffnen');
    const preview = await code.webview('.verdict');
    expect(await preview.locator('.verdict .word').textContent()).toBe('Urteil Forecastable');
  });
});
