// A running VS Code with our .vsix in it, and the hands of a person who uses it.
import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { executablePath } from '../../e2e/browser.ts';
import { startGuarded } from './guarded.ts';
import { type Hands, handsAt, patience } from './hands.ts';
import type { Installation } from './installation.ts';

export type Host = 'desktop' | 'web';

export interface Editor extends Hands {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
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
  let server: ReturnType<typeof startGuarded> | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server?.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  try {
    const folder = prepared(home, host, files, settings);
    const where = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
    const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, TMPDIR: join(home, 'tmp') };
    const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...own };
    execFileSync(node, [entry, ...where, '--install-extension', vsix], { env, stdio: 'pipe' });
    server = startGuarded(
      node,
      [
        entry,
        // Any port that is free: the server says which.
        ...['--config', join(home, 'config.yaml'), '--auth', 'none', '--bind-addr', '127.0.0.1:0'],
        ...[...where, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
        ...['--disable-getting-started-override', '--ignore-last-opened'],
      ],
      env,
    );
    const address = await listening(server.process);
    browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
    await shown(page);
    return {
      page,
      folder,
      ...handsAt(page),
      async speak(language) {
        await page.addInitScript((own) => {
          Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => own, set() {} });
        }, language);
        await page.reload();
        await shown(page);
      },
      async failed(name, error) {
        const pictures = process.env.RUBRIC_KIT_PICTURES;
        if (pictures) await page.screenshot({ path: join(pictures, `failed ${name}.png`) });
        throw error;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Makes the folder that is opened and what the editor is set to; the path of the folder. */
function prepared(
  home: string,
  host: Host,
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: Readonly<Record<string, unknown>>,
): string {
  const folder = join(home, 'rubrics');
  const user = join(home, 'data', 'User');
  const machine = join(home, 'data', 'Machine');
  for (const made of [folder, user, machine, join(home, 'extensions'), join(home, 'tmp')])
    mkdirSync(made, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const kind = host === 'web' ? { 'remote.extensionKind': { 'rubric-kit.rubric-kit': ['web'] } } : {};
  // Those that belong to a machine are read from the second file alone.
  for (const at of [user, machine])
    writeFileSync(join(at, 'settings.json'), JSON.stringify({ ...calm, ...kind, ...settings }));
  return folder;
}

async function shown(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.editor').waitFor();
  await page.locator('.part.sidebar .monaco-list-row').first().waitFor();
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

/** The address that the server says it listens at. What else it says is read too, or it would wait for a reader. */
function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('VS Code does not listen')), patience);
    let said = '';
    server.once('exit', (code) => reject(new Error(`VS Code ended with ${code}: ${said}`)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-10_000);
      const address = /listening on (http:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
