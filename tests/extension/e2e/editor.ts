// A running VS Code with our .vsix in it, and the hands of a person who uses it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { executablePath } from '../../e2e/browser.ts';
import type { Installation } from './installation.ts';

export type Host = 'desktop' | 'web';

export interface Editor {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void>;
  /** Opens a file of the folder as text. */
  open(file: string): Promise<void>;
  /** The content of the webview that shows `selector`. */
  webview(selector: string): Promise<FrameLocator>;
  /** Shows the window anew in this language, as a language pack of VS Code does. */
  speak(language: string): Promise<void>;
  /** Keeps a picture of what was on the screen, where RUBRIC_KIT_PICTURES names a folder, and throws the error on. */
  failed(name: string, error: unknown): Promise<never>;
  close(): Promise<void>;
}

const calm = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
};

/** Starts the editor on a folder with these files. */
export async function startEditor(
  { node, entry }: Installation,
  vsix: string,
  host: Host,
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Editor> {
  const home = mkdtempSync(join(tmpdir(), 'rubric-vscode-'));
  const folder = join(home, 'rubrics');
  const user = join(home, 'data', 'User');
  const machine = join(home, 'data', 'Machine');
  for (const made of [folder, user, machine, join(home, 'extensions')]) mkdirSync(made, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const kind = host === 'web' ? { 'remote.extensionKind': { 'rubric-kit.rubric-kit': ['web'] } } : {};
  // Those that belong to a machine are read from the second file alone.
  for (const at of [user, machine])
    writeFileSync(join(at, 'settings.json'), JSON.stringify({ ...calm, ...kind, ...settings }));
  const where = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  execFileSync(node, [entry, ...where, '--install-extension', vsix], { env, stdio: 'pipe' });
  const port = await freePort();
  const server = spawn(
    node,
    [
      entry,
      ...['--config', join(home, 'config.yaml'), '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...[...where, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
      ...['--disable-getting-started-override', '--ignore-last-opened'],
    ],
    { env, stdio: 'pipe', detached: true },
  );
  await listening(server, port);
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`, { timeout: 60_000 });
  await shown(page);
  return {
    page,
    folder,
    command: (title) => runCommand(page, title),
    open: (file) => openFile(page, file),
    webview: (selector) => webviewWith(page, selector),
    async speak(language) {
      await page.addInitScript((own) => {
        Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => own, set() {} });
      }, language);
      await page.reload();
      await shown(page);
    },
    async failed(name, error) {
      const folder = process.env.RUBRIC_KIT_PICTURES;
      if (folder) await page.screenshot({ path: join(folder, `failed ${name}.png`) });
      throw error;
    },
    async close() {
      await browser.close();
      // The server starts processes of its own: its whole group ends with it.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function shown(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 90_000 });
  await page.locator('.part.sidebar .monaco-list-row').first().waitFor({ timeout: 60_000 });
}

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listening(server: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`VS Code ended with ${server.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('VS Code did not start in 30 s');
}

const quickInput = '.quick-input-widget input[type=text], .quick-input-widget .quick-input-box input';

/** What a list offers is there a moment after the start only, and an open list does not follow: it is opened anew. */
async function pick(page: Page, key: string, typed: string, shown: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: shown }).first();
  for (let tries = 0; tries < 8; tries++) {
    await page.keyboard.press(key);
    const box = page.locator(quickInput).first();
    const found = await box
      .fill(typed, { timeout: 4000 })
      .then(() => row.click({ timeout: 4000 }))
      .then(
        () => true,
        () => false,
      );
    if (found) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`nothing is called ${shown}`);
}

const runCommand = (page: Page, title: string) => pick(page, 'F1', `>${title}`, title);

async function openFile(page: Page, file: string): Promise<void> {
  await pick(page, 'Control+P', file, file);
  await page.locator('.tab.active', { hasText: file }).waitFor();
}

/** A webview is a frame in a frame; there may be several, of which hidden ones stay in the page. */
async function webviewWith(page: Page, selector: string): Promise<FrameLocator> {
  for (let tries = 0; tries < 300; tries++) {
    const count = await page.locator('iframe.webview.ready').count();
    for (let index = 0; index < count; index++) {
      const frame = page.frameLocator('iframe.webview.ready').nth(index).frameLocator('iframe#active-frame');
      const outer = page.locator('iframe.webview.ready').nth(index);
      if (!(await outer.isVisible().catch(() => false))) continue;
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no webview shows ${selector}`);
}
