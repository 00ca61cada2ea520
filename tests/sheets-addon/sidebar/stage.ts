import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createHost, type Host } from '../../../sheets-addon/simulator/host.ts';
import { type RunningScript, runBundle } from '../../../sheets-addon/simulator/run-bundle.ts';
import { workbookOf } from './workbook-of.ts';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const built = (file: string): string => text(`../../../sheets-addon/dist/apps-script/${file}`);

/** In milliseconds; a browser on a machine that does much else takes its time. */
const patience = 60_000;

/** Answers a call of the sidebar, instead of the real script. May wait, and may throw what Google would. */
export type Answer = (name: string, args: readonly unknown[], script: RunningScript) => unknown;

/** The sidebar in a browser, over a simulated spreadsheet. */
export interface Stage {
  readonly page: Page;
  readonly sidebar: Frame;
  readonly host: Host;
  readonly script: RunningScript;
  /** Names of the calls made so far. */
  readonly calls: string[];
  /** Requests that would have left the machine. */
  readonly requests: string[];
}

export interface StageOptions {
  readonly workbook?: Host['workbook'];
  /** Opens the sidebar from this entry of the menu. */
  readonly menu?: 'menuSetUp' | 'menuApply';
  readonly answer?: Answer;
  /** Runs before the sidebar opens: what was done on other days. */
  readonly before?: (script: RunningScript) => void;
}

interface Opener {
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Opens the built sidebar in a frame with Google's own sandbox flags, 300 px wide, over the built script. */
export async function openSidebar(
  browser: Opener,
  { workbook = workbookOf({ Sheet1: [] }), menu = 'menuSetUp', answer, before }: StageOptions = {},
  context: BrowserContextOptions = {},
): Promise<Stage> {
  const host = createHost(workbook);
  for (const name of ['Sidebar', 'Rubrics']) host.files.set(name, built(`${name}.html`));
  const script = runBundle(built('Code.js'), host);
  before?.(script);
  script.call(menu);
  const { html } = host.person.sidebar ?? { html: '' };

  const page = await browser.newPage({ viewport: { width: 300, height: 900 }, bypassCSP: true, ...context });
  page.setDefaultTimeout(patience);
  const calls: string[] = [];
  const requests: string[] = [];
  await page.route('**', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  await page.exposeFunction('answerCall', async (name: string, json: string) => {
    const args = JSON.parse(json) as unknown[];
    calls.push(name);
    try {
      return { result: await (answer ? answer(name, args, script) : script.call(name, ...args)) };
    } catch (error) {
      // Google puts the kind of error before its message.
      return { failed: `Error: ${error instanceof Error ? error.message : String(error)}` };
    }
  });
  const inside = html.replace('<head>', () => `<head><script>${text('script-run.js')}</script>`);
  await page.setContent(around(inside));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The frame has no page');
  await frame.waitForSelector('[role=tab], .attention');
  return { page, sidebar: frame, host, script, calls, requests };
}

const around = (inside: string): string => `<!doctype html>
<html lang="en">
<meta name="color-scheme" content="light dark">
<title>Spreadsheet</title>
<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100vh; display: block }</style>
<script>${text('around.js')}</script>
<iframe title="Rubric Kit" sandbox="allow-scripts allow-forms" srcdoc="${attribute(inside)}"></iframe>
</html>`;

const attribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Waits until nothing runs any more. */
export const settled = async (sidebar: Frame): Promise<void> => {
  await sidebar.waitForFunction('!document.querySelector("[aria-busy]")');
};

/** What the person with the keyboard is on: the id, else the text, of the focused element. */
export const focused = (sidebar: Frame): Promise<string> =>
  sidebar.evaluate('document.activeElement.id || document.activeElement.textContent');

/** Expects something to become true: a shared machine may take its time. */
export const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: patience });

/**
 * Waits until keys go to the sidebar. The frame may have a process of its own: an element in it has the focus before the
 * page around it knows of that.
 */
export const entered = async (page: Page): Promise<void> => {
  await page.waitForFunction('document.activeElement.tagName === "IFRAME"');
};

/** Presses a key in the sidebar. */
export async function press(page: Page, key: string): Promise<void> {
  await entered(page);
  await page.keyboard.press(key);
}

/** Saves what the sidebar shows as a picture for the guides, where RUBRIC_KIT_PICTURES names a folder for them. */
export async function picture({ page, sidebar }: Stage, name: string): Promise<void> {
  const folder = process.env.RUBRIC_KIT_PICTURES;
  if (!folder) return;
  const height = Number(await sidebar.evaluate('document.querySelector("main").offsetHeight'));
  await sidebar.evaluate('scrollTo(0, 0)');
  await page.screenshot({
    path: `${folder}/${name}.png`,
    clip: { x: 0, y: 0, width: 300, height: Math.min(height, 760) },
  });
}
