// The grid and the preview in every kind of theme: axe finds nothing, and their pictures can be looked at.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.ts';
import { installation } from './installation.ts';
import { packed } from './vsix.ts';

const editor = installation();
const partnerManager = readFileSync(
  new URL('../../../shared-schema/rubrics/partner-manager.rubric.yaml', import.meta.url),
  'utf8',
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures go, if anybody wants them. */
const pictures = process.env.RUBRIC_KIT_PICTURES;
const themes = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['hc', 'Default High Contrast'],
] as const;

let code: Editor;
beforeAll(async () => {
  if (typeof editor !== 'string')
    code = await startEditor(editor, packed(), 'desktop', { 'partner-manager.rubric.yaml': partnerManager });
}, 180_000);
afterAll(() => code?.close());

const inEditor = (name: string, run: () => Promise<void>) =>
  typeof editor === 'string' ? test.skip(`${name} (skipped: ${editor})`, run) : test(name, run, 120_000);

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

async function picture(name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await code.page.screenshot({ path: join(pictures, `${name}.png`) });
}

describe('pages of ours', () => {
  for (const [kind, theme] of themes) {
    inEditor(`the grid and the preview have no violation in a ${kind} theme`, async () => {
      const { page } = code;
      await code.command('View: Close All Editors');
      await code.set({ 'workbench.colorTheme': theme });
      await code.open('partner-manager.rubric.yaml');
      await picture(`text-${kind}`);
      await code.command('Rubric Kit: Open as Grid');
      const grid = await code.webview('[data-cell="0/0"]');
      await grid.locator('[data-cell="1/4"]').focus();
      await page.waitForTimeout(500);
      await picture(`grid-${kind}`);
      expect(await violations(grid)).toEqual([]);
      for (const tab of ['Interview', 'Diagnoses', 'Team', 'Rubric and scale', 'Rules']) {
        await grid.getByRole('tab', { name: tab }).click();
        await picture(`grid-${tab.split(' ')[0]}-${kind}`);
        expect(await violations(grid)).toEqual([]);
      }
      await code.command('Rubric Kit: Open Preview');
      const preview = await code.webview('.verdict');
      await code.command('View: Close Primary Side Bar').catch(() => {});
      await page.waitForTimeout(500);
      await picture(`preview-${kind}`);
      expect(await violations(preview)).toEqual([]);
      await preview.getByRole('button', { name: 'Interview sheet' }).click();
      await picture(`interview-${kind}`);
      expect(await violations(preview)).toEqual([]);
    });
  }
});
