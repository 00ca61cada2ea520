import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { executablePath, launchOptions, missing } from './chromium.ts';

export { executablePath, missing };

/** A test that needs a browser; where that is missing it is skipped and its name says why. */
export function browserTest(name: string, run: () => Promise<void>, timeout = 240_000): void {
  if (missing === undefined) test(name, run, timeout);
  else test.skip(`${name} (skipped: ${missing})`, run);
}

/** Chromium for the tests of the file that calls this: started by the first page, ended after the last test. */
export function useBrowser(): { newPage(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return {
    async newPage(options = {}) {
      browser ??= chromium.launch(launchOptions);
      return (await browser).newPage(options);
    },
  };
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Expects that axe finds no violation. The page has to be opened with `bypassCSP: true`, or axe could not run in it.
 * @param without selectors of parts that are not looked at
 */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async (exclude) => {
    interface Found {
      readonly violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<Found> } };
    return (await axe.run({ include: ['html'], exclude })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary} ${nodes[0]?.html}`,
    );
  }, without);
  expect(violations).toEqual([]);
}
