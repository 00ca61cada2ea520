// The grid and the preview in every kind of theme: axe finds nothing, and their pictures can be looked at.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.ts';
import { installation } from './installation.ts';
import { useVsix } from './vsix.ts';

const editor = installation();
const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures go, if anybody wants them. */
const pictures = process.env.RUBRIC_KIT_PICTURES;
const themes = [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
  ['hc', 'Default High Contrast'],
] as const;

/** A rubric that would like to be more than text. */
const evil = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
// Short enough for the name of a competency and for a verdict.
const links = '[a](command:x) [b](file:///etc) <a href=command:x>c</a>';
const hostile = partnerManager
  .replace('title: Partner manager', `title: '${evil}'`)
  .replace('    name: Hunter orientation', `    name: '${links}'`)
  .replace('text: Works the leads that 1 friendly contact at the partner forwards.', `text: '${evil}'`)
  .replace('verdict: Forecastable', `verdict: '${links}'`);

/** What was published before the partner manager as it is now. */
const older = JSON.stringify(
  validate(
    partnerManager
      .replace('version: 1.0.0', 'version: 0.9.0')
      .replace('weight: 30', 'weight: 25')
      .replace('target: 4', 'target: 3.5'),
    'yaml',
  ).rubric,
);

const vsix = useVsix();

async function violations(frame: FrameLocator): Promise<string[]> {
  // Given as an expression: the page's own policy lets no script in.
  return frame.locator('html').evaluate(async (_html, source) => {
    // biome-ignore lint/security/noGlobalEval: axe is put into a page of ours, in a test
    globalThis.eval(source);
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const result = await checker.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`);
  }, axe);
}

describe.each(themes)('pages of ours in a %s theme', (kind, theme) => {
  let code: Editor;
  beforeAll(async () => {
    if (typeof editor === 'string') return;
    const files = {
      'partner-manager.rubric.yaml': partnerManager,
      'mistake.rubric.yaml': partnerManager
        .replace('    target: 4\n', '    traget: 4\n')
        .replace('id: partner', 'id: my-partner'),
      'published/partner-manager/0.9.0.rubric.json': older,
      'hostile.rubric.yaml': hostile.replace('id: partner', 'id: hostile'),
    };
    code = await startEditor(editor, vsix(), 'desktop', files, { 'workbench.colorTheme': theme });
  }, 600_000);
  afterAll(() => code?.close());

  const inEditor = (name: string, run: () => Promise<void>) =>
    typeof editor === 'string'
      ? test.skip(`${name} (skipped: ${editor})`, run)
      : test(name, () => run().catch((error: unknown) => code.failed(`${kind} ${name}`, error)), 300_000);

  async function picture(name: string): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    // Menus and tooltips fade.
    await code.page.mouse.move(250, 15);
    await code.page.waitForTimeout(700);
    await code.page.screenshot({ path: join(pictures, `${name}-${kind}.png`) });
  }

  inEditor('the grid has no violation', async () => {
    await code.open('partner-manager.rubric.yaml');
    await code.page.locator('.codelens-decoration').first().waitFor();
    await picture('text');
    await code.closeAll();
    await code.open('partner-manager.rubric.yaml');
    await code.command('Rubric Kit: Open as Grid');
    const grid = await code.webview('[data-cell="0/0"]');
    await grid.locator('[data-cell="1/4"]').focus();
    await picture('grid');
    expect(await violations(grid)).toEqual([]);
    for (const tab of ['Interview', 'Diagnoses', 'Team', 'Rubric and scale', 'Rules']) {
      await grid.getByRole('tab', { name: tab }).click();
      await picture(`grid-${tab.split(' ')[0]}`);
      expect(await violations(grid)).toEqual([]);
    }
  });

  inEditor('the preview has no violation', async () => {
    const sideBar = code.page.locator('.part.sidebar');
    await code.command('Rubric Kit: Open Preview');
    const preview = await code.webview('.verdict');
    await code.command('View: Toggle Primary Side Bar Visibility');
    await sideBar.waitFor({ state: 'hidden' });
    await picture('preview');
    await code.command('View: Toggle Primary Side Bar Visibility');
    await sideBar.waitFor();
    expect(await violations(preview)).toEqual([]);
    await preview.getByRole('button', { name: 'Interview sheet' }).click();
    await picture('interview');
    expect(await violations(preview)).toEqual([]);
  });

  inEditor('a problem has its cell in the grid, with its fix', async () => {
    await code.closeAll();
    await code.open('mistake.rubric.yaml');
    await code.inText();
    await code.page.keyboard.press('Control+Shift+M');
    // Where it is: the list leads there.
    await code.page.locator('.markers-panel .monaco-list-row', { hasText: 'traget' }).click();
    await code.page.locator('.monaco-editor .view-line', { hasText: 'traget' }).first().waitFor();
    await picture('problems');
    await code.command('View: Hide Panel');
    await code.page.locator('.markers-panel').waitFor({ state: 'hidden' });
    await code.command('Rubric Kit: Open as Grid');
    const grid = await code.webview('[data-cell="0/2"] .badge.error');
    await grid.locator('[data-cell="0/2"]').focus();
    expect(await violations(grid)).toEqual([]);
    await picture('grid-problem');
    await code.inWebview(grid);
    await code.page.keyboard.press('Alt+Enter');
    await grid.locator('.fix:focus').waitFor();
    await code.page.keyboard.press('Enter');
    await grid.locator('.counts', { hasText: 'No problems' }).waitFor();
    expect(await grid.locator('[data-cell="0/2"] .text').textContent()).toBe('4');
    // An editor that is not saved would ask before it closes.
    await code.save();
  });

  inEditor('the view and the walkthrough show what is there', async () => {
    const { page } = code;
    await code.closeAll();
    await code.command('Rubrics: Focus on Rubrics View');
    const rows = page.locator('.pane-body .monaco-list-row', { hasText: '1.0.0' });
    await rows.first().waitFor();
    expect(await rows.filter({ hasText: 'Partner manager' }).last().textContent()).toContain('No problems');
    // Three rubrics; what is published of one is none of them.
    expect(await rows.count()).toBe(3);
    await rows.filter({ hasText: 'changed since 0.9.0' }).locator('.monaco-tl-twistie').click();
    await page.locator('.pane-body .monaco-list-row', { hasText: /^1\.0\.0, changed since 0\.9\.0/ }).waitFor();
    await picture('view');

    await code.open('partner-manager.rubric.yaml');
    await code.command('Rubric Kit: Publish This Version');
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'Since 0.9.0:' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('• Hunter orientation: the weight was 25 and is 30.');
    await picture('publish');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await code.command('Welcome: Open Walkthrough...');
    await code.choose('Write your first rubric');
    await page.getByText('Write in the grid').first().click();
    // It takes the keys a moment after the click.
    await page.locator('.getting-started-step.expanded:focus', { hasText: 'Write in the grid' }).waitFor();
    await picture('walkthrough');
  });

  inEditor('a rubric full of markup and links is text', async () => {
    await code.closeAll();
    await code.open('hostile.rubric.yaml');
    await code.command('Rubric Kit: Open as Grid');
    const grid = await code.webview('[data-cell="0/0"]');
    expect(await grid.locator('h1').textContent()).toBe(evil);
    expect(await grid.locator('[data-cell="0/0"] .text').textContent()).toBe(links);
    expect(await grid.locator('[data-cell="0/4"] .text').textContent()).toBe(evil);
    await code.command('Rubric Kit: Open Preview');
    const preview = await code.webview('.verdict');
    expect(await preview.locator('h1').textContent()).toContain(evil);
    expect(await preview.locator('.verdict .word').textContent()).toContain(links);
    for (const page of [grid, preview]) {
      expect(await page.locator('#page img, #page a, #page script').count()).toBe(0);
      const ran = await page.locator('html').evaluate(async (html) => {
        // What a hole would look like: a script and a handler in the page itself. The policy stops both.
        const body = html.ownerDocument.body;
        const script = html.ownerDocument.createElement('script');
        script.textContent = 'globalThis.ran = 1';
        body.append(script);
        body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.ran = 1">');
        // The handler in the markup would hear of the error before this one.
        await new Promise((resolve) => body.lastElementChild?.addEventListener('error', resolve));
        return 'ran' in globalThis;
      });
      expect(ran).toBe(false);
    }
    await code.closeAll();
    await code.open('hostile.rubric.yaml');
    // It would be the grid again.
    await code.command('Rubric Kit: Open as Text');
    await code.page.locator('.monaco-editor .view-line', { hasText: 'schemaVersion' }).first().waitFor();
    // The id, whose hover tells the name and the anchors.
    await code.goTo(hostile.split('\n').indexOf('  - id: hunter-orientation') + 1, 14);
    await code.command('Show or Focus Hover');
    const hover = code.page.locator('.monaco-hover:visible', { hasText: '[a](command:x) [b](file:///etc)' });
    await hover.first().waitFor();
    const shown = await hover.first().evaluate((element) => ({
      images: element.querySelectorAll('img').length,
      addresses: [...element.querySelectorAll('a')].map((a) => a.getAttribute('data-href') ?? a.getAttribute('href')),
    }));
    // Only the pages of rules may be links.
    expect(shown.addresses.filter((address) => !address?.startsWith('https://github.com/rubric-kit/'))).toEqual([]);
    expect(shown.images).toBe(0);
  });
});
