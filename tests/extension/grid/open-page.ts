// A page of ours as VS Code shows it, without VS Code: the same frame and policy, the colours of a theme, and a test in
// the place of the extension.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { useBrowser } from '../../e2e/browser.ts';
import { themes } from './themes.ts';

const source = fileURLToPath(new URL('../../../extension/src', import.meta.url));
const german = readFileSync(new URL('../../../extension/l10n/bundle.l10n.de.json', import.meta.url), 'utf8');
const origin = 'http://rubric-kit.test';
const nonce = 'aNonceOfThisTest';
const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;

/** How a page is opened. */
export interface PageOptions {
  readonly theme?: string;
  readonly width?: number;
  readonly height?: number;
  readonly german?: boolean;
  /** For axe, which has to run in the page. */
  readonly bypassCSP?: boolean;
}

export interface OpenPage<To> {
  readonly page: Page;
  /** Over as soon as the page has heard it, and shows what follows. */
  tell(message: To): Promise<void>;
}

/** What stands in the page for VS Code: it keeps the page's state, and hands its words to the test. */
const stub = `
let kept;
globalThis.acquireVsCodeApi = () => ({
  postMessage: (message) => globalThis.toExtension(message),
  getState: () => kept,
  setState: (state) => { kept = state; },
});`;

/** Opens the grid or the preview; for the file that calls this the page is bundled once. */
export function usePages(name: 'grid' | 'preview') {
  const browser = useBrowser();
  let built: Promise<ReadonlyMap<string, string>> | undefined;
  return async <From, To>(
    heard: (message: From, tell: (message: To) => Promise<void>) => void | Promise<void>,
    { theme = 'light', width = 1400, height = 900, german: isGerman = false, bypassCSP = false }: PageOptions = {},
  ): Promise<OpenPage<To>> => {
    built ??= bundled(name);
    const files = await built;
    const page = await browser.newPage({ viewport: { width, height }, bypassCSP });
    // In milliseconds; a browser on a machine that does much else takes its time.
    page.setDefaultTimeout(60_000);
    const tell = (message: To) =>
      page.evaluate((data) => {
        const { dispatchEvent } = globalThis as unknown as EventTarget;
        dispatchEvent(new MessageEvent('message', { data }));
      }, message);
    await page.exposeFunction('toExtension', (message: From) => heard(message, tell));
    await page.addInitScript(stub);
    const { kind = '', colours = {} } = themes[theme] ?? {};
    const variables = Object.entries(colours).map(([variable, value]) => `--vscode-${variable}:${value}`);
    const body: { readonly [path: string]: readonly [type: string, body: string] } = {
      '/': ['text/html', frame(name, kind, isGerman)],
      '/theme.css': ['text/css', `:root{${variables.join(';')}}`],
      '/page.css': ['text/css', files.get(`${name}-style.css`) ?? ''],
      '/page.js': ['text/javascript', files.get(`${name}.js`) ?? ''],
    };
    await page.route('**', (route) => {
      const [contentType, text] = body[new URL(route.request().url()).pathname] ?? [];
      return text === undefined ? route.abort() : route.fulfill({ contentType: contentType ?? '', body: text });
    });
    await page.goto(`${origin}/`);
    return { page, tell };
  };
}

async function bundled(name: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { [name]: `${source}/${name}/page/main.ts`, [`${name}-style`]: `${source}/${name}/page/${name}.css` },
    bundle: true,
    write: false,
    format: 'iife',
    outdir: '/',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text]));
}

const frame = (name: string, kind: string, isGerman: boolean) => `<!doctype html>
<html lang="${isGerman ? 'de' : 'en'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${name}</title>
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="page.css">
</head><body class="${kind}"><div id="page"></div>
<script type="application/json" id="words" nonce="${nonce}">${isGerman ? german.replaceAll('<', '\\u003c') : '{}'}</script>
<script nonce="${nonce}" src="page.js"></script></body></html>`;

/** Where pictures go, if anybody wants them. */
const pictures = process.env.RUBRIC_KIT_PICTURES;

/** A picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
